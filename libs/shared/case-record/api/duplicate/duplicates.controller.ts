import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  duplicateCandidates,
  duplicateRules,
  duplicateRulesInput,
  duplicateSearch,
  type DuplicateCandidate,
  type DuplicateRules,
  type DuplicateRulesInput,
  type DuplicateSearch,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, Requires } from '@passage/platform/api';
import { DuplicateHints } from './duplicate-hints';
import { DuplicateRulesService } from './duplicate-rules.service';

const {
  'case-record.duplicate.threshold-order': thresholdOrder,
  'case-record.duplicate.each-level-once': eachLevelOnce,
  'case-record.duplicate.weight-order': weightOrder,
} = caseRecordProblems;

/** Who may be the same person. */
@ApiTags('Duplicates')
@Controller('api')
export class DuplicatesController {
  constructor(
    private readonly hints: DuplicateHints,
    private readonly rules: DuplicateRulesService,
  ) {}

  @Post('duplicate-candidates')
  @HttpCode(200)
  @Requires('case-record.duplicate.search')
  @Describe({
    summary: 'Who on record may be the person typed so far, and why',
    description: 'Across scripts and spellings. Of other offices it is told only that somebody exists there.',
    returns: duplicateCandidates,
  })
  async search(@Body({ schema: duplicateSearch }) search: DuplicateSearch): Promise<{ items: DuplicateCandidate[] }> {
    return await this.hints.find(search);
  }

  @Get('duplicate-rules')
  @Requires('case-record.duplicate-rules.read')
  @Describe({ summary: 'Weights and thresholds by which likely duplicates are found', returns: duplicateRules })
  async read(): Promise<DuplicateRules> {
    return await this.rules.read();
  }

  @Put('duplicate-rules')
  @Requires('case-record.duplicate-rules.edit')
  @Describe({
    summary: 'Change the weights and thresholds',
    returns: duplicateRules,
    versioned: true,
    problems: {
      'case-record.duplicate.threshold-order': thresholdOrder,
      'case-record.duplicate.each-level-once': eachLevelOnce,
      'case-record.duplicate.weight-order': weightOrder,
    },
  })
  async change(
    @ExpectedVersion() version: number,
    @Body({ schema: duplicateRulesInput }) input: DuplicateRulesInput,
  ): Promise<DuplicateRules> {
    return await this.rules.change(version, input);
  }
}
