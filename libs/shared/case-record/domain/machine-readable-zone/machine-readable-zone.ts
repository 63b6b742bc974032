import type { PlainDate } from '@passage/platform/domain';
import type { Sex } from '../person/person';

/** The three sizes of travel document with a zone for machines (ICAO Doc 9303, parts 4 to 6). */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3';

/** What a check digit of the zone guards. */
export type MrzCheckSubject = 'number' | 'birth-date' | 'expiry' | 'personal-number' | 'all';

/** One check digit, and whether it agrees with what it guards. */
export interface MrzCheck {
  of: MrzCheckSubject;
  isRight: boolean;
}

/** A character that was taken for another, as text recognition and typing confuse them. */
export interface MrzMend {
  /** Line and place in it, both from one. */
  line: number;
  place: number;
  from: string;
  to: string;
}

/** What a zone says. What cannot be told is null or empty. */
export interface MrzReading {
  format: MrzFormat;
  /** The lines as they were understood. */
  lines: string[];
  mends: MrzMend[];
  checks: MrzCheck[];
  /** First letters of the zone, which tell what document it is, e.g. `P`. */
  documentCode: string;
  number: string;
  familyName: string;
  givenNames: string;
  sex: Sex | null;
  birthDate: PlainDate | null;
  expiresOn: PlainDate | null;
  /** ISO 3166-1 alpha-2; null for codes that name no country, such as `XXB` (refugee). */
  issuingCountry: string | null;
  nationality: string | null;
  /** The codes as printed, three letters; Germany prints one. */
  issuingCode: string;
  nationalityCode: string;
  personalNumber: string;
}

/** Why a text cannot be read as a zone. */
export type MrzFault = 'no-zone' | 'characters' | 'line-length';

/** The result of reading. */
export type MrzResult = { is: 'zone'; reading: MrzReading } | { is: 'fault'; fault: MrzFault };
