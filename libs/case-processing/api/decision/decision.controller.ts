import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { withdrawalInput, type WithdrawalInput } from '@passage/case-record/domain';
import {
  decision,
  decisionInput,
  decisionList,
  decisionProblems,
  decisionReopening,
  type Decision,
  type DecisionInput,
  type DecisionList,
  type DecisionReopening,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { DecisionReopenings } from './decision-reopenings';
import { DecisionService } from './decision.service';

const id = { schema: idParam };

/** Decisions of receiving states. */
@ApiTags('Decisions')
@Controller('api')
export class DecisionController {
  constructor(
    private readonly decisions: DecisionService,
    private readonly reopenings: DecisionReopenings,
  ) {}

  @Get('cases/:id/decisions')
  @Requires('case-processing.decision.read')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Decisions on a case, latest first, and what earlier cases of its members came to',
    returns: decisionList,
  })
  async ofCase(@Param(id) params: { id: string }): Promise<DecisionList> {
    return await this.decisions.ofCase(params.id);
  }

  @Post('cases/:id/decisions')
  @Requires('case-processing.decision.record')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Record a decision; members may be answered differently',
    status: 201,
    returns: decision,
    problems: decisionProblems,
  })
  async record(
    @Param(id) params: { id: string },
    @Body({ schema: decisionInput }) input: DecisionInput,
  ): Promise<Decision> {
    return await this.decisions.record(params.id, input);
  }

  @Post('decisions/:id/reopening')
  @Requires('case-processing.decision.record')
  @IdParam()
  @Describe({
    summary: 'Take up again what a decision ended; answers with the deferral that takes its place',
    status: 201,
    returns: decision,
    problems: decisionProblems,
  })
  async reopen(
    @Param(id) params: { id: string },
    @Body({ schema: decisionReopening }) input: DecisionReopening,
  ): Promise<Decision> {
    return await this.reopenings.reopen(params.id, input);
  }

  @Post('decisions/:id/withdrawal')
  @HttpCode(200)
  @Requires('case-processing.decision.record')
  @IdParam()
  @Describe({
    summary: 'Take a decision back; an earlier one stands again',
    returns: decision,
    problems: decisionProblems,
    versioned: true,
  })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawalInput }) { reason }: WithdrawalInput,
  ): Promise<Decision> {
    return await this.decisions.withdraw(params.id, version, reason);
  }
}
