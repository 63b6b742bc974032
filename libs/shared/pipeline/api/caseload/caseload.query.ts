import { createHash } from 'node:crypto';
import type { CaseloadFilters } from '@passage/pipeline/domain';
import type { Actor, NamedQuery } from '@passage/platform/api';
import { conditionsOf } from './caseload-conditions';

/** A statement with its values, named by its text, so that each combination of filters is prepared once. */
export interface Statement {
  query: NamedQuery;
  values: unknown[];
}

/** How a sort is written: the expression an index has, its type, and what sorts alike but is in no index. */
const byReferral = { sql: 'w.referred_on', type: 'date', aside: 'w.referred_on + 0' };
const sortExpressions: Record<string, typeof byReferral> = {
  referredOn: byReferral,
  closesOn: {
    sql: `coalesce(w.closes_on, 'infinity'::date)`,
    type: 'date',
    aside: `coalesce(w.closes_on, 'infinity'::date) + 0`,
  },
  stageSince: { sql: 'w.stage_since', type: 'date', aside: 'w.stage_since + 0' },
  number: { sql: 'w.number', type: 'text', aside: `w.number || ''` },
};

/** Cases walked through in order before what matches is looked up by its filters instead. Our own figure. */
const walked = 2000;

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

/** Filters of which one plan serves all values, because no value of theirs is rare. */
const evenFilters = new Set(['programmeId', 'officeId', 'stage', 'closed', 'sort']);

/**
 * One page of the list as text, which the API hands on as it is, with its cases and where the next page starts. The page
 * is found among the stored windows alone; names are looked up for its rows only.
 *
 * Where filters may match few cases, the first ones in order are walked through; when they do not fill the page, what
 * matches is found by the filters and sorted. The planner, which takes filters for independent of each other, would walk
 * to the end of the caseload for a page that hardly exists.
 */
export function caseloadStatement(
  filters: CaseloadFilters,
  actor: Actor,
  { limit, after }: { limit: number; after: readonly (string | number | null)[] | undefined },
): Statement {
  const values: unknown[] = [];
  const isDescending = filters.sort.startsWith('-');
  const { sql, type, aside } = sortExpressions[filters.sort.replace('-', '')] ?? byReferral;
  const { scope, conditions } = conditionsOf(filters, actor, values);
  if (after) {
    const [value, id] = after;
    scope.push(
      `(${sql}, w.case_id) ${isDescending ? '<' : '>'} ($${values.push(value)}::${type}, $${values.push(id)}::uuid)`,
    );
  }
  const direction = isDescending ? 'desc' : 'asc';
  const ordered = (expression: string): string => `order by ${expression} ${direction}, w.case_id ${direction}`;
  const numbered = `w.*, (${sql})::text as "sortValue", row_number() over (${ordered(sql)}) as place`;
  const set = Object.entries(filters).filter(([, value]) => value !== undefined);
  const isEven = set.every(([filter]) => evenFilters.has(filter));
  const [within, matching] = [scope.join(' and '), [...scope, ...conditions].join(' and ')];
  const page = isEven
    ? `select ${numbered} from pipeline.case_windows w where ${matching} ${ordered(sql)} limit ${limit + 1}`
    : `select * from walk where (select count(*) from walk) > ${limit}
      union all
      (select ${numbered} from pipeline.case_windows w where (select count(*) from walk) <= ${limit} and ${matching}
        ${ordered(aside)} limit ${limit + 1})`;
  const walk = `with walk as materialized (
      select ${numbered}
      from (select * from pipeline.case_windows w where ${within} ${ordered(sql)} limit ${walked}) w
      where ${['true', ...conditions].join(' and ')} ${ordered(sql)} limit ${limit + 1})`;
  const text = `${isEven ? '' : walk} select coalesce(json_agg(item order by place) filter (where place <= ${limit}), '[]')::text as items,
      (array_agg(w.case_id) filter (where place <= ${limit}))::text as "caseIds",
      (array_agg(json_build_array("sortValue", w.case_id)) filter (where place = ${limit}))[1] as last, count(*) > ${limit} as "hasMore"
    from (${page}) w
      ${joins}, lateral (select ${row}) item`;
  const name = `caseload-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  return { query: { name, text, isPlannedOnce: isEven }, values };
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
