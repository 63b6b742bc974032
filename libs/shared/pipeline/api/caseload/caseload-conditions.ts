import { searchPlan } from '@passage/case-record/domain';
import {
  daysOfAge,
  daysToClosing,
  stagesBeforeTravel,
  type CaseloadFilters,
  type ClosingBand,
} from '@passage/pipeline/domain';
import type { Actor } from '@passage/platform/api';
import { addDays, type PlainDate } from '@passage/platform/domain';

/** Adds a value to those of the statement and says how the text refers to it. */
export type At = (value: unknown) => string;

/** Which page is asked for: rows, and what the row before it sorts by with its case. */
export interface Position {
  limit: number;
  after: readonly (string | number | null)[] | undefined;
}

/** A range of days, both ends included; null is no end. */
interface Days {
  column: 'referredOn' | 'closesOn' | 'stageSince';
  from: PlainDate | null;
  to: PlainDate | null;
}

/** What `pipeline.cases_in_order` is asked; the migration says what each part means. */
export interface Asked {
  closed: boolean;
  facets: string[][];
  ranges: Days[];
  closing?: { facets: string[]; ranges: Days[] };
  needs?: readonly string[];
}

/** People considered for a text sought in the list: whoever seeks more must filter by something else as well. */
const found = 1000;

/** Filters that are a facet of the same name, of which any of the values given will do. */
const facetFilters = [
  ...(['programmeId', 'officeId', 'stage', 'stageState', 'windowState', 'priority', 'processingPriority'] as const),
  ...(['referralType', 'referralSource', 'category', 'countryOfAsylum', 'countryOfOrigin', 'nationality'] as const),
  ...(['language', 'memberNationality', 'memberLanguage', 'hasHolds', 'hasBlockers'] as const),
] as const;

/** The facet of more travellers than a filter can name. */
const manyTravellers = 51;

const facets = (name: string, values: readonly unknown[]): string[] =>
  values.map((value) => `${name}=${String(value)}`);

/** The filters as facets and ranges of days. Who may see what is the database's to say. */
export function askedOf(filters: CaseloadFilters, actor: Actor, today: PlainDate): Asked {
  const asked: Asked = { closed: filters.closed ?? false, facets: [], ranges: [] };
  for (const name of facetFilters) {
    const sought = filters[name];
    if (sought !== undefined) asked.facets.push(facets(name, [sought].flat()));
  }
  if (filters.sizeFrom !== undefined || filters.sizeTo !== undefined) {
    asked.facets.push(facets('size', sizes(filters.sizeFrom ?? 0, filters.sizeTo ?? manyTravellers)));
  }
  if (filters.owner !== undefined) asked.facets.push(...ownerFacets(filters.owner, actor));
  if (filters.need) asked.needs = actor.permissions.has('case-record.specific-need.read') ? filters.need : [];
  asked.ranges.push(...rangesOf(filters, today));
  if (filters.closing) {
    asked.facets.push(facets('stage', stagesBeforeTravel));
    const closing = closingOf(filters.closing, today);
    const [only, ...others] = closing.ranges;
    if (only && others.length === 0 && closing.facets.length === 0) asked.ranges.push(only);
    else asked.closing = closing;
  }
  return asked;
}

function sizes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, n) => from + n);
}

/** Whose cases: mine, those of my offices that have an owner, nobody's, or one colleague's. */
function ownerFacets(owner: string, actor: Actor): string[][] {
  if (owner === 'nobody') return [['isOwned=false']];
  if (owner !== 'team') return [[`owner=${owner === 'me' ? actor.staffId : owner}`]];
  const isOfAll = actor.seesAllOffices && actor.officeIds.length === 0;
  return isOfAll ? [['isOwned=true']] : [['isOwned=true'], facets('officeId', actor.officeIds)];
}

function rangesOf(filters: CaseloadFilters, today: PlainDate): Days[] {
  const ranges: Days[] = [];
  const { closingWithin, ageing, referredFrom = null, referredTo = null } = filters;
  if (closingWithin !== undefined)
    ranges.push({ column: 'closesOn', from: addDays(today, 1), to: addDays(today, closingWithin) });
  if (ageing) {
    const [least, most] = daysOfAge(ageing);
    const from = most === null ? null : addDays(today, -most);
    ranges.push({ column: 'stageSince', from, to: addDays(today, -least) });
  }
  if (referredFrom !== null || referredTo !== null)
    ranges.push({ column: 'referredOn', from: referredFrom, to: referredTo });
  return ranges;
}

/** The windows of these bands, as the report counts them. */
function closingOf(bands: readonly ClosingBand[], today: PlainDate): { facets: string[]; ranges: Days[] } {
  const closing: { facets: string[]; ranges: Days[] } = { facets: [], ranges: [] };
  for (const band of bands) {
    const days = daysToClosing(band);
    if (days) {
      const [from, to] = days;
      closing.ranges.push({
        column: 'closesOn',
        from: addDays(today, from),
        to: to === null ? null : addDays(today, to),
      });
    } else closing.facets.push(`closing=${band === 'no-window' ? 'empty' : band}`);
  }
  return closing;
}

/** What the search finds by the same text, as an array of cases. */
export function soughtCases(sought: string, at: At): string {
  const plan = searchPlan(sought);
  if (plan.by === 'nothing') return `'{}'::uuid[]`;
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
  return `array(select case when q.id is null then match.id when q.merged_into_id is null then q.case_id
      else (select stands.case_id from (select case_record.survivor_of(q.id) as id offset 0) survivor join case_record.people stands on stands.id = survivor.id) end
    from (${lookups.join(' union all ')}) match (kind, id)
    left join case_record.people q on match.kind = 'person' and q.id = match.id)`;
}
