import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ColumnMappingController } from './column-mapping/column-mapping.controller';
import { ColumnMappings } from './column-mapping/column-mappings';
import { DecisionClearances } from './decision/decision-clearances';
import { DecisionConfirmations } from './decision/decision-confirmations';
import { DecisionFactsReader } from './decision/decision-facts';
import { DecisionController } from './decision/decision.controller';
import { DecisionService } from './decision/decision.service';
import { caseProcessingEntities } from './entities';
import { InterviewFormController } from './interview-form/interview-form.controller';
import { InterviewFormService } from './interview-form/interview-form.service';
import { InterpreterController } from './interpreter/interpreter.controller';
import { InterpreterService } from './interpreter/interpreter.service';
import { InterviewChoicesReads } from './interview/interview-choices-reads';
import { InterviewClearances } from './interview/interview-clearances';
import { InterviewMoves } from './interview/interview-moves';
import { InterviewPlanning } from './interview/interview-planning';
import { InterviewReads } from './interview/interview-reads';
import { InterviewResources } from './interview/interview-resources';
import { InterviewController } from './interview/interview.controller';
import { InterviewService } from './interview/interview.service';
import { OwnOffices } from './office/own-offices';
import { QuestionnaireReads } from './questionnaire/questionnaire-reads';
import { QuestionnaireController } from './questionnaire/questionnaire.controller';
import { QuestionnaireService } from './questionnaire/questionnaire.service';
import { ReferralCheckController } from './referral-check/referral-check.controller';
import { ReferralCheckService } from './referral-check/referral-check.service';
import { CheckJob } from './referral-import/check.job';
import { CreationJob } from './referral-import/creation.job';
import { FamilyBatches } from './referral-import/family-batches';
import { FamilyStaging } from './referral-import/family-staging';
import { ImportFiles } from './referral-import/import-files';
import { ImportMatchings } from './referral-import/import-matching.service';
import { ImportReferencesReader } from './referral-import/import-references';
import { ImportStates } from './referral-import/import-states';
import { KnownPeople } from './referral-import/known-people';
import { ReceivedFiles } from './referral-import/received-file';
import { ReferralImportReads } from './referral-import/referral-import-reads';
import { ReferralImportController } from './referral-import/referral-import.controller';
import { ReferralImportService } from './referral-import/referral-import.service';
import { RowStaging } from './referral-import/row-staging';
import { RoomController } from './room/room.controller';
import { RoomService } from './room/room.service';
import { SubmissionController } from './submission/submission.controller';
import { SubmissionService } from './submission/submission.service';

/** Stage 1: from a referral to the decision of the receiving state. */
@Module({
  imports: [TypeOrmModule.forFeature(caseProcessingEntities)],
  providers: [
    ReferralCheckService,
    SubmissionService,
    OwnOffices,
    RoomService,
    InterviewFormService,
    QuestionnaireReads,
    QuestionnaireService,
    InterpreterService,
    InterviewChoicesReads,
    InterviewResources,
    InterviewClearances,
    InterviewMoves,
    InterviewPlanning,
    InterviewReads,
    InterviewService,
    DecisionClearances,
    DecisionConfirmations,
    DecisionFactsReader,
    DecisionService,
    ColumnMappings,
    ReceivedFiles,
    ReferralImportReads,
    ReferralImportService,
    ImportStates,
    ImportReferencesReader,
    ImportFiles,
    ImportMatchings,
    RowStaging,
    FamilyStaging,
    KnownPeople,
    CheckJob,
    FamilyBatches,
    CreationJob,
  ],
  controllers: [
    ReferralCheckController,
    SubmissionController,
    RoomController,
    InterviewFormController,
    QuestionnaireController,
    InterpreterController,
    InterviewController,
    DecisionController,
    ReferralImportController,
    ColumnMappingController,
  ],
})
export class CaseProcessingModule {}
