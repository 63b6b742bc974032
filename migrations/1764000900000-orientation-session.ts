import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses as data, sessions with their days, who has a place in them, and attendance by day. */
export class OrientationSession1764000900000 implements MigrationInterface {
  name = 'OrientationSession1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(guards);
    await runner.query(courses);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema orientation cascade');
  }
}

const tables = /* sql */ `
  create schema orientation;
  grant usage on schema orientation to passage_app;

  create table orientation.courses (
    id uuid primary key,
    code text not null unique,
    name text not null,
    programme_codes text[] not null check (cardinality(programme_codes) > 0),
    curriculum text not null check (curriculum in ('adult', 'youth', 'child', 'pre-literate', 'family')),
    min_age integer not null check (min_age between 0 and 130),
    max_age integer,
    hours integer not null check (hours > 0),
    days integer not null check (days between 1 and 30),
    min_attendance_percent integer not null check (min_attendance_percent between 1 and 100),
    capacity integer not null check (capacity > 0),
    topics text[] not null default '{}',
    source_note text not null default '',
    is_verified boolean not null default false,
    is_active boolean not null default true,
    version integer not null default 1,
    check (max_age > min_age)
  );

  -- first_day and last_day are those of session_days, kept here for lists.
  create table orientation.sessions (
    id uuid primary key,
    course_id uuid not null references orientation.courses (id),
    office_id uuid not null references access.offices (id),
    state text not null default 'planned' check (state in ('planned', 'completed', 'cancelled')),
    site text not null,
    language text not null,
    trainer_id uuid references access.staff (id),
    interpreter text not null default '',
    capacity integer not null check (capacity > 0),
    childminding_places integer not null default 0 check (childminding_places >= 0),
    is_make_up boolean not null default false,
    first_day date not null,
    last_day date not null,
    note text not null default '',
    reason text not null default '',
    created_at timestamptz not null default now(),
    version integer not null default 1,
    unique (id, office_id),
    check (first_day <= last_day)
  );
  create index sessions_day on orientation.sessions (first_day, id);
  create index sessions_course on orientation.sessions (course_id);
  create index sessions_trainer on orientation.sessions (trainer_id, first_day) where state = 'planned';

  -- One row for each move of a session, never changed.
  create table orientation.session_moves (
    id uuid primary key,
    session_id uuid not null references orientation.sessions (id),
    office_id uuid not null references access.offices (id),
    move text not null check (move in ('change', 'complete', 'cancel', 'reopen')),
    from_state text not null,
    to_state text not null,
    reason text not null default '',
    moved_by uuid not null references access.staff (id),
    moved_at timestamptz not null default now()
  );
  create index session_moves_session on orientation.session_moves (session_id);

  -- Hours are local to the site.
  create table orientation.session_days (
    id uuid primary key,
    session_id uuid not null,
    office_id uuid not null,
    day date not null,
    starts_at time not null,
    ends_at time not null check (ends_at > starts_at),
    unique (session_id, day),
    unique (id, session_id),
    foreign key (session_id, office_id) references orientation.sessions (id, office_id) on update cascade
  );
  create index session_days_day on orientation.session_days (day);

  create sequence orientation.certificate_number;
  create table orientation.enrolments (
    id uuid primary key,
    session_id uuid not null references orientation.sessions (id),
    case_id uuid not null,
    office_id uuid not null,
    person_id uuid not null references case_record.people (id),
    kind text not null check (kind in ('participant', 'childminding')),
    state text not null default 'enrolled' check (state in ('enrolled', 'completed', 'not-completed', 'withdrawn')),
    makes_up_id uuid references orientation.enrolments (id),
    certificate_number text unique,
    withdraw_reason text not null default '',
    created_at timestamptz not null default now(),
    version integer not null default 1,
    unique (id, session_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
  create unique index enrolments_place on orientation.enrolments (session_id, person_id) where state <> 'withdrawn';
  create index enrolments_person on orientation.enrolments (person_id);
  create index enrolments_case on orientation.enrolments (case_id);

  create table orientation.attendances (
    id uuid primary key,
    enrolment_id uuid not null,
    session_id uuid not null,
    session_day_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    mark text not null check (mark in ('present', 'late', 'absent', 'excused')),
    marked_by uuid not null references access.staff (id),
    marked_at timestamptz not null default now(),
    unique (enrolment_id, session_day_id),
    foreign key (enrolment_id, session_id) references orientation.enrolments (id, session_id),
    foreign key (session_day_id, session_id) references orientation.session_days (id, session_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
  create index attendances_day on orientation.attendances (session_day_id);
`;

