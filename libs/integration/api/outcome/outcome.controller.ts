import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseOutcome,
  outcome,
  outcomeInput,
  outcomePage,
  outcomeProblems,
  outcomeQuery,
  type CaseOutcome,
  type Outcome,
  type OutcomeInput,
  type OutcomeQuery,
  type OutcomeRow,
} from '@passage/integration/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { OutcomeReads } from './outcome.reads';
import { Outcomes } from './outcome.service';

const { 'integration.outcome.recorded-already': recordedAlready, ...findings } = outcomeProblems;

/** How families fare after arrival. */
@ApiTags('Integration')
@Controller('api')
export class OutcomeController {
  constructor(
    private readonly reads: OutcomeReads,
    private readonly outcomes: Outcomes,
  ) {}

  @Get('integration/outcomes')
  @Requires('integration.outcome.view')
  @Describe({ summary: 'Cases whose outcome is not recorded yet', returns: outcomePage })
  async list(@Query({ schema: outcomeQuery }) query: OutcomeQuery): Promise<Page<OutcomeRow>> {
    return await this.reads.list(query);
  }

  @Get('cases/:id/outcome')
  @Requires('integration.outcome.view')
  @IdParam()
  @Describe({ summary: 'The outcome of a case, or what is asked for it', returns: caseOutcome })
  async ofCase(@Param({ schema: idParam }) { id }: { id: string }): Promise<CaseOutcome> {
    return await this.reads.ofCase(id);
  }

  @Post('cases/:id/outcome')
  @Requires('integration.outcome.record')
  @IdParam()
  @Describe({
    summary: 'Record the outcome, within its window after arrival',
    status: 201,
    returns: outcome,
    problems: { ...findings, 'integration.outcome.recorded-already': recordedAlready },
  })
  async record(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: outcomeInput }) input: OutcomeInput,
  ): Promise<Outcome> {
    return await this.outcomes.record(id, input);
  }

  @Put('outcomes/:id')
  @Requires('integration.outcome.record')
  @IdParam()
  @Describe({ summary: 'Correct a recorded outcome', returns: outcome, versioned: true, problems: findings })
  async correct(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: outcomeInput }) input: OutcomeInput,
    @ExpectedVersion() version: number,
  ): Promise<Outcome> {
    return await this.outcomes.correct(id, version, input);
  }
}
