import { searchPlan } from '@passage/case-record/domain';
import {
  daysOfAge,
  daysToClosing,
  stagesBeforeTravel,
  type AgeingBand,
  type CaseloadFilters,
  type ClosingBand,
} from '@passage/pipeline/domain';
import type { Actor } from '@passage/platform/api';

/** Adds a value to those of the statement and says how the text refers to it. */
type At = (value: unknown) => string;

/** People considered for a text sought in the list: whoever seeks more must filter by something else as well. */
const found = 1000;

/** Filters that compare one column of the stored window with the values given, and the type of the column. */
const columns = {
  programmeId: ['programme_id', 'uuid'],
  officeId: ['office_id', 'uuid'],
  stage: ['stage', 'text'],
  stageState: ['stage_state', 'text'],
  windowState: ['window_state', 'text'],
  priority: ['priority', 'text'],
  processingPriority: ['processing_priority', 'text'],
  referralType: ['referral_type', 'text'],
  countryOfAsylum: ['country_of_asylum', 'bpchar'],
  countryOfOrigin: ['country_of_origin', 'bpchar'],
  nationality: ['nationality', 'bpchar'],
  language: ['language', 'text'],
} as const satisfies Partial<Record<keyof CaseloadFilters, readonly [column: string, type: string]>>;

/**
 * Conditions and their values: `scope` says among which cases is looked, in an order that an index has; `conditions` are
 * of the filters that are set. Who may see what is row-level security's to say.
 */
export function conditionsOf(
  filters: CaseloadFilters,
  actor: Actor,
  values: unknown[],
): { scope: string[]; conditions: string[] } {
  const at: At = (value) => `$${values.push(value)}`;
  const scope = [filters.closed ? `w.stage = 'closed'` : `w.stage <> 'closed'`];
  const conditions: string[] = [];
  const [onlyOffice, ...others] = actor.officeIds;
  const isOfOneOffice = others.length === 0 && !actor.seesAllOffices && actor.agencyId === null;
  // Said again for those of one office, because row-level security's condition finds no index.
  if (isOfOneOffice) scope.push(`w.office_id = ${at(onlyOffice ?? null)}::uuid`);
  for (const [name, [column, type]] of Object.entries(columns)) {
    const choices = filters[name as keyof typeof columns];
    if (choices) conditions.push(oneOf(`w.${column}`, type, choices, at));
  }
  const when = <T>(value: T | undefined, condition: (value: T) => string) => {
    if (value !== undefined) conditions.push(condition(value));
  };
  when(filters.referralSource, (source) => `w.referral_source = ${at(source)}`);
  when(
    filters.category,
    (codes) =>
      `(${['submission_category', 'secondary_category'].map((column) => oneOf(`w.${column}`, 'text', codes, at)).join(' or ')})`,
  );
  when(filters.memberNationality, (codes) => `w.member_nationalities && ${at(codes)}::text[]`);
  when(filters.memberLanguage, (codes) => `w.member_languages && ${at(codes)}::text[]`);
  when(filters.sizeFrom, (size) => `w.traveller_count >= ${at(size)}::int`);
  when(filters.sizeTo, (size) => `w.traveller_count <= ${at(size)}::int`);
  when(filters.need, (codes) => needCondition(codes, actor, at));
  when(filters.owner, (owner) => ownerCondition(owner, actor, at));
  when(
    filters.closingWithin,
    (days) => `w.closes_on > (select pipeline.today()) and w.closes_on <= (select pipeline.today()) + ${at(days)}::int`,
  );
  when(filters.closing, (bands) => {
    const either = bands.map((band) => closingCondition(band, at)).join(' or ');
    return `w.stage = any (${at(stagesBeforeTravel)}::text[]) and (${either})`;
  });
  when(filters.ageing, (band) => ageCondition(band, at));
  when(filters.hasHolds, (has) => (has ? 'w.hold_count > 0' : 'w.hold_count = 0'));
  when(filters.hasBlockers, (has) => (has ? 'w.blocker_count > 0' : 'w.blocker_count = 0'));
  when(filters.referredFrom, (day) => `w.referred_on >= ${at(day)}::date`);
  when(filters.referredTo, (day) => `w.referred_on <= ${at(day)}::date`);
  when(filters.q, (sought) => soughtCondition(sought, at));
  return { scope, conditions };
}

