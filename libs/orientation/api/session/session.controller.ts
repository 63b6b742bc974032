import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  courseProblems,
  newSessionInput,
  session,
  sessionInput,
  sessionPage,
  sessionProblems,
  sessionQuery,
  sessionReason,
  type NewSessionInput,
  type Session,
  type SessionInput,
  type SessionQuery,
  type SessionReason,
  type SessionRow,
} from '@passage/orientation/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { CompletionService } from '../completion/completion.service';
import { SessionReads } from './session-reads';
import { SessionService } from './session.service';

const id = { schema: idParam };
const {
  'orientation.session.move-closed': moveClosed,
  'orientation.session.not-over': notOver,
  'orientation.session.attendance-missing': attendanceMissing,
} = sessionProblems;
const closed = { 'orientation.session.move-closed': moveClosed };

/** Sessions of courses. */
@ApiTags('Sessions')
@Controller('api/orientation/sessions')
export class OrientationSessionController {
  constructor(
    private readonly service: SessionService,
    private readonly completion: CompletionService,
    private readonly reads: SessionReads,
  ) {}

  @Get()
  @Requires('orientation.session.read')
  @Describe({ summary: 'Sessions of one’s offices by their first day', returns: sessionPage })
  async list(@Query({ schema: sessionQuery }) query: SessionQuery): Promise<Page<SessionRow>> {
    return await this.reads.list(query);
  }

  @Post()
  @Requires('orientation.session.plan')
  @Describe({
    summary: 'Plan a session',
    status: 201,
    returns: session,
    problems: { ...sessionProblems, 'orientation.course.inactive': courseProblems['orientation.course.inactive'] },
  })
  async plan(@Body({ schema: newSessionInput }) input: NewSessionInput): Promise<Session> {
    return await this.service.plan(input);
  }

  @Get(':id')
  @Requires('orientation.session.read')
  @IdParam()
  @Describe({ summary: 'A session with its days', returns: session })
  async read(@Param(id) params: { id: string }): Promise<Session> {
    return await this.reads.one(params.id);
  }

  @Put(':id')
  @Requires('orientation.session.plan')
  @IdParam()
  @Describe({ summary: 'Change a planned session', returns: session, versioned: true, problems: sessionProblems })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: sessionInput }) input: SessionInput,
  ): Promise<Session> {
    return await this.service.change(params.id, version, input);
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @Requires('orientation.session.plan')
  @IdParam()
  @Describe({ summary: 'Cancel a planned session', returns: session, versioned: true, problems: closed })
  async cancel(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: sessionReason }) { reason }: SessionReason,
  ): Promise<Session> {
    return await this.service.cancel(params.id, version, reason);
  }

  @Post(':id/completion')
  @HttpCode(200)
  @Requires('orientation.session.complete')
  @IdParam()
  @Describe({
    summary: 'Complete a session: certificates for those who attended enough, tasks for those who did not',
    returns: session,
    versioned: true,
    problems: {
      ...closed,
      'orientation.session.not-over': notOver,
      'orientation.session.attendance-missing': attendanceMissing,
    },
  })
  async complete(@Param(id) params: { id: string }, @ExpectedVersion() version: number): Promise<Session> {
    return await this.completion.complete(params.id, version);
  }

  @Post(':id/reopening')
  @HttpCode(200)
  @Requires('orientation.session.complete')
  @IdParam()
  @Describe({
    summary: 'Open a completed session again; its certificates are taken back until it is completed anew',
    returns: session,
    versioned: true,
    problems: closed,
  })
  async reopen(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: sessionReason }) { reason }: SessionReason,
  ): Promise<Session> {
    return await this.completion.reopen(params.id, version, reason);
  }
}
