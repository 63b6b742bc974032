import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Referral checks, submissions, interviews and the decisions of receiving states. */
export class CaseProcessingDecision1764001200000 implements MigrationInterface {
  name = 'CaseProcessingDecision1764001200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create schema case_processing;
      grant usage on schema case_processing to passage_app;

      -- Somebody looked at a referral and found nothing missing.
      create table case_processing.referral_checks (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        confirmed_on date not null,
        confirmed_by uuid not null references access.staff (id),
        withdrawn_at timestamptz,
        withdraw_reason text not null default '',
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create unique index referral_checks_standing on case_processing.referral_checks (case_id) where withdrawn_at is null;

      create table case_processing.submissions (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        submitted_on date not null,
        authority text not null default '',
        reference_number text not null default '',
        note text not null default '',
        submitted_by uuid not null references access.staff (id),
        withdrawn_at timestamptz,
        withdraw_reason text not null default '',
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index submissions_case on case_processing.submissions (case_id);
      create unique index submissions_standing on case_processing.submissions (case_id) where withdrawn_at is null;

      create table case_processing.interviews (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        state text not null default 'planned' check (state in ('planned', 'held', 'no-show', 'cancelled', 'rescheduled')),
        starts_at timestamptz not null,
        time_zone text not null,
        duration_minutes integer not null check (duration_minutes between 15 and 600),
        place text not null,
        room text not null default '',
        interviewer text not null default '',
        language text not null default '',
        interpreter text not null default '',
        responsible_id uuid references access.staff (id),
        notes text not null default '',
        replaces_id uuid references case_processing.interviews (id),
        reason text not null default '',
        created_at timestamptz not null default now(),
        version integer not null default 1,
        unique (id, case_id),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index interviews_case on case_processing.interviews (case_id);
      create index interviews_time on case_processing.interviews (starts_at, id);
      create index interviews_responsible on case_processing.interviews (responsible_id, starts_at);

      create table case_processing.interview_participants (
        id uuid primary key,
        interview_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null references case_record.people (id),
        attended boolean,
        unique (interview_id, person_id),
        foreign key (interview_id, case_id) references case_processing.interviews (id, case_id),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index interview_participants_person on case_processing.interview_participants (person_id);

      -- One row for each move of an interview, never changed.
      create table case_processing.interview_moves (
        id uuid primary key,
        interview_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        move text not null check (move in ('hold', 'report-no-show', 'cancel', 'reschedule', 'take-back')),
        from_state text not null,
        to_state text not null,
        reason text not null default '',
        moved_by uuid not null references access.staff (id),
        moved_at timestamptz not null default now(),
        foreign key (interview_id, case_id) references case_processing.interviews (id, case_id),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index interview_moves_interview on case_processing.interview_moves (interview_id);

      -- Days within which a review of a denial may be asked for; a destination's own rule comes before the general one.
      create table case_processing.review_periods (
        id uuid primary key,
        destination char(2),
        effective_from date not null,
        period_days integer not null check (period_days > 0),
        source_note text not null,
        is_verified boolean not null default false,
        version integer not null default 1,
        unique nulls not distinct (destination, effective_from)
      );

      create table case_processing.decisions (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        decided_on date not null,
        authority text not null,
        reference_number text not null default '',
        note text not null default '',
        review_until date,
        review_source_note text,
        review_is_verified boolean,
        recorded_by uuid not null references access.staff (id),
        recorded_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        withdraw_reason text not null default '',
        version integer not null default 1,
        unique (id, case_id),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index decisions_case on case_processing.decisions (case_id);

      create table case_processing.decision_members (
        id uuid primary key,
        decision_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null references case_record.people (id),
        outcome text not null check (outcome in ('accepted', 'denied', 'deferred', 'more-information')),
        valid_until date,
        replaced_at timestamptz,
        unique (decision_id, person_id),
        foreign key (decision_id, case_id) references case_processing.decisions (id, case_id),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index decision_members_person on case_processing.decision_members (person_id);
      -- At most one answer about a person stands.
      create unique index decision_members_standing on case_processing.decision_members (person_id) where replaced_at is null;

      select access.protect('case_processing.referral_checks'), access.protect('case_processing.submissions'),
        access.protect('case_processing.interviews'), access.protect('case_processing.interview_participants'),
        access.protect('case_processing.interview_moves'), access.protect('case_processing.decisions'),
        access.protect('case_processing.decision_members');
      grant select, insert, update on case_processing.referral_checks, case_processing.submissions, case_processing.interviews,
        case_processing.interview_participants, case_processing.decisions, case_processing.decision_members to passage_app;
      grant select, insert on case_processing.interview_moves to passage_app;
      grant select on case_processing.review_periods to passage_app;

      select audit.watch('case_processing.referral_checks'), audit.watch('case_processing.submissions'),
        audit.watch('case_processing.interviews'), audit.watch('case_processing.interview_participants'),
        audit.watch('case_processing.interview_moves'), audit.watch('case_processing.review_periods'),
        audit.watch('case_processing.decisions'), audit.watch('case_processing.decision_members');
    `);
    await runner.query(/* sql */ `
      insert into case_processing.review_periods (id, destination, effective_from, period_days, source_note, is_verified) values
        ('01900000-0000-7000-8000-00000000a001', null, '2000-01-01', 90,
          'Placeholder for destinations whose own rule is not entered; domain reference B8, to be verified', false),
        ('01900000-0000-7000-8000-00000000a002', 'US', '2000-01-01', 90,
          'Request for review within 90 days of the denial; domain reference B8, general knowledge, to be verified', false);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema case_processing cascade');
  }
}