/** Equality with one value keeps the order of an index; a list of values does not. */
function oneOf(column: string, type: string, choices: readonly string[], at: At): string {
  return choices.length === 1
    ? `${column} = ${at(choices[0])}::${type}`
    : `${column} = any (${at(choices)}::${type}[])`;
}

/** Cases with a member of whom the need is known; row-level security leaves out the compartments one does not hold. */
function needCondition(codes: readonly string[], { permissions }: Actor, at: At): string {
  if (!permissions.has('case-record.specific-need.read')) return 'false';
  return `w.case_id in (select n.case_id from case_record.specific_needs n where n.ended_on is null and ${oneOf('n.code', 'text', codes, at)})`;
}

/** The windows of one band, as the report counts them. */
function closingCondition(band: ClosingBand, at: At): string {
  const days = daysToClosing(band);
  if (!days) {
    if (band === 'no-end') return `(w.window_state in ('open', 'not-yet') and w.closes_on is null)`;
    return `w.window_state = ${at(band === 'closed' ? 'closed' : 'empty')}`;
  }
  const [from, to] = days;
  const until = to === null ? '' : ` and w.closes_on <= (select pipeline.today()) + ${at(to)}::int`;
  return `(w.closes_on >= (select pipeline.today()) + ${at(from)}::int${until})`;
}

function ageCondition(band: AgeingBand, at: At): string {
  const [from, to] = daysOfAge(band);
  const conditions = [`w.stage_since <= (select pipeline.today()) - ${at(from)}::int`];
  if (to !== null) conditions.push(`w.stage_since >= (select pipeline.today()) - ${at(to)}::int`);
  return conditions.join(' and ');
}

/** Whose cases: mine, those of my offices that have an owner, nobody's, or one colleague's. */
function ownerCondition(owner: string, actor: Actor, at: At): string {
  if (owner === 'nobody') return 'w.owner_id is null';
  if (owner !== 'team') return `w.owner_id = ${at(owner === 'me' ? actor.staffId : owner)}::uuid`;
  const isOfAll = actor.seesAllOffices && actor.officeIds.length === 0;
  return isOfAll
    ? 'w.owner_id is not null'
    : `(w.owner_id is not null and w.office_id = any (${at(actor.officeIds)}::uuid[]))`;
}

/** What the search finds by the same text, as cases. */
function soughtCondition(sought: string, at: At): string {
  const plan = searchPlan(sought);
  if (plan.by === 'nothing') return 'false';
  const lookups: string[] = [];
  if (plan.by !== 'code') {
    const birthDates = plan.by === 'name' ? [] : plan.birthDates;
    lookups.push(
      `select 'person', person_id from case_record.found_by_name(${at(plan.name)}, ${found}, ${at(birthDates)}::date[])`,
    );
  }
  if (plan.by !== 'name') {
    const birthDates = plan.by === 'code' ? plan.birthDates : [];
    lookups.push(
      `select kind, id from case_record.found_by_code(${at(plan.code)}, ${at(plan.digits)}, ${at(birthDates)}::date[], ${found})`,
    );
  }
  // Gathered first, because few cases are sought and looked up by their key whatever else is asked for.
  return `w.case_id = any (array(select case when q.id is null then match.id when q.merged_into_id is null then q.case_id
      else (select stands.case_id from (select case_record.survivor_of(q.id) as id offset 0) survivor join case_record.people stands on stands.id = survivor.id) end
    from (${lookups.join(' union all ')}) match (kind, id)
    left join case_record.people q on match.kind = 'person' and q.id = match.id))`;
}
