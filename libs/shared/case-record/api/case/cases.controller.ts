import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseChange,
  caseDetail,
  caseInput,
  caseRecordProblems,
  closureInput,
  reopeningInput,
  type CaseChange,
  type CaseDetail,
  type CaseInput,
  type ClosureInput,
  type ReopeningInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import type { FastifyReply } from 'fastify';
import { CaseClosures } from './case-closures.service';
import { Cases } from './cases.service';

const {
  'case-record.case.closed': closed,
  'case-record.case.not-closed': notClosed,
  'case-record.case.ended-by-event': endedByEvent,
  'case-record.case.nobody-left': nobodyLeft,
  'case-record.merge.member-merged': memberMerged,
  'case-record.case.referral-known': referralKnown,
  'case-record.case.office-not-yours': officeNotYours,
} = caseRecordProblems;

/** Cases with their families. */
@ApiTags('Cases')
@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly cases: Cases,
    private readonly closures: CaseClosures,
  ) {}

  @Post()
  @Requires('case-record.case.create')
  @Describe({
    summary: 'Create a case with its first people',
    status: 201,
    returns: caseDetail,
    problems: {
      'case-record.case.referral-known': referralKnown,
      'case-record.case.office-not-yours': officeNotYours,
    },
  })
  async create(@Body({ schema: caseInput }) input: CaseInput): Promise<CaseDetail> {
    return await this.cases.create(input);
  }

  @Get(':id')
  @Requires('case-record.case.read')
  @IdParam()
  @Describe({ summary: 'A case with its family and their relationships', returns: caseDetail })
  async read(
    @Param({ schema: idParam }) { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { body, version } = await this.cases.readText(id);
    void reply.type('application/json').header('etag', `"${version}"`);
    return body;
  }

  @Patch(':id')
  @Requires('case-record.case.edit')
  @IdParam()
  @Describe({
    summary: 'Change facts, owner or office of a case',
    returns: caseDetail,
    versioned: true,
    problems: {
      'case-record.case.closed': closed,
      'case-record.case.referral-known': referralKnown,
      'case-record.case.office-not-yours': officeNotYours,
      'case-record.case.colleague-elsewhere': caseRecordProblems['case-record.case.colleague-elsewhere'],
    },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: caseChange }) change: CaseChange,
  ): Promise<CaseDetail> {
    return await this.cases.change(id, version, change);
  }

  @Post(':id/closures')
  @Requires('case-record.case.close')
  @IdParam()
  @Describe({
    summary: 'Close a case with a reason; its open tasks are cancelled',
    status: 201,
    returns: caseDetail,
    versioned: true,
    problems: { 'case-record.case.closed': closed },
  })
  async close(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: closureInput }) input: ClosureInput,
  ): Promise<CaseDetail> {
    return await this.closures.close(id, version, input);
  }

  @Post(':id/reopenings')
  @Requires('case-record.case.close')
  @IdParam()
  @Describe({
    summary: 'Open a closed case again, with the reason',
    status: 201,
    returns: caseDetail,
    versioned: true,
    problems: {
      'case-record.case.not-closed': notClosed,
      'case-record.case.ended-by-event': endedByEvent,
      'case-record.case.nobody-left': nobodyLeft,
      'case-record.merge.member-merged': memberMerged,
    },
  })
  async reopen(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: reopeningInput }) input: ReopeningInput,
  ): Promise<CaseDetail> {
    return await this.closures.reopen(id, version, input);
  }
}
