import type {
  BirthDatePrecision,
  MemberRelationship,
  Priority,
  ReferralType,
  Sex,
  SubmissionCategory,
} from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { ReferralFamilyCells, ReferralPerson } from '../referral-import/referral-row';

/** A person as the case record has them. */
export interface StandingPerson {
  id: string;
  version: number;
  givenNames: string;
  familyName: string;
  nameLocal: string;
  sex: Sex;
  birthDate: PlainDate;
  birthDatePrecision: BirthDatePrecision;
  nationality: string | null;
  language: string | null;
  phone: string | null;
  registrationNumber: string | null;
  flags: string[];
  /** Numbers of their documents of identity. */
  documentNumbers: string[];
  /** Their place in the case; null for whoever is no member, or no longer. */
  membership: { id: string; version: number; relationship: MemberRelationship } | null;
  /** Whether a change of who they are waits for a second person. */
  isApprovalWaiting: boolean;
}

/** A case as it stands, with everybody kept with it. */
export interface StandingCase {
  id: string;
  version: number;
  isClosed: boolean;
  officeId: string;
  officeCode: string;
  programmeCode: string;
  referredOn: PlainDate;
  referralType: ReferralType;
  priority: Priority;
  submissionCategory: SubmissionCategory | null;
  secondaryCategory: SubmissionCategory | null;
  processingPriority: Priority;
  countryOfAsylum: string;
  countryOfOrigin: string;
  /** Facts of people that a second person must approve in this case. */
  covered: readonly string[];
  people: StandingPerson[];
}

/** What a file says of a family: what its rows share, null where none says it, and its people. */
export interface WrittenFamily {
  family: ReferralFamilyCells;
  people: (ReferralPerson & { rowNumber: number })[];
}
