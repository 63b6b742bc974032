import { createHash } from 'node:crypto';
import type { CaseloadFilters } from '@passage/pipeline/domain';
import type { Actor, NamedQuery } from '@passage/platform/api';
import type { PlainDate } from '@passage/platform/domain';
import { askedOf, soughtCases, type At, type Position } from './caseload-conditions';
import { isPlain, plainPage } from './caseload-plain';

/** A statement with its values, named by its text. */
export interface Statement {
  query: NamedQuery;
  values: unknown[];
}

/** The columns of a row, as the API gives them. */
const row = `w.case_id as id, w.number, btrim(p.given_names || ' ' || p.family_name) as name, coalesce(p.name_local, '') as "nameLocal", w.traveller_count as size,
  w.programme_id as "programmeId", g.name as "programmeName", w.office_id as "officeId", o.name as "officeName", w.stage, w.stage_state as "stageState",
  w.stage_since as "stageSince", w.window_state as "windowState", w.opens_on as "opensOn", w.closes_on as "closesOn", w.last_action_on as "lastActionOn",
  w.blocker_count as "blockerCount", w.hold_count as "holdCount", w.priority, w.processing_priority as "processingPriority",
  w.referral_type as "referralType", w.referral_source as "referralSource", c.referral_number as "referralNumber",
  w.submission_category as "submissionCategory", w.secondary_category as "secondaryCategory", w.country_of_asylum as "countryOfAsylum",
  w.country_of_origin as "countryOfOrigin", w.nationality, w.language, w.owner_id as "ownerId", s.name as "ownerName", w.referred_on as "referredOn", c.version`;

const joins = `join case_record.cases c on c.id = w.case_id join pipeline.programmes g on g.id = w.programme_id join access.offices o on o.id = w.office_id
  left join case_record.people p on p.id = c.principal_applicant_id left join access.staff s on s.id = w.owner_id`;

/**
 * One page of the list as text, which the API hands on as it is, with its cases and where the next page starts. Which
 * cases are on it is found first, one more than is shown; rows are read as the reader, to whom row-level security shows
 * no others.
 */
export function caseloadStatement(
  filters: CaseloadFilters,
  actor: Actor,
  today: PlainDate,
  { limit, after }: Position,
): Statement {
  const values: unknown[] = [limit];
  const at: At = (value) => `$${values.push(value)}`;
  const position = { limit: limit + 1, after };
  const found = isPlain(filters)
    ? plainPage(filters, actor, position, at)
    : soughtPage(filters, actor, today, position, at);
  const text = `select coalesce(json_agg(item order by place) filter (where place <= $1), '[]')::text as items,
      (array_agg(w.case_id) filter (where place <= $1))::text as "caseIds",
      (array_agg(json_build_array(found.sort_value, w.case_id)) filter (where place = $1))[1] as last, count(*) > $1 as "hasMore"
    from ${found} found join pipeline.case_windows w on w.case_id = found.case_id
      ${joins}, lateral (select ${row}) item`;
  const name = `caseload-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  return { query: { name, text, isPlannedOnce: true }, values };
}

/** The cases of a page by any filters. */
function soughtPage(
  { q, sort, ...filters }: CaseloadFilters,
  actor: Actor,
  today: PlainDate,
  position: Position,
  at: At,
): string {
  const order = { sort: sort.replace('-', ''), descending: sort.startsWith('-') };
  const asked = at(JSON.stringify({ ...askedOf({ ...filters, sort }, actor, today), ...order, ...position }));
  return `pipeline.cases_in_order(${asked}::jsonb, ${q === undefined ? 'null' : soughtCases(q, at)})`;
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
