import type { NamedQuery } from '@passage/platform/api';
import { assessmentJson } from '../assessment/assessment.query';
import { fitCheckJson } from '../fit-check/fit-check.query';
import { medicalHoldJson } from '../medical-hold/medical-hold.query';

const personJson = /* sql */ `'id', p.id, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local`;
const needsJson = /* sql */ `(select coalesce(json_agg(distinct n.code), '[]') from pipeline.needs n
  where n.person_id = p.id and n.case_id = c.id and n.stage = 'health' and n.ended_on is null)`;
const isHeld = /* sql */ `exists (select from pipeline.holds h where h.case_id = c.id and h.person_id = p.id and h.reason_class = 'medical' and h.released_at is null)`;
const familyOrder = /* sql */ `order by m.relationship <> 'principal-applicant', p.birth_date, p.id`;

/** What everybody within the scope may see of a family's health: no row when the case is outside of it. Parameter: the case. */
export const caseHealthSummaryQuery: NamedQuery = {
  name: 'health-case-summary',
  text: /* sql */ `
    select (select coalesce(json_agg(json_build_object('person', json_build_object(${personJson}), 'isTravelling', m.is_travelling,
        'items', (select coalesce(json_agg(json_build_object('requirementCode', i.code, 'title', r.title, 'state', i.state, 'clearedUntil', (
              select nullif(max(coalesce(upper(k.valid_period), 'infinity'::date)), 'infinity') from pipeline.clearances k
              where k.case_id = c.id and k.person_id = p.id and k.requirement_code = i.code and k.superseded_at is null and k.stale_since is null
                and k.outcome in ('cleared', 'conditional', 'waived'))) order by i.code collate "C"), '[]')
          from pipeline.items i join pipeline.rules_in_force v on v.programme_id = c.programme_id
          join pipeline.requirements r on r.programme_version_id = v.programme_version_id and r.code = i.code
          where i.case_id = c.id and i.person_id = p.id and i.stage = 'health'),
        'needs', ${needsJson}, 'isHeld', ${isHeld}) ${familyOrder}), '[]')
      from case_record.case_members m join case_record.people p on p.id = m.person_id
      where m.case_id = c.id and m.left_on is null) as members
    from case_record.cases c where c.id = $1`,
};

/** Health records of a family, or of one person of it. Parameters: the case, the person (null: everybody). */
export const caseHealthQuery: NamedQuery = {
  name: 'health-case',
  text: /* sql */ `
    select json_build_object('person', json_build_object(${personJson}, 'birthDate', p.birth_date, 'sex', p.sex),
      'caseId', c.id, 'caseNumber', c.number, 'isTravelling', m.is_travelling and m.left_on is null, 'needs', ${needsJson},
      'assessments', (select coalesce(json_agg(${assessmentJson} order by a.examined_on desc nulls first, a.id desc), '[]')
        from health.assessments a where a.person_id in (select case_record.records_of(p.id))),
      'fitChecks', (select coalesce(json_agg(${fitCheckJson} order by f.checked_on desc, f.id desc), '[]')
        from health.fit_checks f where f.person_id in (select case_record.records_of(p.id))),
      'holds', (select coalesce(json_agg(${medicalHoldJson} order by h.placed_at desc), '[]')
        from pipeline.holds h where h.case_id = c.id and h.person_id = p.id and h.reason_class = 'medical')) as json
    from case_record.cases c join case_record.case_members m on m.case_id = c.id join case_record.people p on p.id = m.person_id
    where c.id = $1 and ($2::uuid is null or p.id = $2) and (m.left_on is null or p.id = $2) ${familyOrder}`,
};

/** The case a person is kept with. Parameter: the person. */
export const caseOfPersonQuery: NamedQuery = {
  name: 'health-case-of-person',
  text: 'select case_id as "caseId" from case_record.people where id = $1',
};

/** People with needs, by the end of the family's window. Parameters: need, programme, end of window, case and person of the cursor, limit. */
export const needsQuery: NamedQuery = {
  name: 'health-needs',
  text: /* sql */ `
    select json_build_object('person', json_build_object(${personJson}), 'caseId', c.id, 'caseNumber', c.number,
      'programme', json_build_object('code', g.code, 'name', g.name), 'needs', ${needsJson}, 'closesOn', w.closes_on, 'stage', w.stage) as json
    from (select distinct n.case_id, n.person_id from pipeline.needs n
      where n.stage = 'health' and n.ended_on is null and ($1::text is null or n.code = $1)) n
    join case_record.cases c on c.id = n.case_id and c.closed_on is null
    join case_record.people p on p.id = n.person_id
    join pipeline.programmes g on g.id = c.programme_id
    join pipeline.case_windows w on w.case_id = c.id
    where ($2::text is null or g.code = $2)
      and ($3::date is null or (coalesce(w.closes_on, 'infinity'), c.id, p.id) > ($3, $4::uuid, $5::uuid))
    order by coalesce(w.closes_on, 'infinity'), c.id, p.id limit $6`,
};
