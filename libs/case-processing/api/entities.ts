import { ColumnMappingEntity } from './column-mapping/column-mapping.entity';
import { CheckTypeEntity } from './check-type/check-type.entity';
import { AgeLimitEntity } from './ageing/age-limit.entity';
import { ProgrammeDurationEntity } from './ageing/programme-duration.entity';
import { BestInterestEntity } from './best-interest/best-interest.entity';
import { BestInterestRuleEntity } from './best-interest/best-interest-rule.entity';
import { DecisionMemberEntity } from './decision/decision-member.entity';
import { DecisionEntity } from './decision/decision.entity';
import { ReviewPeriodEntity } from './decision/review-period.entity';
import { InterviewFormVersionEntity } from './interview-form/interview-form-version.entity';
import { InterviewFormEntity } from './interview-form/interview-form.entity';
import { InterpreterEntity } from './interpreter/interpreter.entity';
import { BookingEntity } from './interview/booking.entity';
import { FingerprintAppointmentEntity } from './fingerprint/fingerprint-appointment.entity';
import { InformationRequestEntity } from './information-request/information-request.entity';
import { FamilyEventEntity } from './family-event/family-event.entity';
import { InterviewMoveEntity } from './interview/interview-move.entity';
import { InterviewParticipantEntity } from './interview/interview-participant.entity';
import { InterviewEntity } from './interview/interview.entity';
import { LetterTemplateVersionEntity } from './letter/letter-template-version.entity';
import { LetterTemplateEntity } from './letter/letter-template.entity';
import { LetterEntity } from './letter/letter.entity';
import { QuestionnaireEntity } from './questionnaire/questionnaire.entity';
import { PreScreeningItemEntity } from './pre-screening/pre-screening-item.entity';
import { PreScreeningEntity } from './pre-screening/pre-screening.entity';
import { ReferralCheckEntity } from './referral-check/referral-check.entity';
import { ReferralDuplicateEntity } from './referral-import/referral-duplicate.entity';
import { ReferralFamilyEntity } from './referral-import/referral-family.entity';
import { ReferralImportEntity } from './referral-import/referral-import.entity';
import { ReferralRowEntity } from './referral-import/referral-row.entity';
import { RoomEntity } from './room/room.entity';
import { ReviewRequestEntity } from './review-request/review-request.entity';
import { SecurityCheckEntity } from './security-check/security-check.entity';
import { StepTaskEntity } from './step-task/step-task.entity';
import { SubmissionEntity } from './submission/submission.entity';

/** Tables of this area. */
export const caseProcessingEntities = [
  ReferralCheckEntity,
  SubmissionEntity,
  RoomEntity,
  InterpreterEntity,
  BookingEntity,
  InterviewFormEntity,
  InterviewFormVersionEntity,
  QuestionnaireEntity,
  InterviewEntity,
  InterviewParticipantEntity,
  InterviewMoveEntity,
  ReviewPeriodEntity,
  DecisionEntity,
  BestInterestEntity,
  BestInterestRuleEntity,
  DecisionMemberEntity,
  ColumnMappingEntity,
  StepTaskEntity,
  CheckTypeEntity,
  SecurityCheckEntity,
  FingerprintAppointmentEntity,
  PreScreeningItemEntity,
  PreScreeningEntity,
  ReviewRequestEntity,
  InformationRequestEntity,
  FamilyEventEntity,
  AgeLimitEntity,
  ProgrammeDurationEntity,
  LetterTemplateEntity,
  LetterTemplateVersionEntity,
  LetterEntity,
  ReferralImportEntity,
  ReferralFamilyEntity,
  ReferralRowEntity,
  ReferralDuplicateEntity,
];
