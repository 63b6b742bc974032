import type { FieldProblem } from '@passage/platform/domain';
import { referralColumns, type ReferralColumnName } from '../referral-import/referral-column';
import { readReferralHeader } from '../referral-import/referral-header.rules';
import { bareWord } from '../referral-import/referral-words';
import type { ColumnMatching, ImportMatching } from './column-mapping';

/** What is wrong with a matching for a file with this header, each laid at its field. */
export function matchingProblems(header: readonly string[], matching: ColumnMatching): FieldProblem[] {
  return readReferralHeader(header, matching).problems.map(({ column, code, reason, remedy, params }) => ({
    ...{ code, reason, remedy, params },
    field: fieldOf(column, matching),
  }));
}

/** A column named twice is shown where it is named last. */
function fieldOf(column: ReferralColumnName | '', { columns }: ColumnMatching): string {
  const place = column === '' ? -1 : columns.findLastIndex((each) => each.column === column);
  return place < 0 ? 'columns' : `columns.${place}.column`;
}

/**
 * The first mapping that explains a header in full and knows every header it cannot do without; undefined when none
 * does, or when the header needs none.
 */
export function suitableMapping<Mapping extends ColumnMatching>(
  header: readonly string[],
  mappings: readonly Mapping[],
): Mapping | undefined {
  if (readReferralHeader(header).problems.length === 0) return undefined;
  const present = new Set(header.map(bareWord));
  return mappings.find(
    (mapping) =>
      mapping.columns.some(({ header: each, column }) => column !== null && present.has(bareWord(each))) &&
      readReferralHeader(header, mapping).problems.length === 0,
  );
}

/** The columns of a header with what they are taken for, for somebody to complete. */
export function matchingOf(header: readonly string[], known?: ColumnMatching): ImportMatching {
  const { header: columns } = readReferralHeader(header, known);
  const fixed = known?.fixed ?? [];
  const said = new Set([...columns, ...fixed.map(({ column }) => column)]);
  return {
    columns: header.map((each, place) => ({ header: each, column: columns[place] ?? null })),
    fixed,
    missing: referralColumns.filter(({ name, isRequired }) => isRequired && !said.has(name)).map(({ name }) => name),
  };
}
