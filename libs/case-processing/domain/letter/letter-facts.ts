import type { BirthDatePrecision, MemberRelationship, Sex } from '@passage/case-record/domain';
import type { PaperLanguage, PlainDate } from '@passage/platform/domain';

/** A member of the case as letters need to know them. */
export interface LetterMember {
  id: string;
  number: string;
  givenNames: string;
  familyName: string;
  nameLocal: string;
  sex: Sex;
  birthDate: PlainDate;
  birthDatePrecision: BirthDatePrecision;
  nationality: string | null;
  language: string | null;
  relationship: MemberRelationship;
  /** A member asked that the others not learn of this one. */
  isHidden: boolean;
  /** Where the member lives, unless that is hidden from the family. */
  address: { street: string; place: string; region: string; country: string } | null;
}

/** An appointment on the clock of the office. */
export interface LetterAppointment {
  id: string;
  date: PlainDate;
  /** `HH:MM` */
  time: string;
  place: string;
  minutes: number | null;
  personIds: string[];
}

/** What letters of a case are filled in from. */
export interface LetterFacts {
  caseNumber: string;
  programme: string;
  submittedOn: PlainDate | null;
  principalApplicantId: string | null;
  office: LetterOffice;
  owner: string | null;
  author: string;
  /** The principal applicant first. */
  members: LetterMember[];
  /** Planned ones from today on that are not in confidence, the next first. */
  interviews: LetterAppointment[];
  fingerprints: LetterAppointment[];
  /** Those that stand, the latest first. */
  decisions: {
    decidedOn: PlainDate;
    authority: string;
    referenceNumber: string;
    reviewUntil: PlainDate | null;
    accepted: string[];
    denied: string[];
  }[];
}

/** What stands at the head of an office's papers. */
export interface LetterOffice {
  name: string;
  letterName: string;
  letterAddress: string;
  letterLanguage: PaperLanguage;
}
