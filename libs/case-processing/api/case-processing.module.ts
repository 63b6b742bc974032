import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ColumnMappingController } from './column-mapping/column-mapping.controller';
import { ColumnMappings } from './column-mapping/column-mappings';
import { CheckTypeController } from './check-type/check-type.controller';
import { CheckTypeService } from './check-type/check-type.service';
import { AgeingController } from './ageing/ageing.controller';
import { AgeingRuleController } from './ageing/ageing-rule.controller';
import { AgeingRules } from './ageing/ageing-rule.service';
import { AgeingService } from './ageing/ageing.service';
import { BestInterestController } from './best-interest/best-interest.controller';
import { BestInterestRules } from './best-interest/best-interest-rules.service';
import { BestInterests } from './best-interest/best-interest.service';
import { DecisionClearances } from './decision/decision-clearances';
import { DecisionConfirmations } from './decision/decision-confirmations';
import { DecisionFactsReader } from './decision/decision-facts';
import { DecisionReopenings } from './decision/decision-reopenings';
import { DecisionController } from './decision/decision.controller';
import { DecisionService } from './decision/decision.service';
import { caseProcessingEntities } from './entities';
import { InterviewFormController } from './interview-form/interview-form.controller';
import { InterviewFormService } from './interview-form/interview-form.service';
import { InterpreterController } from './interpreter/interpreter.controller';
import { InterpreterService } from './interpreter/interpreter.service';
import { InterviewChoicesReads } from './interview/interview-choices-reads';
import { FingerprintClearances } from './fingerprint/fingerprint-clearances';
import { FingerprintMoves } from './fingerprint/fingerprint-moves';
import { FingerprintController } from './fingerprint/fingerprint.controller';
import { FingerprintService } from './fingerprint/fingerprint.service';
import { InformationRequestController } from './information-request/information-request.controller';
import { InformationRequestService } from './information-request/information-request.service';
import { FamilyEventPlans } from './family-event/family-event-plans';
import { FamilyEventReads } from './family-event/family-event-reads';
import { FamilyEventTelling } from './family-event/family-event-telling';
import { FamilyEventUndo } from './family-event/family-event-undo.service';
import { FamilyEventController } from './family-event/family-event.controller';
import { FamilyEventService } from './family-event/family-event.service';
import { FamilyStates } from './family-event/family-states';
import { RowChanges } from './family-event/row-changes';
import { InterviewClearances } from './interview/interview-clearances';
import { InterviewMoves } from './interview/interview-moves';
import { InterviewPlanning } from './interview/interview-planning';
import { InterviewReads } from './interview/interview-reads';
import { InterviewResources } from './interview/interview-resources';
import { InterviewController } from './interview/interview.controller';
import { InterviewService } from './interview/interview.service';
import { LetterTemplatesController } from './letter/letter-templates.controller';
import { LetterTemplates } from './letter/letter-templates.service';
import { LettersController } from './letter/letters.controller';
import { Letters } from './letter/letters.service';
import { PaperOffices } from './letter/paper-offices';
import { SlipController } from './interview/slip.controller';
import { OwnOffices } from './office/own-offices';
import { QuestionnairePaperController } from './questionnaire/questionnaire-paper.controller';
import { QuestionnaireReads } from './questionnaire/questionnaire-reads';
import { QuestionnaireController } from './questionnaire/questionnaire.controller';
import { QuestionnaireService } from './questionnaire/questionnaire.service';
import { PreScreeningItems } from './pre-screening/pre-screening-items.service';
import { PreScreeningController } from './pre-screening/pre-screening.controller';
import { PreScreeningService } from './pre-screening/pre-screening.service';
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
import { CaseUpdate } from './referral-update/case-update';
import { FamilyComparison } from './referral-update/family-comparison';
import { FamilyUpdates } from './referral-update/family-updates';
import { KnownFamilyStaging } from './referral-update/known-family-staging';
import { ReferralUpdateController } from './referral-update/referral-update.controller';
import { ReferralUpdateReads } from './referral-update/referral-update-reads';
import { RoomController } from './room/room.controller';
import { RoomService } from './room/room.service';
import { ReviewRequestController } from './review-request/review-request.controller';
import { ReviewRequestService } from './review-request/review-request.service';
import { CheckClearances } from './security-check/check-clearances';
import { ChecksOfCaseReader } from './security-check/checks-of-case';
import { SecurityCheckReads } from './security-check/security-check-reads';
import { SecurityCheckController } from './security-check/security-check.controller';
import { SecurityCheckService } from './security-check/security-check.service';
import { CaseSteps } from './step-task/case-steps';
import { StepTaskController } from './step-task/step-task.controller';
import { StepTaskService } from './step-task/step-task.service';
import { SubmissionController } from './submission/submission.controller';
import { SubmissionService } from './submission/submission.service';

/** Stage 1: from a referral to the decision of the receiving state. */
@Module({
  imports: [TypeOrmModule.forFeature(caseProcessingEntities)],
  providers: [
    BestInterestRules,
    BestInterests,
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
    DecisionReopenings,
    CaseSteps,
    StepTaskService,
    CheckTypeService,
    ChecksOfCaseReader,
    CheckClearances,
    SecurityCheckReads,
    SecurityCheckService,
    FingerprintClearances,
    FingerprintService,
    FingerprintMoves,
    PreScreeningItems,
    PreScreeningService,
    ReviewRequestService,
    InformationRequestService,
    AgeingRules,
    AgeingService,
    FamilyStates,
    RowChanges,
    FamilyEventPlans,
    FamilyEventReads,
    FamilyEventTelling,
    FamilyEventService,
    FamilyEventUndo,
    LetterTemplates,
    Letters,
    PaperOffices,
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
    FamilyComparison,
    KnownFamilyStaging,
    CaseUpdate,
    FamilyUpdates,
    ReferralUpdateReads,
    CheckJob,
    FamilyBatches,
    CreationJob,
  ],
  controllers: [
    BestInterestController,
    ReferralCheckController,
    SubmissionController,
    RoomController,
    InterviewFormController,
    QuestionnaireController,
    InterpreterController,
    InterviewController,
    DecisionController,
    StepTaskController,
    CheckTypeController,
    SecurityCheckController,
    FingerprintController,
    PreScreeningController,
    ReviewRequestController,
    InformationRequestController,
    AgeingController,
    AgeingRuleController,
    FamilyEventController,
    SlipController,
    QuestionnairePaperController,
    LetterTemplatesController,
    LettersController,
    ReferralImportController,
    ReferralUpdateController,
    ColumnMappingController,
  ],
})
export class CaseProcessingModule {}
