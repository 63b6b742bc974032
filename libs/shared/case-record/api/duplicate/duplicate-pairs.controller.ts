import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  duplicateComparison,
  duplicatePairPage,
  duplicatePairQuery,
  duplicateScanInput,
  pairDecisionInput,
  pairInput,
  type DuplicateComparison,
  type DuplicatePair,
  type DuplicatePairQuery,
  type DuplicateScanInput,
  type PairDecisionInput,
  type PairInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, job, type Job, type Page } from '@passage/platform/domain';
import { DuplicatePairs } from './duplicate-pairs.service';
import { DuplicateScanJob } from './duplicate-scan.job';

const id = { schema: idParam };
const {
  'case-record.duplicate.decided': decided,
  'case-record.duplicate.same-record': sameRecord,
  'case-record.merge.already-merged': alreadyMerged,
} = caseRecordProblems;

/** The work list of records that may be one person. */
@ApiTags('Duplicates')
@Controller('api')
export class DuplicatePairsController {
  constructor(
    private readonly pairs: DuplicatePairs,
    private readonly scan: DuplicateScanJob,
  ) {}

  @Get('duplicate-pairs')
  @Requires('case-record.duplicate.review')
  @Describe({ summary: 'Pairs of records that may be one person, likeliest first', returns: duplicatePairPage })
  async list(@Query({ schema: duplicatePairQuery }) query: DuplicatePairQuery): Promise<Page<DuplicatePair>> {
    return await this.pairs.list(query);
  }

  @Post('duplicate-pairs')
  @HttpCode(200)
  @Requires('case-record.duplicate.decide')
  @Describe({
    summary: 'Put two people beside each other',
    returns: duplicateComparison,
    problems: { 'case-record.duplicate.same-record': sameRecord, 'case-record.merge.already-merged': alreadyMerged },
  })
  async open(@Body({ schema: pairInput }) input: PairInput): Promise<DuplicateComparison> {
    return await this.pairs.open(input);
  }

  @Get('duplicate-pairs/:id')
  @Requires('case-record.duplicate.review')
  @IdParam()
  @Describe({ summary: 'A pair, both people with their families beside each other', returns: duplicateComparison })
  async compare(@Param(id) params: { id: string }): Promise<DuplicateComparison> {
    return await this.pairs.compare(params.id);
  }

  @Post('duplicate-pairs/:id/not-the-same')
  @HttpCode(200)
  @Requires('case-record.duplicate.decide')
  @IdParam()
  @Describe({
    summary: 'Say that the two are two people; remembered until the identity of one of them changes',
    returns: duplicateComparison,
    versioned: true,
    problems: { 'case-record.duplicate.decided': decided },
  })
  async setApart(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: pairDecisionInput }) { note }: PairDecisionInput,
  ): Promise<DuplicateComparison> {
    return await this.pairs.setApart(params.id, version, note);
  }

  @Post('duplicate-pairs/:id/reopening')
  @HttpCode(200)
  @Requires('case-record.duplicate.decide')
  @IdParam()
  @Describe({
    summary: 'Take back that the two are two people',
    returns: duplicateComparison,
    versioned: true,
    problems: { 'case-record.duplicate.decided': decided },
  })
  async reopen(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: pairDecisionInput }) { note }: PairDecisionInput,
  ): Promise<DuplicateComparison> {
    return await this.pairs.reopen(params.id, version, note);
  }

  @Post('duplicate-scans')
  @HttpCode(202)
  @Requires('case-record.duplicate.decide')
  @Describe({
    summary: 'Look through an office, a case or everything in scope for duplicates',
    status: 202,
    returns: job,
  })
  async look(@Body({ schema: duplicateScanInput }) input: DuplicateScanInput): Promise<Job> {
    return await this.scan.start(input);
  }
}
