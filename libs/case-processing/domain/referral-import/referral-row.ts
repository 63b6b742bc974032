import type {
  BirthDatePrecision,
  IdentityDocumentKind,
  MemberRelationship,
  Priority,
  ReferralType,
  Sex,
  SubmissionCategory,
} from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';

/** What a row says of its family; null where it leaves it to another row. */
export interface ReferralFamilyCells {
  referralNumber: string;
  /** UNHCR where the row leaves it empty. */
  referralSource: string;
  referredOn: PlainDate | null;
  programmeCode: string | null;
  officeCode: string | null;
  referralType: ReferralType | null;
  priority: Priority | null;
  submissionCategory: SubmissionCategory | null;
  secondaryCategory: SubmissionCategory | null;
  processingPriority: Priority | null;
  countryOfAsylum: string | null;
  countryOfOrigin: string | null;
}

/** What a row says of its person, as a person of the case record is entered. */
export interface ReferralPerson {
  relationship: MemberRelationship;
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
  /** Of a document of identity, in capital letters. */
  documentNumber: string | null;
  /** Which paper that number is of; null where nothing says it, or there is no number. */
  documentKind: IdentityDocumentKind | null;
  flags: string[];
}

/** A row of the file that can be accepted by itself. */
export interface ReferralRow {
  family: ReferralFamilyCells;
  person: ReferralPerson;
}

/** Who refers when a row does not say. */
export const usualReferralSource = 'UNHCR';

/** What rows are read against. */
export interface ReferralContext {
  today: PlainDate;
  /** Codes of the offices the reader may bring cases to. */
  officeCodes: readonly string[];
  /** Codes of the programmes that take new cases. */
  programmeCodes: readonly string[];
  /** Ways of referral a programme takes, by its code; none named: all. */
  referralTypesTaken: ReadonlyMap<string, readonly string[]>;
}
