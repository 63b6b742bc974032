import { createHash } from 'node:crypto';
import {
  daysOfAge,
  daysToClosing,
  stagesBeforeTravel,
  type CaseloadFilters,
  type ClosingBand,
} from '@passage/pipeline/domain';
import type { Actor, NamedQuery } from '@passage/platform/api';

/** A statement with its values, named by its text, so that each combination of filters is planned once. */
export interface Statement {
  query: NamedQuery;
  values: unknown[];
}

/** How a sort is written: the expression, its type, and the order. */
const sortExpressions: Record<string, { sql: string; type: string }> = {
  referredOn: { sql: 'w.referred_on', type: 'date' },
  closesOn: { sql: `coalesce(w.closes_on, 'infinity'::date)`, type: 'date' },
  stageSince: { sql: 'w.stage_since', type: 'date' },
  number: { sql: 'c.number', type: 'text' },
};

/** The columns of a row, as the API gives them. */
const row = `c.id, c.number, btrim(p.given_names || ' ' || p.family_name) as name, coalesce(p.name_local, '') as "nameLocal", w.traveller_count as size,
  c.programme_id as "programmeId", g.name as "programmeName", c.office_id as "officeId", w.stage, w.stage_state as "stageState", w.stage_since as "stageSince",
  w.window_state as "windowState", w.opens_on as "opensOn", w.closes_on as "closesOn", w.last_action_on as "lastActionOn", w.blocker_count as "blockerCount",
  w.hold_count as "holdCount", c.priority, c.owner_id as "ownerId", s.name as "ownerName", w.referred_on as "referredOn", c.version`;

const from = `from pipeline.case_windows w join case_record.cases c on c.id = w.case_id join pipeline.programmes g on g.id = c.programme_id
  left join case_record.people p on p.id = c.principal_applicant_id left join access.staff s on s.id = c.owner_id`;

/** Equality with one value keeps the order of an index; a list of values does not. */
function oneOf(column: string, choices: readonly string[], at: (value: unknown) => string): string {
  return choices.length === 1 ? `${column} = ${at(choices[0])}` : `${column} = any (${at(choices)}::text[])`;
}

/** The windows of one band, as the report counts them. */
function closingCondition(band: ClosingBand, at: (value: unknown) => string): string {
  const days = daysToClosing(band);
  if (!days) {
    if (band === 'no-end') return `(w.window_state in ('open', 'not-yet') and w.closes_on is null)`;
    return `w.window_state = ${at(band === 'closed' ? 'closed' : 'empty')}`;
  }
  const [from, to] = days;
  const until = to === null ? '' : ` and w.closes_on <= (select pipeline.today()) + ${at(to)}::int`;
  return `(w.closes_on >= (select pipeline.today()) + ${at(from)}::int${until})`;
}

/** Whose cases: mine, those of my offices that have an owner, nobody's, or one colleague's. */
function ownerCondition(owner: string, actor: Actor, at: (value: unknown) => string): string {
  if (owner === 'nobody') return 'c.owner_id is null';
  if (owner !== 'team') return `c.owner_id = ${at(owner === 'me' ? actor.staffId : owner)}::uuid`;
  const isOfAll = actor.seesAllOffices && actor.officeIds.length === 0;
  return isOfAll
    ? 'c.owner_id is not null'
    : `(c.owner_id is not null and w.office_id = any (${at(actor.officeIds)}::uuid[]))`;
}

