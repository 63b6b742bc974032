import type { NamedQuery } from '@passage/platform/api';
import { ruleJson } from '../programme/programmes';

/** A set of days as the rules see it, made of a multirange. */
export const rangesJson = (dates: string) =>
  `(select coalesce(json_agg(json_build_object('from', lower(r), 'to', upper(r))), '[]') from unnest(${dates}) r)`;

/** Everything the rules need of a case, and the dates of those it travels with, as JSON. Parameter: the case. */
export const caseFactsQuery: NamedQuery = {
  name: 'pipeline-case-facts',
  text: `select json_build_object(
    'caseId', c.id, 'referredOn', c.referred_on, 'closedOn', c.closed_on,
    'rules', (select json_build_object('transitDays', v.transit_days, 'requirements', (
        select coalesce(json_agg(${ruleJson} order by r.code collate "C"), '[]') from pipeline.requirements r where r.programme_version_id = v.programme_version_id))
      from pipeline.rules_in_force v where v.programme_id = c.programme_id),
    'members', (select coalesce(json_agg(json_build_object('personId', p.id, 'birthDate', p.birth_date, 'sex', p.sex, 'nationality', p.nationality, 'flags', p.flags,
        'isTravelling', m.is_travelling, 'name', btrim(p.given_names || ' ' || p.family_name), 'localName', nullif(p.name_local, ''))
        order by (m.relationship = 'principal-applicant') desc, p.birth_date, p.id), '[]')
      from case_record.case_members m join case_record.people p on p.id = m.person_id where m.case_id = c.id and m.left_on is null),
    'clearances', (select coalesce(json_agg(json_build_object('id', l.id, 'personId', l.person_id, 'requirementCode', l.requirement_code, 'outcome', l.outcome,
        'validPeriod', json_build_object('from', lower(l.valid_period), 'to', upper(l.valid_period)), 'sourceId', l.source_id, 'staleSince', l.stale_since)), '[]')
      from pipeline.clearances l where l.case_id = c.id and l.superseded_at is null),
    'holds', (select coalesce(json_agg(json_build_object('id', h.id, 'personId', h.person_id, 'stage', h.stage, 'gates', h.gates, 'reasonClass', h.reason_class)), '[]')
      from pipeline.holds h where h.case_id = c.id and h.released_at is null),
    'milestones', (select coalesce(json_agg(json_build_object('code', s.code, 'happenedOn', s.happened_on)), '[]')
      from pipeline.milestones s where s.case_id = c.id and s.withdrawn_at is null)) as facts,
    (select coalesce(json_agg(json_build_object('caseId', l.case_id, 'window', ${rangesJson('l.dates')}) order by l.case_id), '[]')
      from pipeline.linked_cases(c.id) l) as linked
  from case_record.cases c where c.id = $1`,
};
