import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pipelineProblems, travelLinkInput, type TravelLinkInput } from '@passage/pipeline/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { TravelLinks } from './travel-links.service';

const { 'pipeline.travel-link.closed-case': closedCase } = pipelineProblems;

/** Which cases travel together. */
@ApiTags('Travel window')
@Controller('api/cases/:id/travel-links')
export class TravelLinksController {
  constructor(private readonly links: TravelLinks) {}

  @Post()
  @HttpCode(204)
  @Requires('pipeline.travel-link.edit')
  @IdParam()
  @Describe({
    summary: 'Let cases travel together',
    status: 204,
    problems: { 'pipeline.travel-link.closed-case': closedCase },
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
