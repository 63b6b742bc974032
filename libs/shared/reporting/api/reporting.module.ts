import { Module } from '@nestjs/common';
import { PipelineReportController } from './pipeline-report/pipeline-report.controller';

/** Reports over every stage. They read, and write nothing. */
@Module({ controllers: [PipelineReportController] })
export class ReportingModule {}
