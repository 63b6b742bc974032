import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  comingMembers,
  familyEvent,
  familyEventEffect,
  familyEventInput,
  familyEventList,
  familyEventProblems,
  otherCase,
  undoInput,
  type ComingMembers,
  type FamilyEvent,
  type FamilyEventEffect,
  type FamilyEventInput,
  type UndoInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { FamilyEventReads } from './family-event-reads';
import { FamilyEventUndo } from './family-event-undo.service';
import { FamilyEventService } from './family-event.service';

const id = { schema: idParam };

/** What happens to families, and what follows for their cases. */
@ApiTags('Family events')
@Controller('api')
export class FamilyEventController {
  constructor(
    private readonly reads: FamilyEventReads,
    private readonly events: FamilyEventService,
    private readonly undos: FamilyEventUndo,
  ) {}

  @Get('cases/:id/family-events')
  @Requires('case-processing.family-event.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Events of a family, latest first', returns: familyEventList })
  async ofCase(@Param(id) params: { id: string }): Promise<{ items: FamilyEvent[] }> {
    return await this.reads.ofCase(params.id);
  }

  @Get('cases/:id/family-events/coming')
  @Requires('case-processing.family-event.record')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Who would come with another case by a merge, and how they stand where the relationships on record say it',
    returns: comingMembers,
    problems: familyEventProblems,
  })
  async coming(
    @Param(id) params: { id: string },
    @Query({ schema: otherCase }) { otherCaseNumber }: { otherCaseNumber: string },
  ): Promise<ComingMembers> {
    return await this.events.coming(params.id, otherCaseNumber);
  }

  @Post('cases/:id/family-events/preview')
  @HttpCode(200)
  @Requires('case-processing.family-event.record')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'What an event would do: who comes and goes, what goes stale, what is needed, the windows',
    returns: familyEventEffect,
    problems: familyEventProblems,
  })
  async preview(
    @Param(id) params: { id: string },
    @Body({ schema: familyEventInput }) input: FamilyEventInput,
  ): Promise<FamilyEventEffect> {
    return await this.events.preview(params.id, input);
  }

  @Post('cases/:id/family-events')
  @Requires('case-processing.family-event.record')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Record an event and do all it entails',
    description: 'If-Match names the version of the case.',
    status: 201,
    returns: familyEvent,
    versioned: true,
    problems: familyEventProblems,
  })
  async record(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: familyEventInput }) input: FamilyEventInput,
  ): Promise<FamilyEvent> {
    return await this.events.record(params.id, version, input);
  }

  @Post('family-events/:id/undoing')
  @HttpCode(200)
  @Requires('case-processing.family-event.record')
  @IdParam()
  @Describe({
    summary: 'Undo an event that nothing depends on',
    returns: familyEvent,
    versioned: true,
    problems: familyEventProblems,
  })
  async undo(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: undoInput }) { reason }: UndoInput,
  ): Promise<FamilyEvent> {
    return await this.undos.undo(params.id, version, reason);
  }
}
