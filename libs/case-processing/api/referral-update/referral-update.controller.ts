import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  referralUpdatePage,
  referralUpdateQuery,
  type ReferralUpdate,
  type ReferralUpdateQuery,
} from '@passage/case-processing/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { ReferralUpdateReads } from './referral-update-reads';

/** What a file says otherwise than the cases it is about. */
@ApiTags('Referral imports')
@Controller('api/referral-imports')
export class ReferralUpdateController {
  constructor(private readonly updates: ReferralUpdateReads) {}

  @Get(':id/updates')
  @Requires('case-processing.referral-import.run')
  @IdParam()
  @Describe({
    summary: 'Families whose case is known, with what the file says otherwise, fact by fact',
    description:
      'Whether a case is updated is chosen with the other choices of the import. Members the file does not speak of stay.',
    returns: referralUpdatePage,
  })
  async list(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: referralUpdateQuery }) query: ReferralUpdateQuery,
  ): Promise<Page<ReferralUpdate>> {
    return await this.updates.list(id, query);
  }
}
