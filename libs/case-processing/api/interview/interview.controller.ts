import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  interpreterProblems,
  interview,
  interviewChange,
  interviewChoices,
  interviewChoicesQuery,
  interviewInput,
  interviewList,
  interviewMoveInput,
  interviewPage,
  interviewProblems,
  interviewQuery,
  interviewSeriesInput,
  type Interview,
  type InterviewChange,
  type InterviewChoices,
  type InterviewChoicesQuery,
  type InterviewInput,
  type InterviewMoveInput,
  type InterviewQuery,
  type InterviewSeriesInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { InterviewChoicesReads } from './interview-choices-reads';
import { InterviewMoves } from './interview-moves';
import { InterviewReads } from './interview-reads';
import { InterviewService } from './interview.service';

const id = { schema: idParam };
const problems = { ...interviewProblems, ...interpreterProblems };

/** Interviews of families with officers of the receiving state. */
@ApiTags('Interviews')
@Controller('api')
export class InterviewController {
  constructor(
    private readonly interviews: InterviewService,
    private readonly moves: InterviewMoves,
    private readonly reads: InterviewReads,
    private readonly choices: InterviewChoicesReads,
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
  @Describe({ summary: 'Plan an interview', status: 201, returns: interview, problems })
  async plan(
    @Param(id) params: { id: string },
    @Body({ schema: interviewInput }) input: InterviewInput,
  ): Promise<Interview> {
    return await this.interviews.plan(params.id, input);
  }

  @Get('cases/:id/interview-choices')
  @Requires('case-processing.interview.plan')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Rooms and interpreters for an interview of a case, and what is free',
    returns: interviewChoices,
  })
  async choicesFor(
    @Param(id) params: { id: string },
    @Query({ schema: interviewChoicesQuery }) query: InterviewChoicesQuery,
  ): Promise<InterviewChoices> {
    return await this.choices.of(params.id, query);
  }

  @Post('cases/:id/interview-series')
  @Requires('case-processing.interview.plan')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Plan several interviews that belong together, all of them or none',
    status: 201,
    returns: interviewList,
    problems,
  })
  async planSeries(
    @Param(id) params: { id: string },
    @Body({ schema: interviewSeriesInput }) input: InterviewSeriesInput,
  ): Promise<{ items: Interview[] }> {
    return await this.interviews.planSeries(params.id, input);
  }

  @Patch('interviews/:id')
  @Requires('case-processing.interview.plan')
  @IdParam()
  @Describe({ summary: 'Change officer, interpreter, room or notes', returns: interview, problems, versioned: true })
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
    problems,
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
