import type { NamedQuery } from '@passage/platform/api';

const personJson = /* sql */ `'id', p.id, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local`;

/** Days attended in the sessions that an enrolment `e` makes up for, one after the other. */
const earlierDays = /* sql */ `(
  with recursive earlier (id) as (
    select e.makes_up_id union select o.makes_up_id from orientation.enrolments o join earlier on earlier.id = o.id where o.makes_up_id is not null
  )
  select count(*)::integer from orientation.attendances t join earlier on earlier.id = t.enrolment_id where t.mark in ('present', 'late'))`;

/** An enrolment, in the shape of the schema `Enrolment` but for what the rules add. */
const enrolmentJson = /* sql */ `json_build_object(
  'id', e.id, 'person', json_build_object(${personJson}, 'birthDate', p.birth_date, 'language', p.language),
  'caseId', e.case_id, 'caseNumber', c.number, 'kind', e.kind, 'state', e.state,
  'marks', (select coalesce(json_object_agg(t.session_day_id, t.mark), '{}') from orientation.attendances t where t.enrolment_id = e.id),
  'earlierDays', ${earlierDays}, 'certificateNumber', e.certificate_number,
  'needs', (select coalesce(json_agg(distinct n.code), '[]') from pipeline.needs n where n.person_id = e.person_id and n.ended_on is null),
  'isMember', exists (select from case_record.case_members m where m.case_id = e.case_id and m.person_id = e.person_id and m.left_on is null),
  'withdrawReason', e.withdraw_reason, 'version', e.version)`;
const from = /* sql */ `from orientation.enrolments e join case_record.people p on p.id = e.person_id join case_record.cases c on c.id = e.case_id`;

/** Everybody enrolled in a session, family by family. Parameter: the session. */
export const enrolmentsOfSession: NamedQuery = {
  name: 'orientation-enrolments',
  text: `select ${enrolmentJson} as json ${from} where e.session_id = $1 order by e.state = 'withdrawn', c.number, e.kind desc, p.birth_date, p.id`,
};

/** Parameter: the enrolment. */
export const enrolmentById: NamedQuery = {
  name: 'orientation-enrolment',
  text: `select ${enrolmentJson} as json ${from} where e.id = $1`,
};

/** The orientation of a family: no row when the case is outside the reader's scope. Parameter: the case. */
export const caseOrientationQuery: NamedQuery = {
  name: 'orientation-case',
  text: /* sql */ `
    select (select coalesce(json_agg(json_build_object('person', json_build_object(${personJson}),
        'state', (select i.state from pipeline.items i where i.case_id = c.id and i.person_id = p.id and i.code = 'orientation.course'),
        'enrolments', (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'state', e.state, 'certificateNumber', e.certificate_number,
            'session', json_build_object('id', s.id, 'state', s.state, 'course', k.name, 'site', s.site, 'language', s.language,
              'firstDay', s.first_day, 'lastDay', s.last_day),
            'daysAttended', (select count(*)::integer from orientation.attendances t where t.enrolment_id = e.id and t.mark in ('present', 'late')),
            'days', (select count(*)::integer from orientation.session_days d where d.session_id = s.id)) order by s.first_day desc, e.id), '[]')
          from orientation.enrolments e join orientation.sessions s on s.id = e.session_id join orientation.courses k on k.id = s.course_id
          where e.person_id = p.id and e.case_id = c.id)) order by m.relationship <> 'principal-applicant', p.birth_date, p.id), '[]')
      from case_record.case_members m join case_record.people p on p.id = m.person_id
      where m.case_id = c.id and m.left_on is null) as members
    from case_record.cases c where c.id = $1`,
};

/**
 * People who need the course and have no place, by the end of the family's window; cases are walked in that order by
 * index. Parameters: programme, closing within days, session, part of a name or number, cursor (end, case, person), limit.
 */
export const waitingQuery: NamedQuery = {
  name: 'orientation-waiting',
  text: /* sql */ `
    select json_build_object('person', json_build_object(${personJson}, 'birthDate', p.birth_date, 'language', p.language),
      'caseId', c.id, 'caseNumber', c.number, 'familySize', w.traveller_count, 'programme', json_build_object('code', g.code, 'name', g.name),
      'state', i.state, 'closesOn', w.closes_on,
      'hasMissedDays', exists (select from orientation.enrolments e where e.person_id = p.id and e.state = 'not-completed')) as json
    from pipeline.case_windows w
    join case_record.cases c on c.id = w.case_id
    join pipeline.programmes g on g.id = c.programme_id
    cross join lateral (
      select i.person_id, i.state from pipeline.items i
      where i.case_id = c.id and i.code = 'orientation.course' and i.state not in ('ok', 'not-yet', 'not-applicable') offset 0
    ) i
    join case_record.people p on p.id = i.person_id
    where c.closed_on is null and w.lanes ->> 'orientation' in ('in-progress', 'blocked')
      and not exists (select from orientation.enrolments e where e.person_id = p.id and e.kind = 'participant' and e.state = 'enrolled')
      and ($1::text is null or g.code = $1)
      and ($2::integer is null or w.closes_on <= pipeline.today() + $2)
      and ($3::uuid is null or exists (select from orientation.sessions s join orientation.courses k on k.id = s.course_id
        where s.id = $3 and s.office_id = c.office_id and g.code = any (k.programme_codes)
          and pipeline.birthday(p.birth_date, k.min_age) <= s.first_day and (k.max_age is null or s.first_day < pipeline.birthday(p.birth_date, k.max_age))))
      and ($4::text is null or c.number ilike '%' || $4 || '%' or (p.given_names || ' ' || p.family_name || ' ' || p.name_local) ilike '%' || $4 || '%')
      and ($5::date is null or coalesce(w.closes_on, 'infinity'::date) >= $5)
      and ($5::date is null or (coalesce(w.closes_on, 'infinity'::date), w.case_id, p.id) > ($5, $6::uuid, $7::uuid))
    order by coalesce(w.closes_on, 'infinity'::date), w.case_id, p.id limit $8`,
};
