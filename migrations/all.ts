import { AccessCapacity1766000720000 } from './1766000720000-access-capacity';
import { AccessSharedViews1766001420000 } from './1766001420000-access-shared-views';
import { AccessLetterhead1766001600000 } from './1766001600000-access-letterhead';
import { AccessStaff1764000100000 } from './1764000100000-access-staff';
import { AccessUnknownAddress1766000900000 } from './1766000900000-access-unknown-address';
import { AuditByStatement1766002000000 } from './1766002000000-audit-by-statement';
import { AuditLog1764000200000 } from './1764000200000-audit-log';
import { AuditShortPauses1766002040000 } from './1766002040000-audit-short-pauses';
import { CaseProcessingAgeing1766000310000 } from './1766000310000-case-processing-ageing';
import { CaseProcessingBestInterest1766001110000 } from './1766001110000-case-processing-best-interest';
import { CaseProcessingBulk1766002010000 } from './1766002010000-case-processing-bulk';
import { CaseProcessingColumnMapping1766000810000 } from './1766000810000-case-processing-column-mapping';
import { CaseProcessingDecision1764001200000 } from './1764001200000-case-processing-decision';
import { CaseProcessingDecisionConfirmation1766000710000 } from './1766000710000-case-processing-decision-confirmation';
import { CaseProcessingFamilyEvent1766000300000 } from './1766000300000-case-processing-family-event';
import { CaseProcessingFingerprints1766000520000 } from './1766000520000-case-processing-fingerprints';
import { CaseProcessingInterviewBooking1766000600000 } from './1766000600000-case-processing-interview-booking';
import { CaseProcessingInterviewForm1766000610000 } from './1766000610000-case-processing-interview-form';
import { CaseProcessingLetter1766001610000 } from './1766001610000-case-processing-letter';
import { CaseProcessingMergedRecords1766001710000 } from './1766001710000-case-processing-merged-records';
import { CaseProcessingEarlierCases1766001800000 } from './1766001800000-case-processing-earlier-cases';
import { CaseProcessingBestInterestGrounds1766001810000 } from './1766001810000-case-processing-best-interest-grounds';
import { CaseRecordWording1766001850000 } from './1766001850000-case-record-wording';
import { CaseRecordNeedCodes1766001860000 } from './1766001860000-case-record-need-codes';
import { CaseProcessingPreScreening1766000540000 } from './1766000540000-case-processing-pre-screening';
import { CaseProcessingReferralImport1764001300000 } from './1764001300000-case-processing-referral-import';
import { CaseProcessingReviews1766000530000 } from './1766000530000-case-processing-reviews';
import { CaseProcessingReferralUpdate1766001100000 } from './1766001100000-case-processing-referral-update';
import { CaseProcessingScoredDuplicates1766000405000 } from './1766000405000-case-processing-scored-duplicates';
import { CaseProcessingSecurityCheck1766000510000 } from './1766000510000-case-processing-security-check';
import { CaseProcessingStartingForm1766000620000 } from './1766000620000-case-processing-starting-form';
import { CaseProcessingStartingLetters1766001620000 } from './1766001620000-case-processing-starting-letters';
import { CaseProcessingStepTasks1766000500000 } from './1766000500000-case-processing-step-tasks';
import { CaseRecordApproval1766000700000 } from './1766000700000-case-record-approval';
import { CaseRecordCustody1766000210000 } from './1766000210000-case-record-custody';
import { CaseRecordDuplicatePairs1766000410000 } from './1766000410000-case-record-duplicate-pairs';
import { CaseRecordDuplicateRules1766000400000 } from './1766000400000-case-record-duplicate-rules';
import { CaseRecordFamily1764000300000 } from './1764000300000-case-record-family';
import { CaseRecordHandover1766000740000 } from './1766000740000-case-record-handover';
import { CaseRecordIntake1766000800000 } from './1766000800000-case-record-intake';
import { CaseRecordKinship1766000200000 } from './1766000200000-case-record-kinship';
import { CaseRecordLighterPeople1766002020000 } from './1766002020000-case-record-lighter-people';
import { CaseRecordMention1766000750000 } from './1766000750000-case-record-mention';
import { CaseRecordNameKeys1764000610000 } from './1764000610000-case-record-name-keys';
import { CaseRecordMergeApproval1766001700000 } from './1766001700000-case-record-merge-approval';
import { CaseRecordPersonRecord1766000100000 } from './1766000100000-case-record-person-record';
import { CaseRecordSearch1764000620000 } from './1764000620000-case-record-search';
import { CaseRecordSearchNumbers1766001400000 } from './1766001400000-case-record-search-numbers';
import { CaseRecordSearchPersonRecord1766000110000 } from './1766000110000-case-record-search-person-record';
import { CaseRecordSpecificNeeds1766000120000 } from './1766000120000-case-record-specific-needs';
import { CaseRecordTasks1764000600000 } from './1764000600000-case-record-tasks';
import { CaseloadOfOffice1764001350000 } from './1764001350000-caseload-of-office';
import { HealthAssessment1764000800000 } from './1764000800000-health-assessment';
import { IntegrationCoreServices1764001110000 } from './1764001110000-integration-core-services';
import { IntegrationPlacement1764001100000 } from './1764001100000-integration-placement';
import { MovementBooking1764001000000 } from './1764001000000-movement-booking';
import { OrientationSession1764000900000 } from './1764000900000-orientation-session';
import { PipelineCaseload1764000700000 } from './1764000700000-pipeline-caseload';
import { PipelineCaseloadFilters1766001410000 } from './1766001410000-pipeline-caseload-filters';
import { PipelineCore1764000400000 } from './1764000400000-pipeline-core';
import { PipelineFamilyMessage1766000760000 } from './1766000760000-pipeline-family-message';
import { PipelineKeysWithWindows1766002030000 } from './1766002030000-pipeline-keys-with-windows';
import { PipelineLighterStatistics1766001430000 } from './1766001430000-pipeline-lighter-statistics';
import { PipelineLinkedCases1764000710000 } from './1764000710000-pipeline-linked-cases';
import { PipelineMembersWithWindows1766002060000 } from './1766002060000-pipeline-members-with-windows';
import { PipelineCaseFacets1766003000000 } from './1766003000000-pipeline-case-facets';
import { CaseRecordNamePairs1766003010000 } from './1766003010000-case-record-name-pairs';
import { PipelineRulesPreview1764000720000 } from './1764000720000-pipeline-rules-preview';
import { PipelineStaleClearances1764000730000 } from './1764000730000-pipeline-stale-clearances';
import { PipelineWholeTravelGroups1768000700000 } from './1768000700000-pipeline-whole-travel-groups';
import { PipelineWindowRefresh1764000510000 } from './1764000510000-pipeline-window-refresh';
import { PipelineWindows1764000500000 } from './1764000500000-pipeline-windows';
import { PipelineWorkload1766000730000 } from './1766000730000-pipeline-workload';
import { PlatformRoles1764000000000 } from './1764000000000-platform-roles';
import { CaseProcessingAgeingRule1766001500000 } from './1766001500000-case-processing-ageing-rule';
import { CaseRecordRenamedWording1767010100000 } from './1767010100000-case-record-renamed-wording';
import { CaseRecordTurnedBirthDates1767010200000 } from './1767010200000-case-record-turned-birth-dates';
import { CaseRecordLighterLikeness1767010300000 } from './1767010300000-case-record-lighter-likeness';
import { AccessTemporaryTablesLast1767900000000 } from './1767900000000-access-temporary-tables-last';
import { CaseRecordWordedCodes1768000300000 } from './1768000300000-case-record-worded-codes';
import { CaseProcessingBestInterestRace1767020010000 } from './1767020010000-case-processing-best-interest-race';
import { CaseRecordUnreadIndexes1768000400000 } from './1768000400000-case-record-unread-indexes';
import { CaseProcessingBestInterestGroundsRace1768000410000 } from './1768000410000-case-processing-best-interest-grounds-race';
import { CaseRecordPlannedSearch1768000420000 } from './1768000420000-case-record-planned-search';
import { CaseProcessingLeaving1768000500000 } from './1768000500000-case-processing-leaving';
import { CaseProcessingBestInterestHold1767010000000 } from './1767010000000-case-processing-best-interest-hold';
import { PipelineClosedCasesTravelAlone1768000200000 } from './1768000200000-pipeline-closed-cases-travel-alone';
import { PipelineToldMessages1768000600000 } from './1768000600000-pipeline-told-messages';
import { PipelineOwnersOfHolds1768000210000 } from './1768000210000-pipeline-owners-of-holds';
import { CaseRecordHandoverTold1768000230000 } from './1768000230000-case-record-handover-told';
import { CaseProcessingBestInterestTold1768000220000 } from './1768000220000-case-processing-best-interest-told';
import { CaseRecordHandoverEndsWithCase1768000800000 } from './1768000800000-case-record-handover-ends-with-case';
import { PipelineWhoSeesToHolds1768001500000 } from './1768001500000-pipeline-who-sees-to-holds';
import { CaseProcessingGuardiansWhoFollow1768001510000 } from './1768001510000-case-processing-guardians-who-follow';
import { CaseRecordWhoHasTasks1768002500000 } from './1768002500000-case-record-who-has-tasks';
import { CaseProcessingGuardiansUntil1768002510000 } from './1768002510000-case-processing-guardians-until';
import { CaseRecordPapersThatStand1768002520000 } from './1768002520000-case-record-papers-that-stand';

