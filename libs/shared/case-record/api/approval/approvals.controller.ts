import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  approval,
  approvalGiven,
  approvalPage,
  approvalProblems,
  approvalQuery,
  approvalRefused,
  approvalsOfCase,
  caseRecordProblems,
  type Approval,
  type ApprovalGiven,
  type ApprovalQuery,
  type ApprovalRefused,
  type ApprovalsOfCase,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { ApprovalReads } from './approval-reads';
import { Approvals } from './approvals';

const id = { schema: idParam };
const problems = { ...approvalProblems, 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] };

/** Acts that one person proposes and another approves. */
@ApiTags('Approvals')
@Controller('api')
export class ApprovalsController {
  constructor(
    private readonly approvals: Approvals,
    private readonly reads: ApprovalReads,
  ) {}

  @Get('approvals')
  @Requires('case-record.approval.read')
  @Describe({ summary: 'Proposals across cases, those that wait longest first', returns: approvalPage })
  async page(@Query({ schema: approvalQuery }) filters: ApprovalQuery): Promise<Page<Approval>> {
    return await this.reads.page(filters);
  }

  @Get('cases/:id/approvals')
  @Requires('case-record.approval.read')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Proposals about a case, waiting ones first, and what needs a second person there now',
    returns: approvalsOfCase,
  })
  async ofCase(@Param(id) params: { id: string }): Promise<ApprovalsOfCase> {
    return await this.reads.ofCase(params.id);
  }

  @Post('approvals/:id/approval')
  @HttpCode(200)
  @Requires('case-record.approval.decide')
  @IdParam()
  @Describe({
    summary: 'Approve what a colleague proposed; it is carried out at once',
    description: 'Needs the right to do the act oneself too. Refused when what it is about changed since.',
    returns: approval,
    versioned: true,
    problems,
  })
  async approve(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: approvalGiven }) { answer }: ApprovalGiven,
  ): Promise<Approval> {
    await this.approvals.approve(params.id, version, answer);
    return await this.reads.one(params.id);
  }

  @Post('approvals/:id/rejection')
  @HttpCode(200)
  @Requires('case-record.approval.decide')
  @IdParam()
  @Describe({ summary: 'Reject what a colleague proposed', returns: approval, versioned: true, problems })
  async reject(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: approvalRefused }) { answer }: ApprovalRefused,
  ): Promise<Approval> {
    await this.approvals.reject(params.id, version, answer);
    return await this.reads.one(params.id);
  }

  @Post('approvals/:id/withdrawal')
  @HttpCode(200)
  @Requires('case-record.approval.decide')
  @IdParam()
  @Describe({ summary: 'Take one’s own proposal back', returns: approval, versioned: true, problems })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: approvalRefused }) { answer }: ApprovalRefused,
  ): Promise<Approval> {
    await this.approvals.withdraw(params.id, version, answer);
    return await this.reads.one(params.id);
  }
}
