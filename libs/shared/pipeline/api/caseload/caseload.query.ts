import { createHash } from 'node:crypto';
import type { CaseloadFilters } from '@passage/pipeline/domain';
import type { NamedQuery } from '@passage/platform/api';

/** A statement with its values, named by its text, so that each combination of filters is planned once. */
export interface Statement {
  query: NamedQuery;
  values: unknown[];
}

/** How a sort is written: the expression, its type, and the order. */
const sortExpressions: Record<string, { sql: string; type: string }> = {
  referredOn: { sql: 'c.referred_on', type: 'date' },
  closesOn: { sql: `coalesce(w.closes_on, 'infinity'::date)`, type: 'date' },
  stageSince: { sql: 'w.stage_since', type: 'date' },
  number: { sql: 'c.number', type: 'text' },
};

const row = `c.id, c.number, btrim(p.given_names || ' ' || p.family_name) as name, coalesce(p.name_local, '') as "nameLocal", w.traveller_count as size,
  c.programme_id as "programmeId", g.name as "programmeName", c.office_id as "officeId", w.stage, w.stage_state as "stageState", w.stage_since as "stageSince",
  w.window_state as "windowState", w.opens_on as "opensOn", w.closes_on as "closesOn", w.last_action_on as "lastActionOn", w.blocker_count as "blockerCount",
  w.hold_count as "holdCount", c.priority, c.owner_id as "ownerId", s.name as "ownerName", c.referred_on as "referredOn", c.version`;

const from = `from case_record.cases c join pipeline.case_windows w on w.case_id = c.id join pipeline.programmes g on g.id = c.programme_id
  left join case_record.people p on p.id = c.principal_applicant_id left join access.staff s on s.id = c.owner_id`;

/** Conditions and their values for the filters that are set. */
function conditionsOf(filters: CaseloadFilters, staffId: string, values: unknown[]): string[] {
  const at = (value: unknown) => `$${values.push(value)}`;
  const conditions = [filters.closed ? 'c.closed_on is not null' : 'c.closed_on is null'];
  const when = (isSet: unknown, condition: () => string) => {
    if (isSet !== undefined) conditions.push(condition());
  };
  when(filters.programmeId, () => `c.programme_id = ${at(filters.programmeId)}::uuid`);
  when(filters.officeId, () => `c.office_id = ${at(filters.officeId)}::uuid`);
  when(filters.stage, () => `w.stage = any (${at(filters.stage)}::text[])`);
  when(filters.stageState, () => `w.stage_state = any (${at(filters.stageState)}::text[])`);
  when(filters.windowState, () => `w.window_state = ${at(filters.windowState)}`);
  when(filters.priority, () => `c.priority = ${at(filters.priority)}`);
  when(filters.owner, () =>
    filters.owner === 'nobody' ? 'c.owner_id is null' : `c.owner_id = ${at(filters.owner === 'me' ? staffId : filters.owner)}::uuid`,
  );
  when(
    filters.closingWithin,
    () => `w.closes_on > (select pipeline.today()) and w.closes_on <= (select pipeline.today()) + ${at(filters.closingWithin)}::int`,
  );
  when(filters.hasHolds, () => (filters.hasHolds ? 'w.hold_count > 0' : 'w.hold_count = 0'));
  when(filters.referredFrom, () => `c.referred_on >= ${at(filters.referredFrom)}::date`);
  when(filters.referredTo, () => `c.referred_on <= ${at(filters.referredTo)}::date`);
  when(filters.q, () => {
    const number = at(`${(filters.q ?? '').toUpperCase().replace(/[\\%_]/g, '\\$&')}%`);
    return `(c.number like ${number} or c.id in (select found.case_id from case_record.people found
      where found.name_key like '%' || case_record.name_key(${at(filters.q)}) || '%' and case_record.name_key(${at(filters.q)}) <> ''))`;
  });
  return conditions;
}

/** One page of the list, one row more than asked for; or, without a limit, every row. */
export function caseloadStatement(
  filters: CaseloadFilters,
  staffId: string,
  page?: { limit: number; after: readonly (string | number | null)[] | undefined },
): Statement {
  const values: unknown[] = [];
  const isDescending = filters.sort.startsWith('-');
  const sort = sortExpressions[filters.sort.replace('-', '')] ?? { sql: 'c.referred_on', type: 'date' };
  const conditions = conditionsOf(filters, staffId, values);
  if (page?.after) {
    const [value, id] = page.after;
    conditions.push(
      `(${sort.sql}, c.id) ${isDescending ? '<' : '>'} ($${values.push(value)}::${sort.type}, $${values.push(id)}::uuid)`,
    );
  }
  const direction = isDescending ? 'desc' : 'asc';
  const limit = page ? ` limit $${values.push(page.limit + 1)}::int` : '';
  const select = `select ${row}, (${sort.sql})::text as "sortValue" ${from}
    where ${conditions.join(' and ')} order by ${sort.sql} ${direction}, c.id ${direction}${limit}`;
  const text = page ? `select coalesce(json_agg(page), '[]') as items from (${select}) page` : select;
  return { query: { name: `caseload-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`, text }, values };
}

/** Parameters: programme, office; null asks for all. */
export const countsQuery: NamedQuery = {
  name: 'pipeline-counts',
  text: `select coalesce(json_agg(counted order by stage, state), '[]') as items from (
    select w.stage, w.stage_state as state, count(*)::int as cases, sum(w.traveller_count)::int as people
    from pipeline.case_windows w
    where w.stage <> 'closed' and ($2::uuid is null or w.office_id = $2)
      and ($1::uuid is null or w.case_id in (select id from case_record.cases where programme_id = $1))
    group by 1, 2) counted`,
};
