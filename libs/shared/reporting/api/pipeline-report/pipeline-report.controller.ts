import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Describe, Reads, Requires } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import {
  pipelineReport,
  pipelineReportQuery,
  type PipelineReport,
  type PipelineReportQuery,
} from '@passage/reporting/domain';
import { csvOf } from './pipeline-report.csv';
import { pipelineReportSql } from './pipeline-report.query';

/** Figures of the pipeline, within the reader's scope. */
@ApiTags('Reports')
@Controller('api/reports')
export class PipelineReportController {
  constructor(private readonly reads: Reads) {}

  @Get('pipeline')
  @Requires('reporting.pipeline.read')
  @Describe({ summary: 'Cases and people by stage, ageing and closing windows', returns: pipelineReport })
  async read(
    @Query({ schema: pipelineReportQuery }) { programmeId, officeId }: PipelineReportQuery,
  ): Promise<PipelineReport> {
    const report = await this.reads.row<PipelineReport>(pipelineReportSql, [programmeId ?? null, officeId ?? null]);
    if (!report) throw refuse(platformProblems, 'platform.server.unavailable');
    return report;
  }

  @Get('pipeline.csv')
  @Requires('reporting.pipeline.read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="pipeline.csv"')
  @Describe({ summary: 'The same figures as CSV', media: 'text/csv' })
  async export(@Query({ schema: pipelineReportQuery }) query: PipelineReportQuery): Promise<string> {
    return csvOf(await this.read(query));
  }
}
