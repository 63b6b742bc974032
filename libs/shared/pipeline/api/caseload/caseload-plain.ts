import type { CaseloadFilters } from '@passage/pipeline/domain';
import type { Actor } from '@passage/platform/api';
import type { At, Position } from './caseload-conditions';

/** How a sort is written: the expression an index has, and its type. */
const byReferral = { sql: 'w.referred_on', type: 'date' };
const sortExpressions: Record<string, typeof byReferral> = {
  referredOn: byReferral,
  closesOn: { sql: `coalesce(w.closes_on, 'infinity'::date)`, type: 'date' },
  stageSince: { sql: 'w.stage_since', type: 'date' },
  number: { sql: 'w.number', type: 'text' },
};

/** Filters of the everyday list and their columns: no value of theirs is rare, so one plan that walks an index serves all. */
const plainFilters = { programmeId: 'programme_id', officeId: 'office_id', stage: 'stage' } as const;

/** Whether nothing but those is asked. */
export function isPlain({ sort: _, closed: __, ...filters }: CaseloadFilters): boolean {
  return Object.entries(filters).every(([name, value]) => value === undefined || name in plainFilters);
}

/**
 * Where the cases of such a page come from: `case_id`, `sort_value` and `place`, like `pipeline.cases_in_order`. Who may
 * see what is row-level security's to say.
 */
export function plainPage(filters: CaseloadFilters, actor: Actor, { limit, after }: Position, at: At): string {
  const { sql, type } = sortExpressions[filters.sort.replace('-', '')] ?? byReferral;
  const direction = filters.sort.startsWith('-') ? 'desc' : 'asc';
  const conditions = [filters.closed ? `w.stage = 'closed'` : `w.stage <> 'closed'`];
  const [onlyOffice, ...others] = actor.officeIds;
  // Said again for those of one office, because row-level security's condition finds no index.
  if (others.length === 0 && !actor.seesAllOffices && actor.agencyId === null) {
    conditions.push(`w.office_id = ${at(onlyOffice ?? null)}::uuid`);
  }
  for (const [name, column] of Object.entries(plainFilters)) {
    const choices = filters[name as keyof typeof plainFilters];
    if (choices) conditions.push(oneOf(`w.${column}`, column === 'stage' ? 'text' : 'uuid', choices, at));
  }
  if (after) {
    const comparison = direction === 'asc' ? '>' : '<';
    conditions.push(`(${sql}, w.case_id) ${comparison} (${at(after[0])}::${type}, ${at(after[1])}::uuid)`);
  }
  const ordered = `order by ${sql} ${direction}, w.case_id ${direction}`;
  return `(select w.case_id, (${sql})::text as sort_value, row_number() over (${ordered}) as place
    from pipeline.case_windows w where ${conditions.join(' and ')} ${ordered} limit ${limit})`;
}

/** Equality with one value keeps the order of an index; a list of values does not. */
function oneOf(column: string, type: string, choices: readonly string[], at: At): string {
  return choices.length === 1
    ? `${column} = ${at(choices[0])}::${type}`
    : `${column} = any (${at(choices)}::${type}[])`;
}
