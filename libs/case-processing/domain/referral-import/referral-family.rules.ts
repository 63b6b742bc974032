import {
  takesReferral,
  tidyName,
  type MemberRelationship,
  type Priority,
  type ReferralType,
  type SubmissionCategory,
} from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import { referralProblem, type ReferralProblem, type ReferralProblemCode } from './referral-import.problems';
import type { ReferralColumnName } from './referral-column';
import type { ReferralContext, ReferralFamilyCells, ReferralPerson, ReferralRow } from './referral-row';
import type { ReferralRowReading } from './referral-row.rules';

/** A row of a family, with its number in the file. */
export interface FamilyRow {
  rowNumber: number;
  reading: ReferralRowReading;
}

/** A family of the file that becomes a case. */
export interface ReferralFamily {
  referralNumber: string;
  referralSource: string;
  referredOn: PlainDate;
  programmeCode: string;
  officeCode: string;
  /** Null: the usual one of the programme. */
  referralType: ReferralType | null;
  priority: Priority;
  submissionCategory: SubmissionCategory | null;
  secondaryCategory: SubmissionCategory | null;
  processingPriority: Priority;
  countryOfAsylum: string;
  countryOfOrigin: string;
  people: (ReferralPerson & { rowNumber: number })[];
}

/** A problem of a row that only shows beside the others of its family. */
export interface FamilyProblem extends ReferralProblem {
  rowNumber: number;
}

/** A family as understood: what becomes a case, or what is wrong with it. All of its rows are rejected together. */
export type ReferralFamilyReading =
  { family: ReferralFamily; problems: [] } | { family: null; problems: FamilyProblem[] };

/** As many people as a case may begin with. */
const mostMembers = 60;

/** Puts rows with the same referral together, in the order in which they come up. Rows that name none are left out. */
export function groupByReferral(rows: Iterable<FamilyRow>): FamilyRow[][] {
  const families = new Map<string, FamilyRow[]>();
  for (const row of rows) {
    const { referralNumber, referralSource } = row.reading;
    if (referralNumber === '') continue;
    const key = `${referralSource}\n${referralNumber}`;
    families.set(key, [...(families.get(key) ?? []), row]);
  }
  return [...families.values()];
}

/**
 * Makes a family of the rows with one referral number. Problems of single rows are not repeated, but the other rows of
 * the family learn of them, so that every row that is not accepted says why.
 */
export function readReferralFamily(
  rows: readonly FamilyRow[],
  context: Pick<ReferralContext, 'referralTypesTaken'>,
): ReferralFamilyReading {
  const accepted = rows.flatMap(({ rowNumber, reading: { row } }) => (row ? [{ rowNumber, ...row }] : []));
  const problems = accepted.length === rows.length ? problemsOf(accepted, context) : [];
  const faulty = new Set([
    ...rows.filter(({ reading }) => reading.row === null).map(({ rowNumber }) => rowNumber),
    ...problems.map(({ rowNumber }) => rowNumber),
  ]);
  const [firstFaulty] = faulty;
  if (firstFaulty === undefined) return { family: familyOf(accepted), problems: [] };
  const others = rows.filter(({ rowNumber }) => !faulty.has(rowNumber));
  return {
    family: null,
    problems: [
      ...problems,
      ...others.map(({ rowNumber }) =>
        at(rowNumber, '', 'case-processing.referral-import.family-rejected', { row: firstFaulty }),
      ),
    ],
  };
}

interface AcceptedRow extends ReferralRow {
  rowNumber: number;
}

/** What is about the family: the column, the key, and whether some row must say it. */
const familyColumns: readonly { column: ReferralColumnName; key: keyof ReferralFamilyCells; isRequired: boolean }[] = [
  { column: 'referred_on', key: 'referredOn', isRequired: true },
  { column: 'programme_code', key: 'programmeCode', isRequired: true },
  { column: 'office_code', key: 'officeCode', isRequired: true },
  { column: 'referral_type', key: 'referralType', isRequired: false },
  { column: 'priority', key: 'priority', isRequired: false },
  { column: 'submission_category', key: 'submissionCategory', isRequired: false },
  { column: 'secondary_category', key: 'secondaryCategory', isRequired: false },
  { column: 'processing_priority', key: 'processingPriority', isRequired: false },
  { column: 'country_of_asylum', key: 'countryOfAsylum', isRequired: true },
  { column: 'country_of_origin', key: 'countryOfOrigin', isRequired: true },
];

function problemsOf(
  rows: readonly AcceptedRow[],
  { referralTypesTaken }: Pick<ReferralContext, 'referralTypesTaken'>,
): FamilyProblem[] {
  return [
    ...membershipProblems(rows),
    ...familyColumns.flatMap(({ column, key, isRequired }) => sharedValueProblems(rows, column, key, isRequired)),
    ...intakeProblems(rows, referralTypesTaken),
    ...birthProblems(rows),
    ...twiceProblems(rows),
  ];
}

