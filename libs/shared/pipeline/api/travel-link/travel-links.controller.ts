import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLog } from '@passage/audit/api';
import { CaseLists } from '@passage/case-record/api';
import {
  formerCompanionList,
  pipelineProblems,
  travelLinkInput,
  travelLinkPreview,
  travelLinkPreviewQuery,
  type FormerCompanion,
  type TravelLinkInput,
  type TravelLinkPreview,
  type TravelLinkPreviewQuery,
} from '@passage/pipeline/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { TravelLinkOutlook } from './travel-link-outlook.service';
import { formerCompanions } from './travel-links.query';
import { TravelLinks } from './travel-links.service';

const problems = {
  'pipeline.travel-link.same-case': pipelineProblems['pipeline.travel-link.same-case'],
  'pipeline.travel-link.closed-case': pipelineProblems['pipeline.travel-link.closed-case'],
};

/** Which cases travel together. */
@ApiTags('Travel window')
@Controller('api/cases/:id/travel-links')
export class TravelLinksController {
  constructor(
    private readonly links: TravelLinks,
    private readonly outlook: TravelLinkOutlook,
    private readonly lists: CaseLists,
    private readonly readLog: ReadLog,
  ) {}

  @Get('preview')
  @Requires('pipeline.travel-link.edit')
  @IdParam()
  @Describe({
    summary: 'What travelling together with another case, found by its number, would do to both windows',
    returns: travelLinkPreview,
    problems: {
      ...problems,
      'pipeline.travel-link.unknown-number': pipelineProblems['pipeline.travel-link.unknown-number'],
    },
  })
  async previewLink(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: travelLinkPreviewQuery }) { number }: TravelLinkPreviewQuery,
  ): Promise<TravelLinkPreview> {
    return await this.outlook.of(id, number);
  }

  @Get('former')
  @Requires('pipeline.window.read')
  @IdParam()
  @Describe({
    summary: 'The cases it travelled with until it closed, if it has not been linked since',
    returns: formerCompanionList,
  })
  async former(@Param({ schema: idParam }) { id }: { id: string }): Promise<{ items: FormerCompanion[] }> {
    const items = await this.lists.read<FormerCompanion>(formerCompanions, [id]);
    await this.readLog.record('travel-links', {
      caseIds: [id, ...items.filter(({ isVisible }) => isVisible).map(({ caseId }) => caseId)],
    });
    return { items };
  }

  @Post()
  @HttpCode(204)
  @Requires('pipeline.travel-link.edit')
  @IdParam()
  @Describe({
    summary: 'Let cases travel together',
    status: 204,
    problems: {
      ...problems,
      'pipeline.travel-link.out-of-scope': pipelineProblems['pipeline.travel-link.out-of-scope'],
    },
  })
  async link(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: travelLinkInput }) input: TravelLinkInput,
  ): Promise<void> {
    await this.links.link(id, input);
  }

  @Delete()
  @HttpCode(204)
  @Requires('pipeline.travel-link.edit')
  @IdParam()
  @Describe({ summary: 'Let a case travel by itself', status: 204 })
  async unlink(@Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    await this.links.unlink(id);
  }
}
