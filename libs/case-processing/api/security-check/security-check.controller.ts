import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { withdrawalInput, type WithdrawalInput } from '@passage/case-record/domain';
import {
  checkAnswer,
  checkLineList,
  checkRequest,
  checkWorkPage,
  checkWorkQuery,
  securityCheck,
  securityCheckProblems,
  type CheckAnswer,
  type CheckLineList,
  type CheckRequest,
  type CheckWork,
  type CheckWorkQuery,
  type SecurityCheck,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { SecurityCheckReads } from './security-check-reads';
import { SecurityCheckService } from './security-check.service';

const id = { schema: idParam };

/** Security and biographic checks: only whether they are clear. */
@ApiTags('Security checks')
@Controller('api')
export class SecurityCheckController {
  constructor(
    private readonly checks: SecurityCheckService,
    private readonly reads: SecurityCheckReads,
  ) {}

  @Get('security-checks')
  @Requires('case-processing.security-check.read')
  @Describe({
    summary: 'Checks across cases by how they stand: what to ask, to await, to renew',
    returns: checkWorkPage,
  })
  async list(@Query({ schema: checkWorkQuery }) query: CheckWorkQuery): Promise<Page<CheckWork>> {
    return await this.reads.list(query);
  }

  @Get('cases/:id/security-checks')
  @Requires('case-processing.security-check.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'The checks that concern the members of a case', returns: checkLineList })
  async ofCase(@Param(id) params: { id: string }): Promise<CheckLineList> {
    return await this.reads.ofCase(params.id);
  }

  @Post('cases/:id/security-checks')
  @Requires('case-processing.security-check.record')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Ask for checks of one or several members',
    status: 201,
    returns: checkLineList,
    problems: securityCheckProblems,
  })
  async ask(
    @Param(id) params: { id: string },
    @Body({ schema: checkRequest }) request: CheckRequest,
  ): Promise<CheckLineList> {
    return await this.checks.ask(params.id, request);
  }

  @Post('security-checks/:id/answer')
  @HttpCode(200)
  @Requires('case-processing.security-check.record')
  @IdParam()
  @Describe({
    summary: 'Record what a check came to',
    returns: securityCheck,
    problems: securityCheckProblems,
    versioned: true,
  })
  async answer(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: checkAnswer }) answer: CheckAnswer,
  ): Promise<SecurityCheck> {
    return await this.checks.answer(params.id, version, answer);
  }

  @Post('security-checks/:id/withdrawal')
  @HttpCode(200)
  @Requires('case-processing.security-check.record')
  @IdParam()
  @Describe({
    summary: 'Take back a check that was asked or answered in error',
    returns: securityCheck,
    problems: securityCheckProblems,
    versioned: true,
  })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawalInput }) { reason }: WithdrawalInput,
  ): Promise<SecurityCheck> {
    return await this.checks.withdraw(params.id, version, reason);
  }
}
