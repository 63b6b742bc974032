import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  bestInterest,
  bestInterestChange,
  bestInterestInput,
  bestInterestList,
  bestInterestProblems,
  bestInterestRule,
  bestInterestRuleChange,
  bestInterestRuleInput,
  bestInterestRuleList,
  type BestInterest,
  type BestInterestChange,
  type BestInterestInput,
  type BestInterestList,
  type BestInterestRule,
  type BestInterestRuleChange,
  type BestInterestRuleInput,
} from '@passage/case-processing/domain';
import { withdrawalInput, type WithdrawalInput, caseRecordProblems } from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { BestInterestRules } from './best-interest-rules.service';
import { BestInterests } from './best-interest.service';

const id = { schema: idParam };
const {
  'case-record.case.closed': closed,
  'case-record.person.not-of-case': notOfCase,
  'case-record.document.not-of-case': documentNotOfCase,
} = caseRecordProblems;
const { 'case-processing.best-interest.withdrawn': withdrawn, ...entering } = bestInterestProblems;
const problems = {
  ...entering,
  'case-record.case.closed': closed,
  'case-record.person.not-of-case': notOfCase,
  'case-record.document.not-of-case': documentNotOfCase,
};

/** What was found to be best for children, and what their situations ask for. */
@ApiTags('Best interests of children')
@Controller('api')
export class BestInterestController {
  constructor(
    private readonly procedures: BestInterests,
    private readonly rules: BestInterestRules,
  ) {}

  @Get('cases/:id/best-interests')
  @Requires('case-processing.best-interest.read')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Best-interests procedures of a case, and where its children stand',
    returns: bestInterestList,
  })
  async ofCase(@Param(id) params: { id: string }): Promise<BestInterestList> {
    return await this.procedures.ofCase(params.id);
  }

  @Post('cases/:id/best-interests')
  @Requires('case-processing.best-interest.record')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Record a best-interests procedure about a child, open or with its result',
    status: 201,
    returns: bestInterest,
    problems,
  })
  async record(
    @Param(id) params: { id: string },
    @Body({ schema: bestInterestInput }) input: BestInterestInput,
  ): Promise<BestInterest> {
    return await this.procedures.record(params.id, input);
  }

  @Put('best-interests/:id')
  @Requires('case-processing.best-interest.record')
  @IdParam()
  @Describe({
    summary: 'Enter the result of a procedure, or correct it',
    returns: bestInterest,
    problems: { ...problems, 'case-processing.best-interest.withdrawn': withdrawn },
    versioned: true,
  })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: bestInterestChange }) change: BestInterestChange,
  ): Promise<BestInterest> {
    return await this.procedures.change(params.id, version, change);
  }

  @Post('best-interests/:id/withdrawal')
  @HttpCode(200)
  @Requires('case-processing.best-interest.record')
  @IdParam()
  @Describe({
    summary: 'Take back a procedure that was recorded in error',
    returns: bestInterest,
    problems: { 'case-record.case.closed': closed, 'case-processing.best-interest.withdrawn': withdrawn },
    versioned: true,
  })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawalInput }) { reason }: WithdrawalInput,
  ): Promise<BestInterest> {
    return await this.procedures.withdraw(params.id, version, reason);
  }

  @Get('best-interest-rules')
  @Requires('case-processing.best-interest-rule.read')
  @Describe({ summary: 'What situations of children ask for, every version', returns: bestInterestRuleList })
  async list(): Promise<{ items: BestInterestRule[] }> {
    return await this.rules.list();
  }

  @Post('best-interest-rules')
  @Requires('case-processing.best-interest-rule.edit')
  @Describe({ summary: 'Add a later version of a rule', status: 201, returns: bestInterestRule })
  async add(@Body({ schema: bestInterestRuleInput }) input: BestInterestRuleInput): Promise<BestInterestRule> {
    return await this.rules.add(input);
  }

  @Put('best-interest-rules/:id')
  @Requires('case-processing.best-interest-rule.edit')
  @IdParam()
  @Describe({ summary: 'Correct a version of a rule', returns: bestInterestRule, versioned: true })
  async correct(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: bestInterestRuleChange }) change: BestInterestRuleChange,
  ): Promise<BestInterestRule> {
    return await this.rules.change(params.id, version, change);
  }
}
