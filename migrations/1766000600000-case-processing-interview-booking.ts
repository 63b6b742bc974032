import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rooms and interpreters of offices, series of interviews, and the rule that nobody and nothing is booked for two
 * interviews at once. The rule is the database's: whoever comes second is refused, however close together they come.
 */
export class CaseProcessingInterviewBooking1766000600000 implements MigrationInterface {
  name = 'CaseProcessingInterviewBooking1766000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(bookings);
    await runner.query(guards);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger book on case_processing.interviews;
      drop trigger book on case_processing.interview_participants;
      drop function case_processing.book_participants();
      drop function case_processing.book_interview();
      drop function case_processing.book(uuid);
      drop table case_processing.bookings;
      drop function case_processing.wanted_bookings(uuid);
      drop function case_processing.interview_period(timestamptz, integer);
      alter table case_processing.interviews drop column kind, drop column series_id, drop column room_id, drop column interpreter_id,
        drop column interpreter_sex, drop column is_confidential, drop column overbook_reason;
      drop table case_processing.interpreters;
      drop table case_processing.rooms;
    `);
  }
}

const tables = /* sql */ `
  create table case_processing.rooms (
    id uuid primary key,
    office_id uuid not null references access.offices (id),
    name text not null,
    capacity integer not null check (capacity between 1 and 500),
    is_accessible boolean not null default false,
    note text not null default '',
    is_active boolean not null default true,
    version integer not null default 1
  );
  create unique index rooms_name on case_processing.rooms (office_id, lower(name));

  create table case_processing.interpreters (
    id uuid primary key,
    office_id uuid not null references access.offices (id),
    name text not null,
    sex text not null check (sex in ('female', 'male', 'other', 'unknown')),
    engagement text not null check (engagement in ('staff', 'external')),
    languages jsonb not null,
    hours jsonb not null default '[]',
    absences jsonb not null default '[]',
    note text not null default '',
    is_active boolean not null default true,
    version integer not null default 1
  );
  create index interpreters_office on case_processing.interpreters (office_id, name);

  alter table case_processing.interviews
    add column kind text not null default 'first' check (kind in ('pre-screening', 'first', 'follow-up')),
    add column series_id uuid,
    add column room_id uuid references case_processing.rooms (id),
    add column interpreter_id uuid references case_processing.interpreters (id),
    add column interpreter_sex text check (interpreter_sex in ('female', 'male')),
    add column is_confidential boolean not null default false,
    add column overbook_reason text not null default '';
  create index interviews_series on case_processing.interviews (series_id, starts_at) where series_id is not null;
  create index interviews_room on case_processing.interviews (room_id, starts_at) where room_id is not null;
  create index interviews_interpreter on case_processing.interviews (interpreter_id, starts_at) where interpreter_id is not null;
`;

const bookings = /* sql */ `
  -- Minutes are the same length in every time zone, so this does not depend on one, whatever the parts are marked as.
  create function case_processing.interview_period(starts_at timestamptz, minutes integer) returns tstzrange immutable parallel safe language sql
    as $$ select tstzrange(starts_at, starts_at + make_interval(mins => minutes)) $$;