function membershipProblems(rows: readonly AcceptedRow[]): FamilyProblem[] {
  const [first] = rows;
  if (!first) return [];
  if (rows.length > mostMembers) {
    return [at(first.rowNumber, '', 'case-processing.referral-import.too-many-members', { maximum: mostMembers })];
  }
  const principals = rows.filter(({ person }) => person.relationship === 'principal-applicant');
  if (principals.length === 0) {
    return [at(first.rowNumber, 'relationship', 'case-processing.referral-import.no-principal-applicant')];
  }
  const count = principals.length;
  return principals
    .slice(1)
    .map(({ rowNumber }) =>
      at(rowNumber, 'relationship', 'case-processing.referral-import.several-principal-applicants', { count }),
    );
}

/** A value that all rows share: some row says it, and none says otherwise. */
function sharedValueProblems(
  rows: readonly AcceptedRow[],
  column: ReferralColumnName,
  key: keyof ReferralFamilyCells,
  isRequired: boolean,
): FamilyProblem[] {
  const stating = rows.filter(({ family }) => family[key] !== null);
  const [first] = stating;
  if (!first) {
    const [row] = rows;
    return isRequired && row ? [at(row.rowNumber, column, 'case-processing.referral-import.required', { column })] : [];
  }
  return stating
    .filter(({ family }) => family[key] !== first.family[key])
    .map(({ rowNumber }) =>
      at(rowNumber, column, 'case-processing.referral-import.differs-in-family', {
        row: first.rowNumber,
        value: first.family[key],
      }),
    );
}

/** A way of referral the programme takes; a second category besides a first. */
function intakeProblems(rows: readonly AcceptedRow[], taken: ReferralContext['referralTypesTaken']): FamilyProblem[] {
  const [first] = rows;
  if (!first) return [];
  const { programmeCode, referralType, submissionCategory, secondaryCategory } = familyOf(rows);
  const problems: FamilyProblem[] = [];
  if (referralType && !takesReferral(taken.get(programmeCode) ?? [], referralType)) {
    problems.push(at(first.rowNumber, 'referral_type', 'case-processing.referral-import.type-not-taken'));
  }
  if (secondaryCategory && (submissionCategory === null || submissionCategory === secondaryCategory)) {
    problems.push(at(first.rowNumber, 'secondary_category', 'case-processing.referral-import.second-category'));
  }
  return problems;
}

const younger: readonly MemberRelationship[] = ['child', 'adopted-child', 'grandchild'];
const older: readonly MemberRelationship[] = ['parent', 'grandparent'];

function birthProblems(rows: readonly AcceptedRow[]): FamilyProblem[] {
  const referredOn = rows.find(({ family }) => family.referredOn !== null)?.family.referredOn;
  const principal = rows.find(({ person }) => person.relationship === 'principal-applicant')?.person;
  return rows.flatMap(({ rowNumber, person }) => {
    if (referredOn && person.birthDate > referredOn) {
      return [at(rowNumber, 'birth_date', 'case-processing.referral-import.born-after-referral', { referredOn })];
    }
    if (!principal || person === principal) return [];
    const isReversed =
      (younger.includes(person.relationship) && person.birthDate <= principal.birthDate) ||
      (older.includes(person.relationship) && person.birthDate >= principal.birthDate);
    return isReversed ? [at(rowNumber, 'birth_date', 'case-processing.referral-import.younger-than-child')] : [];
  });
}

/** The same registration number, or the same name and birth date, twice in a family. */
function twiceProblems(rows: readonly AcceptedRow[]): FamilyProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ rowNumber, person }) => {
    const name = tidyName(`${person.givenNames} ${person.familyName}`).toLowerCase();
    const marks = [
      `${name}\n${person.birthDate}`,
      ...(person.registrationNumber ? [person.registrationNumber.toLowerCase()] : []),
    ];
    const earlier = marks.map((mark) => seen.get(mark)).find((row) => row !== undefined);
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, rowNumber);
    return earlier === undefined
      ? []
      : [at(rowNumber, '', 'case-processing.referral-import.person-twice', { row: earlier })];
  });
}

function familyOf(rows: readonly AcceptedRow[]): ReferralFamily {
  const said = <Key extends keyof ReferralFamilyCells>(key: Key) =>
    rows.map(({ family }) => family[key]).find((value) => value !== null) ?? null;
  return {
    referralNumber: said('referralNumber') ?? '',
    referralSource: said('referralSource') ?? '',
    referredOn: said('referredOn') ?? '',
    programmeCode: said('programmeCode') ?? '',
    officeCode: said('officeCode') ?? '',
    referralType: said('referralType'),
    priority: said('priority') ?? 'normal',
    submissionCategory: said('submissionCategory'),
    secondaryCategory: said('secondaryCategory'),
    processingPriority: said('processingPriority') ?? 'normal',
    countryOfAsylum: said('countryOfAsylum') ?? '',
    countryOfOrigin: said('countryOfOrigin') ?? '',
    people: rows.map(({ rowNumber, person }) => ({ ...person, rowNumber })),
  };
}

function at(
  rowNumber: number,
  column: ReferralColumnName | '',
  code: ReferralProblemCode,
  params: ReferralProblem['params'] = {},
): FamilyProblem {
  return { rowNumber, ...referralProblem(column, code, params) };
}
