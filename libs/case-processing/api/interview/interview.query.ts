import type { NamedQuery } from '@passage/platform/api';

/** An interview `i` as JSON, in the shape of the schema `Interview`. */
const interviewJson = /* sql */ `json_build_object(
  'id', i.id, 'caseId', i.case_id, 'caseNumber', c.number, 'officeId', i.office_id, 'kind', i.kind, 'seriesId', i.series_id,
  'principalApplicant', (select json_build_object('name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local)
    from case_record.people p where p.id = c.principal_applicant_id),
  'state', i.state, 'startsAt', to_char(i.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'date', to_char(i.starts_at at time zone i.time_zone, 'YYYY-MM-DD'), 'time', to_char(i.starts_at at time zone i.time_zone, 'HH24:MI'),
  'timeZone', i.time_zone, 'durationMinutes', i.duration_minutes, 'place', i.place, 'interviewer', i.interviewer,
  'roomId', i.room_id, 'room', coalesce((select r.name from case_processing.rooms r where r.id = i.room_id), i.room),
  'interpreterId', i.interpreter_id,
  'interpreter', coalesce((select r.name from case_processing.interpreters r where r.id = i.interpreter_id), i.interpreter),
  'language', i.language, 'interpreterSex', i.interpreter_sex, 'isConfidential', i.is_confidential, 'overbookReason', i.overbook_reason,
  'responsible', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = i.responsible_id),
  'notes', i.notes, 'replacesId', i.replaces_id, 'reason', i.reason, 'version', i.version,
  'participants', (select coalesce(json_agg(json_build_object('personId', p.id, 'name', btrim(p.given_names || ' ' || p.family_name),
      'nameLocal', p.name_local, 'attended', ip.attended) order by p.birth_date, p.id), '[]')
    from case_processing.interview_participants ip join case_record.people p on p.id = ip.person_id where ip.interview_id = i.id))`;

const from = /* sql */ `from case_processing.interviews i join case_record.cases c on c.id = i.case_id`;

/** Parameter: the interview. */
export const interviewById: NamedQuery = {
  name: 'interview-by-id',
  text: `select ${interviewJson} as json ${from} where i.id = $1`,
};

/** Parameter: the case. Latest first. */
export const interviewsOfCase: NamedQuery = {
  name: 'interviews-of-case',
  text: `select ${interviewJson} as json ${from} where i.case_id = $1 order by i.starts_at desc, i.id desc`,
};

const filters = /* sql */ `($1::text is null or i.state = $1)
  and ($2::text is null or case $2 when 'me' then i.responsible_id = access.staff_id() when 'nobody' then i.responsible_id is null
    else i.responsible_id::text = $2 end)
  and ($3::date is null or (i.starts_at >= $3::date - interval '1 day' and (i.starts_at at time zone i.time_zone)::date >= $3))
  and ($4::date is null or (i.starts_at < $4::date + interval '2 days' and (i.starts_at at time zone i.time_zone)::date <= $4))
  and (i.state <> 'rescheduled' or $1 = 'rescheduled')
  and ($8::uuid is null or i.office_id = $8)`;

/** Parameters: state, responsible, from, until, instant and id of the cursor, limit, office. */
export const interviewsByDate: Record<'date' | '-date', NamedQuery> = {
  date: {
    name: 'interviews-by-date',
    text: `select ${interviewJson} as json ${from} where ${filters}
      and ($5::timestamptz is null or (i.starts_at, i.id) > ($5, $6::uuid)) order by i.starts_at, i.id limit $7`,
  },
  '-date': {
    name: 'interviews-by-date-descending',
    text: `select ${interviewJson} as json ${from} where ${filters}
      and ($5::timestamptz is null or (i.starts_at, i.id) < ($5, $6::uuid)) order by i.starts_at desc, i.id desc limit $7`,
  },
};

/** Rooms and interpreters taken at a time. Parameters: office, begin, minutes, the interview that gives way. */
export const takenChoices = /* sql */ `
  select subject from case_processing.bookings
  where office_id = $1 and kind in ('room', 'interpreter') and interview_id is distinct from $4::uuid
    and period && case_processing.interview_period($2::timestamptz, $3::int)`;

/** What else of a series stands. Parameters: the series, the interview that gives way. */
export const standingOfSeries = /* sql */ `
  select kind, starts_at as "startsAt" from case_processing.interviews
  where series_id = $1 and state in ('planned', 'held') and id is distinct from $2::uuid`;
