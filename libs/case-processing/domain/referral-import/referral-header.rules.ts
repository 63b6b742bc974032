import type { ColumnMatching } from '../column-mapping/column-mapping';
import { referralColumns, type ReferralColumnName } from './referral-column';
import { referralProblem, type ReferralProblem } from './referral-import.problems';
import { bareWord, documentKindHeaders } from './referral-words';

/** Which column of the template stands at which place of the file; null where the file has one of its own. */
export type ReferralHeader = readonly (ReferralColumnName | null)[];

/** A header as understood. With problems the file cannot be used. */
export interface ReferralHeaderReading {
  header: ReferralHeader;
  /** What headers and matching say that holds where a cell says nothing. */
  fixed: ColumnMatching['fixed'];
  problems: ReferralProblem[];
}

const knownHeaders = new Map<string, ReferralColumnName>(
  referralColumns.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((header): [string, ReferralColumnName] => [bareWord(header), name]),
  ),
);

/**
 * Understands the first row of a file: small and capital letters, spaces, underscores and marks make no difference.
 * What a matching says of a header goes before what the template knows of it.
 */
export function readReferralHeader(cells: readonly string[], matching?: ColumnMatching): ReferralHeaderReading {
  const said = new Map(matching?.columns.map(({ header, column }) => [bareWord(header), column]));
  const fixed = new Set(matching?.fixed.map(({ column }) => column));
  const header = cells.map((cell) => {
    const word = bareWord(cell);
    return said.get(word) ?? (said.has(word) ? null : (knownHeaders.get(word) ?? null));
  });
  const twice = new Set(header.filter((column, place) => column !== null && header.indexOf(column) < place));
  const missing = referralColumns.filter(
    ({ name, isRequired }) => isRequired && !header.includes(name) && !fixed.has(name),
  );
  const problems = [...twice].map((column) =>
    referralProblem(column ?? '', 'case-processing.referral-import.column-twice', { column }),
  );
  if (missing.length > 0) {
    const columns = missing.map(({ name }) => name).join(', ');
    problems.push(referralProblem('', 'case-processing.referral-import.columns-missing', { columns }));
  }
  return { header, fixed: [...impliedBy(cells, header, fixed), ...(matching?.fixed ?? [])], problems };
}

/** The kinds of papers by the headers that say them. */
const kindsByHeader = new Map(
  Object.entries(documentKindHeaders).flatMap(([kind, headers]) => headers.map((each) => [bareWord(each), kind])),
);

/** A number headed “passport number” is of a passport, unless a cell or the matching says otherwise. */
function impliedBy(
  cells: readonly string[],
  header: ReferralHeader,
  fixed: ReadonlySet<ReferralColumnName>,
): ColumnMatching['fixed'] {
  const numbers = cells[header.indexOf('document_number')];
  const value = numbers === undefined ? undefined : kindsByHeader.get(bareWord(numbers));
  return value === undefined || fixed.has('document_kind') ? [] : [{ column: 'document_kind', value }];
}
