import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { familyPicture, type FamilyPicture } from '@passage/case-record/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { FamilyPictures } from './family-pictures.service';

/** The families of cases as graphs. */
@ApiTags('Family pictures')
@Controller('api')
export class FamilyPicturesController {
  constructor(private readonly pictures: FamilyPictures) {}

  @Get('cases/:id/family-picture')
  @Requires('case-record.case.read')
  @IdParam('id', 'Identifier of the case')
  @Describe({ summary: 'Everybody on record with a case, and who is what to whom', returns: familyPicture })
  async ofCase(@Param({ schema: idParam }) { id }: { id: string }): Promise<FamilyPicture> {
    return await this.pictures.ofCase(id);
  }

  @Get('cases/:id/family-paper')
  @Requires('case-record.case.read')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'The family as its own papers may show it',
    description:
      'People and relationships that a member asked to hide are left out, as if they had never been recorded.',
    returns: familyPicture,
  })
  async paperOf(@Param({ schema: idParam }) { id }: { id: string }): Promise<FamilyPicture> {
    return await this.pictures.paperOf(id);
  }
}