/** Every migration, oldest first. TypeORM runs the ones the database has not seen, each in its own transaction. */
export const migrations = [
  PlatformRoles1764000000000,
  AccessStaff1764000100000,
  AuditLog1764000200000,
  CaseRecordFamily1764000300000,
  PipelineCore1764000400000,
  PipelineWindows1764000500000,
  PipelineWindowRefresh1764000510000,
  CaseRecordTasks1764000600000,
  CaseRecordNameKeys1764000610000,
  CaseRecordSearch1764000620000,
  PipelineCaseload1764000700000,
  PipelineLinkedCases1764000710000,
  PipelineRulesPreview1764000720000,
  PipelineStaleClearances1764000730000,
  HealthAssessment1764000800000,
  OrientationSession1764000900000,
  MovementBooking1764001000000,
  IntegrationPlacement1764001100000,
  IntegrationCoreServices1764001110000,
  CaseProcessingDecision1764001200000,
  CaseProcessingReferralImport1764001300000,
  CaseloadOfOffice1764001350000,
  CaseRecordPersonRecord1766000100000,
  CaseRecordSearchPersonRecord1766000110000,
  CaseRecordSpecificNeeds1766000120000,
  CaseRecordKinship1766000200000,
  CaseRecordCustody1766000210000,
  CaseProcessingFamilyEvent1766000300000,
  CaseProcessingAgeing1766000310000,
  CaseRecordDuplicateRules1766000400000,
  CaseProcessingScoredDuplicates1766000405000,
  CaseRecordDuplicatePairs1766000410000,
  CaseProcessingStepTasks1766000500000,
  CaseProcessingSecurityCheck1766000510000,
  CaseProcessingFingerprints1766000520000,
  CaseProcessingReviews1766000530000,
  CaseProcessingPreScreening1766000540000,
  CaseProcessingInterviewBooking1766000600000,
  CaseProcessingInterviewForm1766000610000,
  CaseProcessingStartingForm1766000620000,
  CaseRecordApproval1766000700000,
  CaseProcessingDecisionConfirmation1766000710000,
  AccessCapacity1766000720000,
  PipelineWorkload1766000730000,
  CaseRecordHandover1766000740000,
  CaseRecordMention1766000750000,
  PipelineFamilyMessage1766000760000,
  CaseRecordIntake1766000800000,
  CaseProcessingColumnMapping1766000810000,
  AccessUnknownAddress1766000900000,
  CaseProcessingReferralUpdate1766001100000,
  CaseProcessingBestInterest1766001110000,
  CaseRecordSearchNumbers1766001400000,
  PipelineCaseloadFilters1766001410000,
  CaseProcessingAgeingRule1766001500000,
  AccessSharedViews1766001420000,
  PipelineLighterStatistics1766001430000,
  AccessLetterhead1766001600000,
  CaseProcessingLetter1766001610000,
  CaseProcessingStartingLetters1766001620000,
  CaseRecordMergeApproval1766001700000,
  CaseProcessingMergedRecords1766001710000,
  AuditByStatement1766002000000,
  CaseProcessingBulk1766002010000,
  CaseRecordLighterPeople1766002020000,
  PipelineKeysWithWindows1766002030000,
  AuditShortPauses1766002040000,
  CaseProcessingEarlierCases1766001800000,
  CaseProcessingBestInterestGrounds1766001810000,
  CaseRecordWording1766001850000,
  CaseRecordNeedCodes1766001860000,
  PipelineMembersWithWindows1766002060000,
  PipelineCaseFacets1766003000000,
  CaseRecordNamePairs1766003010000,
  CaseProcessingBestInterestHold1767010000000,
  CaseRecordRenamedWording1767010100000,
  CaseRecordTurnedBirthDates1767010200000,
  CaseRecordLighterLikeness1767010300000,
  AccessTemporaryTablesLast1767900000000,
  CaseProcessingBestInterestRace1767020010000,
  PipelineClosedCasesTravelAlone1768000200000,
  PipelineOwnersOfHolds1768000210000,
  CaseProcessingBestInterestTold1768000220000,
  CaseRecordHandoverTold1768000230000,
  CaseRecordWordedCodes1768000300000,
  CaseRecordUnreadIndexes1768000400000,
  CaseProcessingBestInterestGroundsRace1768000410000,
  CaseRecordPlannedSearch1768000420000,
  CaseProcessingLeaving1768000500000,
  PipelineToldMessages1768000600000,
  PipelineWholeTravelGroups1768000700000,
  CaseRecordHandoverEndsWithCase1768000800000,
  PipelineWhoSeesToHolds1768001500000,
  CaseProcessingGuardiansWhoFollow1768001510000,
  CaseRecordWhoHasTasks1768002500000,
  CaseProcessingGuardiansUntil1768002510000,
  CaseRecordPapersThatStand1768002520000,
];