  -- Who and what a planned interview takes up, and when. Follows from the interviews; kept by triggers alone.
  create table case_processing.bookings (
    interview_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    kind text not null check (kind in ('room', 'interpreter', 'interviewer', 'person')),
    subject text not null,
    period tstzrange not null,
    is_overbooked boolean not null default false,
    primary key (interview_id, kind, subject),
    foreign key (interview_id, case_id) references case_processing.interviews (id, case_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
    constraint bookings_clash exclude using gist (subject with =, kind with =, period with &&) where (not is_overbooked)
  );
  select access.protect('case_processing.bookings');
  grant select on case_processing.bookings to passage_app;

  create function case_processing.wanted_bookings(target uuid) returns table (kind text, subject text) stable language sql as $$
    select 'room', i.room_id::text from case_processing.interviews i where i.id = target and i.room_id is not null
    union all select 'interpreter', i.interpreter_id::text from case_processing.interviews i where i.id = target and i.interpreter_id is not null
    union all select 'interviewer', i.office_id || ' ' || lower(btrim(i.interviewer)) from case_processing.interviews i
      where i.id = target and btrim(i.interviewer) <> ''
    union all select 'person', p.person_id::text from case_processing.interview_participants p where p.interview_id = target $$;

  -- Takes up what an interview needs, or refuses with the kinds of what is taken. Locks each of them first, in order, so
  -- that of two who come at once the second sees what the first took. Said reasons let rooms, interpreters and
  -- interviewers be taken twice, never people of the family.
  create function case_processing.book(target uuid) returns void security definer set search_path = pg_catalog, case_processing language plpgsql as $$
    declare
      planned case_processing.interviews;
      slot tstzrange;
      taken text;
    begin
      delete from case_processing.bookings where interview_id = target;
      select * into planned from case_processing.interviews where id = target;
      if planned.state is distinct from 'planned' then return; end if;
      perform pg_advisory_xact_lock(hashtextextended(kind || ' ' || subject, 0))
        from (select kind, subject from case_processing.wanted_bookings(target) order by kind, subject) wanted;
      slot := case_processing.interview_period(planned.starts_at, planned.duration_minutes);
      select string_agg(distinct b.kind, ',' order by b.kind) into taken
        from case_processing.wanted_bookings(target) w
        join case_processing.bookings b on b.kind = w.kind and b.subject = w.subject and b.period && slot
        where w.kind = 'person' or planned.overbook_reason = '';
      if taken is not null then
        raise exception 'taken at that time: %', taken using errcode = 'exclusion_violation', constraint = 'bookings_clash', detail = taken;
      end if;
      insert into case_processing.bookings (interview_id, case_id, office_id, kind, subject, period, is_overbooked)
        select target, planned.case_id, planned.office_id, kind, subject, slot, kind <> 'person' and planned.overbook_reason <> ''
        from case_processing.wanted_bookings(target);
    end $$;
  revoke execute on function case_processing.book(uuid) from public;

  create function case_processing.book_interview() returns trigger security definer set search_path = pg_catalog, case_processing language plpgsql as $$
    begin perform case_processing.book(new.id); return null; end $$;
  create function case_processing.book_participants() returns trigger security definer set search_path = pg_catalog, case_processing language plpgsql as $$
    begin perform case_processing.book(interview_id) from (select distinct interview_id from added order by interview_id) of; return null; end $$;

  -- A new interview is booked with its participants, which it never is without.
  create trigger book after update of state, starts_at, duration_minutes, room_id, interpreter_id, interviewer, overbook_reason
    on case_processing.interviews for each row execute function case_processing.book_interview();
  create trigger book after insert on case_processing.interview_participants referencing new table as added
    for each statement execute function case_processing.book_participants();

  -- What was planned before keeps its time; what clashed before is said to be overbooked.
  insert into case_processing.bookings (interview_id, case_id, office_id, kind, subject, period, is_overbooked)
    select i.id, i.case_id, i.office_id, w.kind, w.subject, case_processing.interview_period(i.starts_at, i.duration_minutes), true
    from case_processing.interviews i cross join lateral case_processing.wanted_bookings(i.id) w where i.state = 'planned';
`;

const guards = /* sql */ `
  alter table case_processing.rooms enable row level security;
  create policy scope on case_processing.rooms to passage_app
    using ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]))
    with check ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]));
  alter table case_processing.interpreters enable row level security;
  create policy scope on case_processing.interpreters to passage_app
    using ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]))
    with check ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]));
  grant select, insert, update on case_processing.rooms, case_processing.interpreters to passage_app;
  select audit.watch('case_processing.rooms'), audit.watch('case_processing.interpreters');
`;
