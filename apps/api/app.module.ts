import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccessModule } from '@passage/access/api';
import { AuditModule } from '@passage/audit/api';
import { CaseProcessingModule } from '@passage/case-processing/api';
import { CaseRecordModule } from '@passage/case-record/api';
import { HealthModule } from '@passage/health/api';
import { IntegrationModule } from '@passage/integration/api';
import { OrientationModule } from '@passage/orientation/api';
import { MovementModule } from '@passage/movement/api';
import { PipelineModule } from '@passage/pipeline/api';
import { JobsModule, PlatformModule, ProblemFilter, type Settings } from '@passage/platform/api';
import { ReportingModule } from '@passage/reporting/api';
import { permissions } from './permissions';

/** The application: every area, put together. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings),
        AccessModule.with(permissions),
        JobsModule,
        AuditModule,
        CaseRecordModule,
        PipelineModule,
        CaseProcessingModule,
        HealthModule,
        OrientationModule,
        MovementModule,
        IntegrationModule,
        ReportingModule,
      ],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
    };
  }
}
