/**
 * What decides whether people may have a place in a session, in the shape of the rules' `Candidate` and `SessionOffer`.
 * Only people of cases of the session's office are candidates.
 */
const candidateJson = /* sql */ `json_build_object(
  'personId', p.id, 'caseId', c.id, 'officeId', c.office_id, 'birthDate', p.birth_date, 'programmeCode', g.code, 'isCaseClosed', c.closed_on is not null,
  'hasCompleted', exists (select from pipeline.clearances k where k.person_id = p.id and k.requirement_code = 'orientation.course'
    and k.superseded_at is null and k.stale_since is null and k.outcome in ('cleared', 'conditional', 'waived')),
  'isEnrolledInCourse', exists (select from orientation.enrolments e join orientation.sessions o on o.id = e.session_id
    where e.person_id = p.id and e.state = 'enrolled' and o.course_id = s.course_id),
  'hasMissedDays', missed.id is not null, 'missedId', missed.id,
  'busyOn', (select coalesce(json_agg(d.day), '[]') from orientation.enrolments e join orientation.session_days d on d.session_id = e.session_id
    where e.person_id = p.id and e.state = 'enrolled'),
  'person', json_build_object('id', p.id, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local, 'birthDate', p.birth_date))`;

const candidatesOf = (people: string) => /* sql */ `
  select ${candidateJson} as json
  from orientation.sessions s
  join case_record.cases c on c.office_id = s.office_id
  join case_record.case_members m on m.case_id = c.id and m.left_on is null
  join case_record.people p on p.id = m.person_id
  join pipeline.programmes g on g.id = c.programme_id
  left join lateral (
    select e.id from orientation.enrolments e join orientation.sessions o on o.id = e.session_id
    where e.person_id = p.id and e.kind = 'participant' and e.state = 'not-completed' and o.course_id = s.course_id
    order by o.last_day desc limit 1
  ) missed on true
  where s.id = $1 and ${people}`;

/** Parameters: the session, the people. */
export const candidatesQuery = { name: 'orientation-candidates', text: candidatesOf('p.id = any ($2::uuid[])') };

/** Parameters: the session, the case. */
export const familyCandidatesQuery = {
  name: 'orientation-family-candidates',
  text: `${candidatesOf('c.id = $2::uuid')} order by m.relationship <> 'principal-applicant', p.birth_date, p.id`,
};

/** What a session offers. Parameter: the session. */
export const offerQuery = {
  name: 'orientation-session-offer',
  text: /* sql */ `
    select json_build_object('course', json_build_object('minAge', k.min_age, 'maxAge', k.max_age, 'programmeCodes', k.programme_codes),
      'isMakeUp', s.is_make_up, 'state', s.state, 'firstDay', s.first_day,
      'days', (select json_agg(d.day order by d.day) from orientation.session_days d where d.session_id = s.id),
      'freePlaces', s.capacity - (select count(*) from orientation.enrolments e where e.session_id = s.id and e.kind = 'participant' and e.state <> 'withdrawn'),
      'freeChildmindingPlaces', s.childminding_places
        - (select count(*) from orientation.enrolments e where e.session_id = s.id and e.kind = 'childminding' and e.state <> 'withdrawn')) as json
    from orientation.sessions s join orientation.courses k on k.id = s.course_id where s.id = $1`,
};
