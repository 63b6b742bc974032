import { fullName, tidyName } from '@passage/case-record/domain';
import type { MatchGround } from './referral-update';
import type { StandingPerson, WrittenFamily } from './standing-case';

type Written = WrittenFamily['people'][number];
type Sought = Pick<
  Written,
  'rowNumber' | 'givenNames' | 'familyName' | 'nameLocal' | 'birthDate' | 'registrationNumber' | 'documentNumber'
>;

/** Who a row of a file is: somebody on record, nobody yet, or one of several. */
export type RowMatch<Row extends Sought = Written> =
  | { is: 'known'; row: Row; person: StandingPerson; by: MatchGround }
  | { is: 'nobody'; row: Row }
  | { is: 'one-of-several'; row: Row; count: number }
  | { is: 'taken'; row: Row; otherRow: number };

/**
 * Finds each row among the people of its case: by registration number, else by the number of a document, else by name
 * and birth date. Whoever several rows are found to be is nobody's until somebody says which.
 */
export function matchPeople<Row extends Sought>(
  rows: readonly Row[],
  people: readonly StandingPerson[],
): RowMatch<Row>[] {
  const matches = rows.map((row) => matchOf(row, people));
  const firstRows = new Map<string, number>();
  return matches.map((match) => {
    if (match.is !== 'known') return match;
    const otherRow = firstRows.get(match.person.id);
    firstRows.set(match.person.id, otherRow ?? match.row.rowNumber);
    return otherRow === undefined ? match : { is: 'taken', row: match.row, otherRow };
  });
}

function matchOf<Row extends Sought>(row: Row, people: readonly StandingPerson[]): RowMatch<Row> {
  for (const [by, found] of candidates(row, people)) {
    const [person, ...others] = found;
    if (!person) continue;
    return others.length > 0 ? { is: 'one-of-several', row, count: found.length } : { is: 'known', row, person, by };
  }
  return { is: 'nobody', row };
}

function candidates(row: Sought, people: readonly StandingPerson[]): [MatchGround, StandingPerson[]][] {
  const number = numberKey(row.registrationNumber);
  const document = numberKey(row.documentNumber);
  return [
    ['registration-number', number ? people.filter((each) => numberKey(each.registrationNumber) === number) : []],
    [
      'document-number',
      document ? people.filter((each) => each.documentNumbers.some((known) => numberKey(known) === document)) : [],
    ],
    ['name-and-birth-date', people.filter((each) => each.birthDate === row.birthDate && isSameName(row, each))],
  ];
}

function isSameName(row: Sought, person: StandingPerson): boolean {
  const isLocal = row.nameLocal !== '' && nameKey(row.nameLocal) === nameKey(person.nameLocal);
  return isLocal || nameKey(latinName(row)) === nameKey(latinName(person));
}

function latinName({ givenNames, familyName }: Pick<Sought, 'givenNames' | 'familyName'>): string {
  return fullName({ givenNames, familyName });
}

/** A number as it is compared: as the database keeps it for search. */
export function numberKey(number: string | null): string {
  return (number ?? '').toUpperCase().replace(/[ ./-]/g, '');
}

/** A name as it is compared: however its spaces and capitals are set. */
export function nameKey(name: string): string {
  return tidyName(name).toLowerCase();
}
