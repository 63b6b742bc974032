import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentClearances } from './assessment/assessment-clearances';
import { AssessmentHistory } from './assessment/assessment-history';
import { AssessmentReads } from './assessment/assessment-reads';
import { AssessmentSigning } from './assessment/assessment-signing';
import { AssessmentController } from './assessment/assessment.controller';
import { AssessmentService } from './assessment/assessment.service';
import { HealthRulesReads } from './assessment/health-rules.reads';
import { CaseHealthController } from './case-health/case-health.controller';
import { CaseHealthService } from './case-health/case-health.service';
import { healthEntities } from './entities';
import { FitCheckController } from './fit-check/fit-check.controller';
import { FitCheckService } from './fit-check/fit-check.service';
import { MedicalHoldController } from './medical-hold/medical-hold.controller';
import { MedicalHoldService } from './medical-hold/medical-hold.service';
import { PersonNeeds } from './need/person-needs';
import { ValidityBandController } from './validity-band/validity-band.controller';
import { ValidityBandService } from './validity-band/validity-band.service';
import { WorklistController } from './worklist/worklist.controller';

/** Health assessments, fit-to-fly checks, medical holds and the needs that follow. */
@Module({
  imports: [TypeOrmModule.forFeature(healthEntities)],
  providers: [
    HealthRulesReads,
    AssessmentReads,
    AssessmentHistory,
    AssessmentClearances,
    AssessmentService,
    AssessmentSigning,
    PersonNeeds,
    FitCheckService,
    MedicalHoldService,
    ValidityBandService,
    CaseHealthService,
  ],
  controllers: [
    AssessmentController,
    FitCheckController,
    MedicalHoldController,
    ValidityBandController,
    WorklistController,
    CaseHealthController,
  ],
})
export class HealthModule {}