/** Conditions and their values for the filters that are set. Who may see what is row-level security's to say. */
function conditionsOf(filters: CaseloadFilters, actor: Actor, values: unknown[]): string[] {
  const at = (value: unknown) => `$${values.push(value)}`;
  const conditions = [filters.closed ? `w.stage = 'closed'` : `w.stage <> 'closed'`];
  const when = (isSet: unknown, condition: () => string) => {
    if (isSet !== undefined) conditions.push(condition());
  };
  const [onlyOffice, ...others] = actor.officeIds;
  const isOfOneOffice = others.length === 0 && !actor.seesAllOffices && actor.agencyId === null;
  // Said again for those of one office, because row-level security's condition finds no index.
  if (isOfOneOffice) conditions.push(`w.office_id = ${at(onlyOffice ?? null)}::uuid`);
  when(filters.programmeId, () => `w.programme_id = ${at(filters.programmeId)}::uuid`);
  when(filters.officeId, () => `w.office_id = ${at(filters.officeId)}::uuid`);
  when(filters.stage, () => oneOf('w.stage', filters.stage ?? [], at));
  when(filters.stageState, () => oneOf('w.stage_state', filters.stageState ?? [], at));
  when(filters.windowState, () => `w.window_state = ${at(filters.windowState)}`);
  when(filters.priority, () => `c.priority = ${at(filters.priority)}`);
  when(filters.owner, () => ownerCondition(filters.owner ?? '', actor, at));
  when(
    filters.closingWithin,
    () =>
      `w.closes_on > (select pipeline.today()) and w.closes_on <= (select pipeline.today()) + ${at(filters.closingWithin)}::int`,
  );
  when(filters.closing, () => {
    const bands = (filters.closing ?? []).map((band) => closingCondition(band, at));
    return `w.stage = any (${at(stagesBeforeTravel)}::text[]) and (${bands.join(' or ')})`;
  });
  when(filters.ageing, () => {
    const [from, to] = daysOfAge(filters.ageing ?? '0-30');
    const conditions = [`w.stage_since <= (select pipeline.today()) - ${at(from)}::int`];
    if (to !== null) conditions.push(`w.stage_since >= (select pipeline.today()) - ${at(to)}::int`);
    return conditions.join(' and ');
  });
  when(filters.hasHolds, () => (filters.hasHolds ? 'w.hold_count > 0' : 'w.hold_count = 0'));
  when(filters.referredFrom, () => `w.referred_on >= ${at(filters.referredFrom)}::date`);
  when(filters.referredTo, () => `w.referred_on <= ${at(filters.referredTo)}::date`);
  when(filters.q, () => {
    const number = at(`${(filters.q ?? '').toUpperCase().replace(/[\\%_]/g, '\\$&')}%`);
    return `(c.number like ${number} or c.id in (select found.case_id from case_record.people found
      where found.name_key like '%' || case_record.name_key(${at(filters.q)}) || '%' and case_record.name_key(${at(filters.q)}) <> ''))`;
  });
  return conditions;
}

/**
 * One page of the list as text, which the API hands on as it is, with its cases and where the next page starts.
 * Planning it costs as much as answering it, so it is planned once; only parts of names are better planned anew.
 */
export function caseloadStatement(
  filters: CaseloadFilters,
  actor: Actor,
  { limit, after }: { limit: number; after: readonly (string | number | null)[] | undefined },
): Statement {
  const values: unknown[] = [];
  const isDescending = filters.sort.startsWith('-');
  const sort = sortExpressions[filters.sort.replace('-', '')] ?? { sql: 'w.referred_on', type: 'date' };
  const conditions = conditionsOf(filters, actor, values);
  if (after) {
    const [value, id] = after;
    conditions.push(
      `(${sort.sql}, w.case_id) ${isDescending ? '<' : '>'} ($${values.push(value)}::${sort.type}, $${values.push(id)}::uuid)`,
    );
  }
  const direction = isDescending ? 'desc' : 'asc';
  const order = `${sort.sql} ${direction}, w.case_id ${direction}`;
  const text = `select coalesce(json_agg(item) filter (where place <= ${limit}), '[]')::text as items,
      (array_agg(id) filter (where place <= ${limit}))::text as "caseIds",
      (array_agg(json_build_array("sortValue", id)) filter (where place = ${limit}))[1] as last, count(*) > ${limit} as "hasMore"
    from (select c.id, (${sort.sql})::text as "sortValue", row_number() over (order by ${order}) as place, item ${from},
        lateral (select ${row}) item
      where ${conditions.join(' and ')} order by ${order} limit ${limit + 1}) found`;
  const name = `caseload-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  return { query: { name, text, isPlannedOnce: filters.q === undefined }, values };
}

/** Running counts. Parameters: programme, office; null asks for all. */
export const countsQuery: NamedQuery = {
  name: 'pipeline-counts',
  text: `select coalesce(json_agg(counted order by stage, state), '[]') as items from (
    select stage, stage_state as state, sum(cases)::int as cases, sum(people)::int as people from pipeline.caseload_counts
    where stage <> 'closed' and ($1::uuid is null or programme_id = $1) and ($2::uuid is null or office_id = $2)
    group by 1, 2 having sum(cases) <> 0) counted`,
};

/** The same for a receiving agency, whose cases lie in many offices: counted one by one, for they are few. */
export const countsOfAgencyQuery: NamedQuery = {
  name: 'pipeline-counts-of-agency',
  text: `select coalesce(json_agg(counted order by stage, state), '[]') as items from (
    select stage, stage_state as state, count(*)::int as cases, sum(traveller_count)::int as people from pipeline.case_windows
    where stage <> 'closed' and ($1::uuid is null or programme_id = $1) and ($2::uuid is null or office_id = $2)
    group by 1, 2) counted`,
};
