import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  interview,
  interviewChange,
  interviewInput,
  interviewList,
  interviewMoveInput,
  interviewPage,
  interviewProblems,
  interviewQuery,
  type Interview,
  type InterviewChange,
  type InterviewInput,
  type InterviewMoveInput,
  type InterviewQuery,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { InterviewMoves } from './interview-moves';
import { InterviewReads } from './interview-reads';
import { InterviewService } from './interview.service';

const id = { schema: idParam };

/** Interviews of families with officers of the receiving state. */
@ApiTags('Interviews')
@Controller('api')
export class InterviewController {
  constructor(
    private readonly interviews: InterviewService,
    private readonly moves: InterviewMoves,
    private readonly reads: InterviewReads,
  ) {}

  @Get('interviews')
  @Requires('case-processing.interview.read')
  @Describe({ summary: 'Interviews across cases, by date', returns: interviewPage })
  async list(@Query({ schema: interviewQuery }) query: InterviewQuery): Promise<Page<Interview>> {
    return await this.reads.list(query);
  }

  @Get('interviews/:id')
  @Requires('case-processing.interview.read')
  @IdParam()
  @Describe({ summary: 'An interview', returns: interview })
  async read(@Param(id) params: { id: string }): Promise<Interview> {
    return await this.reads.one(params.id);
  }

  @Get('cases/:id/interviews')
  @Requires('case-processing.interview.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Interviews of a case, latest first', returns: interviewList })
  async ofCase(@Param(id) params: { id: string }): Promise<{ items: Interview[] }> {
    return await this.reads.ofCase(params.id);
  }

  @Post('cases/:id/interviews')
  @Requires('case-processing.interview.plan')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Plan an interview', status: 201, returns: interview, problems: interviewProblems })
  async plan(
    @Param(id) params: { id: string },
    @Body({ schema: interviewInput }) input: InterviewInput,
  ): Promise<Interview> {
    return await this.interviews.plan(params.id, input);
  }

  @Patch('interviews/:id')
  @Requires('case-processing.interview.plan')
  @IdParam()
  @Describe({ summary: 'Change officer, interpreter, room or notes', returns: interview, versioned: true })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: interviewChange }) input: InterviewChange,
  ): Promise<Interview> {
    return await this.interviews.change(params.id, version, input);
  }

  @Post('interviews/:id/moves')
  @HttpCode(200)
  @Requires('case-processing.interview.plan')
  @IdParam()
  @Describe({
    summary: 'Say what became of an interview; rescheduling answers with the one that takes its place',
    returns: interview,
    problems: interviewProblems,
    versioned: true,
  })
  async move(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: interviewMoveInput }) input: InterviewMoveInput,
  ): Promise<Interview> {
    return await this.moves.move(params.id, version, input);
  }
}
