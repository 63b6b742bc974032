import type { NamedQuery } from '@passage/platform/api';

const rowFields = (course: string) => /* sql */ `
  'id', s.id, 'course', json_build_object('id', k.id, 'code', k.code, 'name', k.name${course}),
  'office', (select json_build_object('id', o.id, 'name', o.name) from access.offices o where o.id = s.office_id),
  'state', s.state, 'site', s.site, 'language', s.language,
  'trainer', (select json_build_object('id', t.id, 'name', t.name) from access.staff t where t.id = s.trainer_id),
  'firstDay', s.first_day, 'lastDay', s.last_day, 'capacity', s.capacity, 'participants', e.participants,
  'childmindingPlaces', s.childminding_places, 'minded', e.minded, 'isMakeUp', s.is_make_up`;

const from = /* sql */ `
  from orientation.sessions s join orientation.courses k on k.id = s.course_id
  cross join lateral (
    select count(*) filter (where e.kind = 'participant')::integer as participants, count(*) filter (where e.kind = 'childminding')::integer as minded
    from orientation.enrolments e where e.session_id = s.id and e.state <> 'withdrawn'
  ) e`;

/** A session with its days, in the shape of the schema `OrientationSession`. Parameter: the session. */
export const sessionById: NamedQuery = {
  name: 'orientation-session',
  text: /* sql */ `
    select json_build_object(${rowFields(`, 'days', k.days, 'minAttendancePercent', k.min_attendance_percent, 'minAge', k.min_age, 'maxAge', k.max_age`)},
      'trainerId', s.trainer_id, 'interpreter', s.interpreter, 'note', s.note, 'reason', s.reason, 'version', s.version,
      'days', (select json_agg(json_build_object('id', d.id, 'day', d.day, 'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI')) order by d.day)
        from orientation.session_days d where d.session_id = s.id)) as json ${from} where s.id = $1`,
};

const filters = /* sql */ `($1::text is null or s.state = $1) and ($2::uuid is null or s.course_id = $2)
  and ($3::text is null or s.trainer_id = case $3 when 'me' then access.staff_id() else $3::uuid end)
  and ($4::date is null or s.last_day >= $4) and ($5::date is null or s.first_day <= $5)`;

/** Parameters: state, course, trainer, from, until, day and session of the cursor, limit. */
export const sessionsByDay: Record<'firstDay' | '-firstDay', NamedQuery> = {
  firstDay: {
    name: 'orientation-sessions',
    text: /* sql */ `select json_build_object(${rowFields('')}) as json ${from} where ${filters}
      and ($6::date is null or (s.first_day, s.id) > ($6, $7::uuid)) order by s.first_day, s.id limit $8`,
  },
  '-firstDay': {
    name: 'orientation-sessions-descending',
    text: /* sql */ `select json_build_object(${rowFields('')}) as json ${from} where ${filters}
      and ($6::date is null or (s.first_day, s.id) < ($6, $7::uuid)) order by s.first_day desc, s.id desc limit $8`,
  },
};

/** Sessions of a trainer that overlap in time. Parameters: trainer, session that gives way, days, starts, ends. */
export const trainerBusyQuery = /* sql */ `
  select d.day from orientation.session_days d join orientation.sessions s on s.id = d.session_id
  join unnest($3::date[], $4::time[], $5::time[]) wanted (day, starts_at, ends_at) on wanted.day = d.day
  where s.trainer_id = $1 and s.state = 'planned' and s.id is distinct from $2::uuid
    and d.starts_at < wanted.ends_at and wanted.starts_at < d.ends_at limit 1`;