const guards = /* sql */ `
  select access.protect('orientation.enrolments'), access.protect('orientation.attendances');

  -- A session is its office's; others see those in which somebody of theirs has a place.
  alter table orientation.sessions enable row level security;
  create policy scope on orientation.sessions to passage_app
    using ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[])
      or exists (select from orientation.enrolments e where e.session_id = sessions.id))
    with check ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]));
  alter table orientation.session_days enable row level security;
  create policy scope on orientation.session_days to passage_app
    using ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[])
      or exists (select from orientation.enrolments e where e.session_id = session_days.session_id))
    with check ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]));
  alter table orientation.session_moves enable row level security;
  create policy scope on orientation.session_moves to passage_app
    using ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]));

  grant select, insert, update on orientation.courses, orientation.sessions, orientation.enrolments to passage_app;
  grant select, insert, update, delete on orientation.session_days, orientation.attendances to passage_app;
  grant select, insert on orientation.session_moves to passage_app;
  grant usage on sequence orientation.certificate_number to passage_app;

  select audit.watch('orientation.courses'), audit.watch('orientation.sessions'), audit.watch('orientation.session_days'),
    audit.watch('orientation.enrolments'), audit.watch('orientation.attendances');
`;

const courses = /* sql */ `
  insert into orientation.courses (id, code, name, programme_codes, curriculum, min_age, max_age, hours, days, min_attendance_percent, capacity, topics, source_note, is_verified) values
    ('01900000-0000-7000-8000-000000009001', 'US-CO-ADULT', 'Cultural orientation for the United States', array['US-RESETTLEMENT'], 'adult', 18, null, 15, 3, 80, 25,
      array['travel', 'agency-role', 'legal-status', 'language', 'public-assistance', 'law', 'community', 'employment', 'health', 'budgeting', 'housing', 'hygiene', 'safety', 'cultural-adjustment', 'education', 'transport'],
      'Content by Objectives and Indicators; domain reference D. Length varies by centre, about 3 to 5 days: to be verified', false),
    ('01900000-0000-7000-8000-000000009002', 'DE-PDO-ADULT', 'Pre-departure orientation for Germany', array['DE-HUMANITARIAN'], 'adult', 16, null, 15, 3, 80, 25,
      array['travel', 'legal-status', 'language', 'law', 'employment', 'health', 'housing', 'cultural-adjustment', 'education'],
      'Ages and length for Germany were not found; domain reference D, to be verified', false),
    ('01900000-0000-7000-8000-000000009003', 'EU-PDO-ADULT', 'Pre-departure orientation before relocation', array['EU-RELOCATION'], 'adult', 16, null, 10, 2, 80, 25,
      array['travel', 'legal-status', 'language', 'law', 'employment', 'health', 'housing', 'cultural-adjustment', 'education'],
      'EUAA topic guide; domain reference D. Ages as in Norway, length to be verified', false),
    ('01900000-0000-7000-8000-000000009004', 'EU-PDO-YOUTH', 'Orientation before relocation for children and youth', array['EU-RELOCATION'], 'youth', 8, 16, 10, 2, 80, 20,
      array['travel', 'language', 'safety', 'cultural-adjustment', 'education'],
      'Ages 8 to 15, 10 hours in 2 days as in Norway; domain reference D, to be verified for relocation', false);
`;
