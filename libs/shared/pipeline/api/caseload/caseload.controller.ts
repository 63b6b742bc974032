import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  assignmentInput,
  assignmentResult,
  caseloadFilters,
  caseloadPage,
  caseloadQuery,
  pipelineCounts,
  pipelineProblems,
  type AssignmentInput,
  type AssignmentResult,
  type CaseloadFilters,
  type CaseloadQuery,
  type CaseloadRow,
  type PipelineCounts,
} from '@passage/pipeline/domain';
import { Describe, Requires } from '@passage/platform/api';
import { stringify } from 'csv-stringify';
import { z } from 'zod';
import { Caseload } from './caseload.service';

const { 'pipeline.caseload.unknown-owner': unknownOwner } = pipelineProblems;
const countsFilter = z.object({ programmeId: z.uuid().optional(), officeId: z.uuid().optional() });

const exported = [
  'number',
  'name',
  'nameLocal',
  'size',
  'programmeName',
  'stage',
  'stageState',
  'stageSince',
  'windowState',
  'opensOn',
  'closesOn',
  'lastActionOn',
  'blockerCount',
  'holdCount',
  'priority',
  'ownerName',
  'referredOn',
] as const satisfies (keyof CaseloadRow)[];

/** The list of cases, with where each stands. */
@ApiTags('Cases')
@Controller('api')
export class CaseloadController {
  constructor(private readonly caseload: Caseload) {}

  @Get('cases')
  @Requires('pipeline.window.read')
  @Describe({ summary: 'Cases within one’s scope, with stage and window', returns: caseloadPage })
  @Header('content-type', 'application/json; charset=utf-8')
  async list(@Query({ schema: caseloadQuery }) query: CaseloadQuery): Promise<string> {
    return await this.caseload.listText(query);
  }

  @Get('cases/export.csv')
  @Requires('pipeline.window.read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="cases.csv"')
  @Describe({ summary: 'Exactly the cases the same filters list, as CSV', media: 'text/csv' })
  export(@Query({ schema: caseloadFilters }) filters: CaseloadFilters): StreamableFile {
    const table = stringify({ header: true, columns: [...exported], bom: true, escape_formulas: true });
    return new StreamableFile(Readable.from(this.caseload.all(filters)).pipe(table));
  }

  @Post('cases/assignments')
  @HttpCode(200)
  @Requires('case-record.case.edit')
  @Describe({
    summary: 'Give cases to a colleague, or to nobody',
    returns: assignmentResult,
    problems: { 'pipeline.caseload.unknown-owner': unknownOwner },
  })
  async assign(@Body({ schema: assignmentInput }) input: AssignmentInput): Promise<AssignmentResult> {
    return await this.caseload.assign(input);
  }

  @Get('pipeline/counts')
  @Requires('pipeline.window.read')
  @Describe({ summary: 'Open cases and their travellers by stage and state', returns: pipelineCounts })
  async counts(@Query({ schema: countsFilter }) query: z.infer<typeof countsFilter>): Promise<PipelineCounts> {
    return await this.caseload.counts(query.programmeId, query.officeId);
  }
}
