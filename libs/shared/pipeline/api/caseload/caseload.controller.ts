import { Body, Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  assignmentInput,
  assignmentResult,
  caseloadExport,
  caseloadPage,
  caseloadQuery,
  pipelineCounts,
  pipelineProblems,
  type AssignmentInput,
  type AssignmentResult,
  type CaseloadExport,
  type CaseloadQuery,
  type PipelineCounts,
} from '@passage/pipeline/domain';
import { Describe, Requires } from '@passage/platform/api';
import { z } from 'zod';
import { CaseloadFiles, workbookType } from './caseload-files';
import { Caseload } from './caseload.service';

const { 'pipeline.caseload.unknown-owner': unknownOwner } = pipelineProblems;
const countsFilter = z.object({ programmeId: z.uuid().optional(), officeId: z.uuid().optional() });

/** The list of cases, with where each stands. */
@ApiTags('Cases')
@Controller('api')
export class CaseloadController {
  constructor(
    private readonly caseload: Caseload,
    private readonly files: CaseloadFiles,
  ) {}

  @Get('cases')
  @Requires('pipeline.window.read')
  @Describe({ summary: 'Cases within one’s scope, with stage and window', returns: caseloadPage })
  @Header('content-type', 'application/json; charset=utf-8')
  async list(@Query({ schema: caseloadQuery }) query: CaseloadQuery): Promise<string> {
    return await this.caseload.listText(query);
  }

  @Get('cases/export.csv')
  @Requires('pipeline.window.read')
  @Describe({ summary: 'Exactly the cases the same filters list, in the columns asked for, as CSV', media: 'text/csv' })
  async exportCsv(@Query({ schema: caseloadExport }) query: CaseloadExport): Promise<StreamableFile> {
    return await this.files.csv(query);
  }

  @Get('cases/export.xlsx')
  @Requires('pipeline.window.read')
  @Describe({
    summary: 'Exactly the cases the same filters list, in the columns asked for, as a workbook',
    media: workbookType,
  })
  async exportWorkbook(@Query({ schema: caseloadExport }) query: CaseloadExport): Promise<StreamableFile> {
    return await this.files.workbook(query);
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
