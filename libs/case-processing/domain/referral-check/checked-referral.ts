import type { CustodyFacts, DocumentKind, MemberRelationship, Sex } from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { RecordedBestInterest } from '../best-interest/best-interest.rules';
import type { BestInterestRule } from '../best-interest/best-interest-rule';

/** A current member, as far as the check looks. */
export interface CheckedMember {
  personId: string;
  name: string;
  nameLocal: string;
  sex: Sex;
  birthDate: PlainDate;
  birthDatePrecision: string;
  nationality: string | null;
  language: string | null;
  registrationNumber: string | null;
  flags: readonly string[];
  relationship: MemberRelationship;
  isTravelling: boolean;
}

/** What a situation of a child asks for, as far as the check looks. */
export type CheckedRule = Pick<
  BestInterestRule,
  'situation' | 'procedure' | 'custodyPaper' | 'validMonths' | 'staleOn'
>;

/** A referral, as far as the check looks. */
export interface CheckedReferral {
  principalApplicantId: string | null;
  submissionCategory: string | null;
  secondaryCategory: string | null;
  members: readonly CheckedMember[];
  /** Documents kept with the case. */
  documents: readonly { kind: DocumentKind }[];
  /** What is recorded of the whole family's custody, also of people who are no members. */
  custody: CustodyFacts;
  /** Procedures about the best interests of its people that were not withdrawn. */
  bestInterests: readonly RecordedBestInterest[];
  /** What situations of children ask for today. */
  bestInterestRules: readonly CheckedRule[];
}
