import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  approvalRule,
  approvalRuleInput,
  approvalRuleList,
  caseRecordProblems,
  newApprovalRule,
  type ApprovalRule,
  type ApprovalRuleInput,
  type NewApprovalRule,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { ApprovalRules } from './approval-rules.service';

const id = { schema: idParam };

/** Rules that say which acts need a second person. */
@ApiTags('Approvals')
@Controller('api/approval-rules')
export class ApprovalRulesController {
  constructor(private readonly rules: ApprovalRules) {}

  @Get()
  @Requires('case-record.approval.read')
  @Describe({ summary: 'Rules of approval, by kind, the general one first', returns: approvalRuleList })
  async list(): Promise<{ items: ApprovalRule[] }> {
    return { items: await this.rules.list() };
  }

  @Post()
  @Requires('case-record.approval-rule.edit')
  @Describe({
    summary: 'Give a programme a rule of its own',
    status: 201,
    returns: approvalRule,
    problems: { 'case-record.approval-rule.exists': caseRecordProblems['case-record.approval-rule.exists'] },
  })
  async create(@Body({ schema: newApprovalRule }) input: NewApprovalRule): Promise<ApprovalRule> {
    return await this.rules.create(input);
  }

  @Put(':id')
  @Requires('case-record.approval-rule.edit')
  @IdParam()
  @Describe({ summary: 'Change a rule', returns: approvalRule, versioned: true })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: approvalRuleInput }) input: ApprovalRuleInput,
  ): Promise<ApprovalRule> {
    return await this.rules.change(params.id, version, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('case-record.approval-rule.edit')
  @IdParam()
  @Describe({
    summary: 'Take a programme’s own rule away, so that the general one holds',
    status: 204,
    versioned: true,
  })
  async remove(@Param(id) params: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.rules.remove(params.id, version);
  }
}
