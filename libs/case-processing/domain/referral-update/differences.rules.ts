import { fullName } from '@passage/case-record/domain';
import { nameKey, numberKey, type RowMatch } from './person-matching.rules';
import {
  updatableCaseFields,
  type FamilyDifferences,
  type PersonDifference,
  type UpdatablePersonField,
} from './referral-update';
import type { StandingCase, StandingPerson, WrittenFamily } from './standing-case';

type Written = WrittenFamily['people'][number];
type Known = Extract<RowMatch, { is: 'known' }>;
type Note = FamilyDifferences['notes'][number];

/**
 * What a family of a file says otherwise than its case. An empty cell says nothing. Whoever the file does not speak of
 * stays; a new member is only who is nobody of the case. Taking all of it and comparing again finds nothing.
 */
export function differencesOf(
  { family }: Pick<WrittenFamily, 'family'>,
  matches: readonly RowMatch[],
  standing: StandingCase,
): FamilyDifferences {
  const known = matches.filter((match): match is Known => match.is === 'known');
  const nobody = matches.flatMap((match) => (match.is === 'nobody' ? [match.row] : []));
  const spokenOf = new Set(known.map(({ person }) => person.id));
  const isAdded = ({ relationship }: Written) => relationship !== 'principal-applicant';
  return {
    case: updatableCaseFields.flatMap((field) => {
      const [from, to] = [standing[field], family[field]];
      return to === null || to === from ? [] : [{ field, from, to }];
    }),
    people: known
      .map(({ row, person, by }) => ({
        rowNumber: row.rowNumber,
        personId: person.id,
        name: fullName(person),
        matchedBy: by,
        fields: personDifferences(row, person, standing.covered),
      }))
      .filter(({ fields }) => fields.length > 0),
    added: nobody.filter(isAdded).map(({ rowNumber, givenNames, familyName, nameLocal, relationship, birthDate }) => ({
      ...{ rowNumber, name: fullName({ givenNames, familyName }), nameLocal, relationship, birthDate },
    })),
    absent: standing.people
      .filter(({ id, membership }) => membership !== null && !spokenOf.has(id))
      .map((person) => ({ personId: person.id, name: fullName(person) })),
    notes: [
      ...caseNotes(family, standing),
      ...known.flatMap((match) => personNotes(match, standing.covered)),
      ...nobody
        .filter((row) => !isAdded(row))
        .map((row): Note => ({
          ...{ code: 'principal-applicant-differs', rowNumber: row.rowNumber, value: fullName(row) },
        })),
    ],
  };
}

/** Whether there is anything in it for somebody to take. */
export function isAnythingToTake({ case: facts, people, added }: FamilyDifferences): boolean {
  return facts.length + people.length + added.length > 0;
}

/** Whether there is anything in it worth showing. */
export function isAnythingToSay(differences: FamilyDifferences): boolean {
  return isAnythingToTake(differences) || differences.absent.length + differences.notes.length > 0;
}

function caseNotes(family: WrittenFamily['family'], { officeCode, programmeCode }: StandingCase): Note[] {
  const said: [Note['code'], string | null, string][] = [
    ['office-differs', family.officeCode, officeCode],
    ['programme-differs', family.programmeCode, programmeCode],
  ];
  return said.flatMap(([code, to, from]) => (to === null || to === from ? [] : [{ code, rowNumber: null, value: to }]));
}

/** What of a person the file says otherwise and the import leaves alone. */
function personNotes({ row, person }: Known, covered: readonly string[]): Note[] {
  const { rowNumber } = row;
  const notes: Note[] = [];
  if (person.membership === null) notes.push({ code: 'no-member', rowNumber, value: fullName(person) });
  if (person.membership && movesPrincipal(row, person)) {
    notes.push({ code: 'principal-applicant-differs', rowNumber, value: fullName(person) });
  }
  const isHeldBack = person.isApprovalWaiting && said(row, person).some(({ field }) => covered.includes(field));
  if (isHeldBack) notes.push({ code: 'approval-waiting', rowNumber, value: fullName(person) });
  return notes;
}

/** What stays under four eyes while another change of who they are waits is not asked for a second time. */
function personDifferences(row: Written, person: StandingPerson, covered: readonly string[]): PersonDifference[] {
  return said(row, person)
    .map((each) => ({ ...each, needsApproval: covered.includes(each.field) }))
    .filter(({ needsApproval }) => !(needsApproval && person.isApprovalWaiting));
}

type Said = Omit<PersonDifference, 'needsApproval'>;

function said(row: Written, person: StandingPerson): Said[] {
  return [
    ...(['givenNames', 'familyName', 'nameLocal'] as const).flatMap((field) =>
      row[field] === '' ? [] : changed(field, person[field], row[field], nameKey),
    ),
    ...(row.sex === 'unknown' ? [] : changed('sex', person.sex, row.sex)),
    ...birthDifferences(row, person),
    ...changed('nationality', person.nationality, row.nationality),
    ...changed('language', person.language, row.language, (text) => text.toLowerCase()),
    ...changed('phone', person.phone, row.phone, (text) => text.replace(/[^\d+]/g, '')),
    ...changed('registrationNumber', person.registrationNumber, row.registrationNumber, numberKey),
    ...documentDifference(row, person),
    ...flagDifference(row, person),
    ...relationshipDifference(row, person),
  ];
}

function changed(
  field: UpdatablePersonField,
  from: string | null,
  to: string | null,
  key: (text: string) => string = (text) => text,
): Said[] {
  return to === null || (from !== null && key(from) === key(to)) ? [] : [{ field, from, to }];
}

const exactness = ['estimated', 'year', 'month', 'day'];

/** A date known less exactly is no other date where the one on record lies within it. */
function birthDifferences(row: Written, person: StandingPerson): Said[] {
  const isLessExact = exactness.indexOf(row.birthDatePrecision) < exactness.indexOf(person.birthDatePrecision);
  if (isLessExact && isWithin(person.birthDate, row)) return [];
  return [
    ...changed('birthDate', person.birthDate, row.birthDate),
    ...changed('birthDatePrecision', person.birthDatePrecision, row.birthDatePrecision),
  ];
}

function isWithin(date: string, { birthDate, birthDatePrecision }: Written): boolean {
  const letters = { estimated: 10, day: 10, month: 7, year: 4 }[birthDatePrecision];
  return date.slice(0, letters) === birthDate.slice(0, letters);
}

/** A document is added, never replaced: a person may have several. */
function documentDifference({ documentNumber }: Written, { documentNumbers }: StandingPerson): Said[] {
  if (documentNumber === null || documentNumbers.some((each) => numberKey(each) === numberKey(documentNumber)))
    return [];
  return [{ field: 'documentNumber', from: null, to: documentNumber }];
}

/** Flags of the file are added to those on record: a sender does not know what colleagues found out. */
function flagDifference(row: Written, { flags }: StandingPerson): Said[] {
  const all = [...new Set([...flags, ...row.flags])];
  return all.length === flags.length ? [] : [{ field: 'flags', from: flags, to: all }];
}

function relationshipDifference(row: Written, person: StandingPerson): Said[] {
  if (!person.membership || movesPrincipal(row, person)) return [];
  return changed('relationship', person.membership.relationship, row.relationship);
}

/** Who the principal applicant is changes by a step of its own. */
function movesPrincipal({ relationship }: Written, { membership }: StandingPerson): boolean {
  return (relationship === 'principal-applicant') !== (membership?.relationship === 'principal-applicant');
}
