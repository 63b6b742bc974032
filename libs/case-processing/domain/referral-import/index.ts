export { referralColumns, type ReferralColumn, type ReferralColumnName } from './referral-column';
export {
  groupByReferral,
  readReferralFamily,
  type FamilyProblem,
  type FamilyRow,
  type ReferralFamily,
  type ReferralFamilyReading,
} from './referral-family.rules';
export { readReferralHeader, type ReferralHeader, type ReferralHeaderReading } from './referral-header.rules';
export {
  referralImportProblems,
  referralProblem,
  type ReferralProblem,
  type ReferralProblemCode,
} from './referral-import.problems';
export {
  usualReferralSource,
  type ReferralContext,
  type ReferralFamilyCells,
  type ReferralPerson,
  type ReferralRow,
} from './referral-row';
export { referralRowReader, type ReferralRowReading } from './referral-row.rules';
export {
  referralCells,
  referralTemplateExamples,
  referralTemplateGuide,
  referralTemplateHeader,
} from './referral-template';
