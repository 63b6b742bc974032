import type { NamedQuery } from '@passage/platform/api';

/**
 * Everybody for whom the clinic has something to do, by the end of the family's window. Cases are walked in that order
 * by the index `case_windows_clinic`, so a page ends as soon as it is full. Families that have left are left out.
 * Parameters: reason, days within which a clearance expires, programme, office.
 */
const people = /* sql */ `
  from pipeline.case_windows w
  join case_record.cases c on c.id = w.case_id
  join pipeline.programmes g on g.id = c.programme_id
  cross join lateral (
    select i.person_id, i.state from pipeline.items i where i.case_id = c.id and i.code = 'health.assessment' and i.state <> 'not-applicable' offset 0
  ) i
  join case_record.people p on p.id = i.person_id
  left join health.assessments a on a.person_id = p.id and a.state in ('planned', 'examined')
  left join lateral (
    select nullif(max(coalesce(upper(k.valid_period), 'infinity'::date)), 'infinity') as until
    from pipeline.clearances k
    where k.person_id = p.id and k.requirement_code = 'health.assessment' and k.superseded_at is null and k.stale_since is null
      and k.outcome in ('cleared', 'conditional', 'waived')
  ) k on true
  cross join lateral (
    select case
      when a.state = 'examined' then 'examined'
      when a.planned_on < pipeline.today() then 'missed'
      when a.state = 'planned' then 'planned'
      when i.state = 'refused' then 'not-cleared'
      when i.state <> 'ok' then case when w.lanes ->> 'health' in ('in-progress', 'blocked') then 'due' end
      when k.until <= pipeline.today() + $2::integer then 'expiring' end as reason
  ) r
  where c.closed_on is null
    and not exists (select from pipeline.milestones s where s.case_id = c.id and s.code in ('departed', 'arrived') and s.withdrawn_at is null)
    and r.reason is not null and ($1::text is null or r.reason = $1)`;

const closing = `coalesce(w.closes_on, 'infinity'::date)`;

/** Parameters: those above, then the end of window, case and person of the cursor, and the limit. */
export const worklistQuery: NamedQuery = {
  name: 'health-worklist',
  text: /* sql */ `
    select json_build_object(
      'person', json_build_object('id', p.id, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local,
        'birthDate', p.birth_date, 'sex', p.sex),
      'caseId', c.id, 'caseNumber', c.number, 'officeId', c.office_id, 'priority', c.priority,
      'programme', json_build_object('code', g.code, 'name', g.name), 'reason', r.reason, 'clearedUntil', k.until,
      'assessment', case when a.id is not null then json_build_object('id', a.id, 'state', a.state, 'plannedOn', a.planned_on, 'examinedOn', a.examined_on) end,
      'windowState', w.window_state, 'closesOn', w.closes_on,
      'isHeld', exists (select from pipeline.holds h where h.case_id = c.id and h.person_id = p.id and h.reason_class = 'medical' and h.released_at is null)) as json
    ${people}
      and ($3::text is null or g.code = $3) and ($4::uuid is null or c.office_id = $4)
      and ($5::date is null or ${closing} >= $5)
      and ($5::date is null or (${closing}, w.case_id, p.id) > ($5, $6::uuid, $7::uuid))
    order by ${closing}, w.case_id, p.id limit $8`,
};

/** People by reason among the first so many. Parameters: reason, days, limit. */
export const worklistCountsQuery: NamedQuery = {
  name: 'health-worklist-counts',
  text: /* sql */ `
    select coalesce(json_object_agg(reason, number), '{}') as counts from (
      select reason, count(*)::integer as number from (
        select r.reason ${people} order by ${closing}, w.case_id limit $3
      ) first group by reason
    ) counted`,
};
