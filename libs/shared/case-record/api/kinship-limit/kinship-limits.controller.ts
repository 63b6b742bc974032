import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  kinshipLimit,
  kinshipLimitInput,
  kinshipLimitList,
  type KinshipLimit,
  type KinshipLimitInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { KinshipLimits } from './kinship-limits.service';

const problems = {
  'case-record.kinship-limit.same-day': caseRecordProblems['case-record.kinship-limit.same-day'],
};

/** The figures by which relationships are found impossible or unusual. */
@ApiTags('Kinship limits')
@Controller('api/kinship-limits')
export class KinshipLimitsController {
  constructor(private readonly limits: KinshipLimits) {}

  @Get()
  @Requires('case-record.kinship-limit.edit')
  @Describe({ summary: 'The figures by which relationships are checked', returns: kinshipLimitList })
  async list(): Promise<{ items: KinshipLimit[] }> {
    return { items: await this.limits.list() };
  }

  @Post()
  @Requires('case-record.kinship-limit.edit')
  @Describe({ summary: 'Add a figure that holds from a day on', status: 201, returns: kinshipLimit, problems })
  async add(@Body({ schema: kinshipLimitInput }) input: KinshipLimitInput): Promise<KinshipLimit> {
    return await this.limits.add(input);
  }

  @Patch(':id')
  @Requires('case-record.kinship-limit.edit')
  @IdParam('id', 'Identifier of the figure')
  @Describe({ summary: 'Correct a figure or its source', returns: kinshipLimit, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: kinshipLimitInput }) input: KinshipLimitInput,
  ): Promise<KinshipLimit> {
    return await this.limits.change(id, version, input);
  }
}
