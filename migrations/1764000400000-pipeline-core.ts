import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes and their requirements as dated data, the facts about each case, and the stored result per case. */
export class PipelineCore1764000400000 implements MigrationInterface {
  name = 'PipelineCore1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create schema pipeline;
      grant usage on schema pipeline to passage_app;

      create table pipeline.programmes (
        id uuid primary key,
        code text not null unique,
        name text not null,
        destination char(2) not null,
        category text not null check (category in ('resettlement', 'humanitarian-admission', 'relocation', 'family-reunification', 'private-sponsorship')),
        transit_days integer not null default 1 check (transit_days between 0 and 14),
        is_active boolean not null default true,
        version integer not null default 1
      );
      alter table case_record.cases add foreign key (programme_id) references pipeline.programmes (id);

      -- The rules in force from a date on. A later version replaces an earlier one as a whole.
      create table pipeline.programme_versions (
        id uuid primary key,
        programme_id uuid not null references pipeline.programmes (id),
        effective_from date not null,
        note text not null default '',
        version integer not null default 1,
        unique (programme_id, effective_from)
      );
      create table pipeline.requirements (
        id uuid primary key,
        programme_version_id uuid not null references pipeline.programme_versions (id) on delete cascade,
        code text not null,
        stage text not null check (stage in ('case-processing', 'health', 'orientation', 'movement', 'integration')),
        subject text not null check (subject in ('person', 'case')),
        title text not null,
        min_age integer,
        max_age integer,
        sex text,
        nationalities text[],
        flags text[],
        validity_months integer,
        validity_days integer,
        valid_from text not null default 'issued-on',
        holds_on text not null default 'departure' check (holds_on in ('departure', 'arrival')),
        gate text not null check (gate in ('submission', 'booking', 'departure')),
        lead_days integer not null default 0 check (lead_days >= 0),
        notice_days integer not null default 0 check (notice_days >= 0),
        prerequisites text[] not null default '{}',
        source_note text not null default '',
        is_verified boolean not null default false,
        version integer not null default 1,
        unique (programme_version_id, code),
        check (min_age is null or max_age is null or min_age < max_age)
      );

      create table pipeline.clearances (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid references case_record.people (id),
        requirement_code text not null,
        stage text not null,
        outcome text not null check (outcome in ('pending', 'cleared', 'conditional', 'refused', 'waived')),
        valid_period daterange not null,
        source_type text not null,
        source_id uuid,
        recorded_by uuid,
        recorded_at timestamptz not null default now(),
        superseded_at timestamptz,
        superseded_by uuid,
        stale_since date,
        stale_reason text,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
        check (not isempty(valid_period))
      );
      create index clearances_case on pipeline.clearances (case_id) where superseded_at is null;
      create index clearances_person on pipeline.clearances (person_id, requirement_code) where superseded_at is null;
      create index clearances_source on pipeline.clearances (source_id);

      create table pipeline.holds (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid references case_record.people (id),
        stage text not null,
        reason_class text not null,
        gates text[] not null check (gates <@ array['submission', 'booking', 'departure'] and cardinality(gates) > 0),
        note text not null default '',
        owner_id uuid references access.staff (id),
        review_on date not null,
        placed_by uuid not null,
        placed_at timestamptz not null default now(),
        released_at timestamptz,
        released_by uuid,
        release_reason text,
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
        check ((released_at is null) = (released_by is null)),
        check (released_by is distinct from placed_by)
      );
      create index holds_case on pipeline.holds (case_id) where released_at is null;
      create index holds_review on pipeline.holds (review_on) where released_at is null;

      -- Facts that move a case along without being clearances: submitted, booked, departed, arrived, outcome-recorded.
      create table pipeline.milestones (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        code text not null check (code in ('submitted', 'booked', 'departed', 'arrived', 'outcome-recorded')),
        happened_on date not null,
        source_id uuid,
        recorded_by uuid,
        recorded_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create unique index milestones_standing on pipeline.milestones (case_id, code) where withdrawn_at is null;

      -- What other stages may know of a person's health or protection: the need, never the reason.
      create table pipeline.needs (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null references case_record.people (id),
        code text not null,
        stage text not null,
        source_id uuid,
        since date not null,
        ended_on date,
        recorded_by uuid,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index needs_case on pipeline.needs (case_id) where ended_on is null;

      -- Cases that must travel on the same day.
      create table pipeline.travel_links (
        case_id uuid primary key,
        office_id uuid not null,
        group_id uuid not null,
        reason text not null default '',
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index travel_links_group on pipeline.travel_links (group_id);

      -- The stored result per case, kept true in the transaction of the fact that changed it. See docs/architecture.md.
      create table pipeline.case_windows (
        case_id uuid primary key,
        office_id uuid not null,
        travel_window datemultirange not null,
        opens_on date,
        closes_on date,
        book_by date,
        renew_by date,
        last_action_on date,
        binding_requirement text,
        binding_person_id uuid,
        binding_clearance_id uuid,
        blockers jsonb not null default '[]',
        blocker_count integer not null default 0,
        hold_count integer not null default 0,
        traveller_count integer not null default 0,
        lanes jsonb not null,
        stage text not null,
        stage_state text not null,
        stage_since date not null,
        computed_on date not null,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index case_windows_stage on pipeline.case_windows (stage, stage_since);
      create index case_windows_closes on pipeline.case_windows (closes_on) where closes_on is not null;
      create index case_windows_office on pipeline.case_windows (office_id, stage);

      select access.protect('pipeline.clearances'), access.protect('pipeline.holds'), access.protect('pipeline.milestones'),
        access.protect('pipeline.needs'), access.protect('pipeline.travel_links'), access.protect('pipeline.case_windows');
      grant select, insert, update on pipeline.programmes, pipeline.programme_versions, pipeline.requirements, pipeline.clearances, pipeline.holds, pipeline.milestones, pipeline.needs to passage_app;
      grant select, insert, update, delete on pipeline.travel_links to passage_app;
      grant delete on pipeline.requirements to passage_app;
      grant select on pipeline.case_windows to passage_app;

      select audit.watch('pipeline.programmes'), audit.watch('pipeline.programme_versions'), audit.watch('pipeline.requirements'),
        audit.watch('pipeline.clearances'), audit.watch('pipeline.holds', 'by-stage'), audit.watch('pipeline.milestones'),
        audit.watch('pipeline.needs'), audit.watch('pipeline.travel_links');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema pipeline cascade');
  }
}
