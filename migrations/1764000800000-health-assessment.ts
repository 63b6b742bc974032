import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Health assessments, fit-to-fly checks and the clinical side of medical holds: all in the compartment `health`, which
 * row-level security opens to health staff alone. What others may know leaves as clearances and needs of the pipeline.
 */
export class HealthAssessment1764000800000 implements MigrationInterface {
  name = 'HealthAssessment1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(guards);
    await runner.query(bands);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index pipeline.case_windows_clinic; drop schema health cascade');
  }
}

const tables = /* sql */ `
  create schema health;
  grant usage on schema health to passage_app;

  -- How long an assessment holds, by what it came to. Null destination: those without bands of their own.
  create table health.validity_bands (
    id uuid primary key,
    destination char(2),
    tb_class text check (tb_class in ('no-class', 'a', 'b0', 'b1', 'b2', 'b3')),
    condition text,
    months integer not null check (months between 1 and 60),
    effective_from date not null,
    source_note text not null,
    is_verified boolean not null default false,
    version integer not null default 1,
    unique nulls not distinct (destination, tb_class, condition, effective_from)
  );

  create table health.assessments (
    id uuid primary key,
    case_id uuid not null,
    office_id uuid not null,
    person_id uuid not null references case_record.people (id),
    state text not null check (state in ('planned', 'examined', 'signed', 'superseded', 'cancelled')),
    planned_on date,
    site text not null default '',
    physician text not null default '',
    examined_on date,
    last_test_on date,
    tb_class text check (tb_class in ('no-class', 'a', 'b0', 'b1', 'b2', 'b3')),
    conditions text[] not null default '{}',
    outcome text not null default 'pending' check (outcome in ('pending', 'cleared', 'conditional', 'refused')),
    waiver_reference text not null default '',
    needs text[] not null default '{}',
    clinical_note text not null default '',
    -- Set by the signature: when it holds, and the source of the rule that ends it.
    valid_from date,
    valid_until date,
    validity_source text not null default '',
    validity_is_verified boolean not null default false,
    signed_by uuid references access.staff (id),
    signed_at timestamptz,
    corrects_id uuid references health.assessments (id),
    correction_reason text not null default '',
    cancel_reason text check (cancel_reason in ('no-show', 'moved', 'ill', 'site-closed', 'entered-in-error', 'other')),
    cancel_note text not null default '',
    created_at timestamptz not null default now(),
    version integer not null default 1,
    unique (id, case_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
    check (planned_on is not null or examined_on is not null),
    check ((state in ('signed', 'superseded')) = (signed_at is not null)),
    check (signed_at is null or (examined_on is not null and outcome <> 'pending' and signed_by is not null)),
    check ((state = 'cancelled') = (cancel_reason is not null))
  );
  create unique index assessments_open on health.assessments (person_id) where state in ('planned', 'examined');
  create index assessments_person on health.assessments (person_id, examined_on desc nulls first);
  create index assessments_case on health.assessments (case_id);
  create unique index assessments_correction on health.assessments (corrects_id) where corrects_id is not null and state <> 'cancelled';

  -- One row for each move of an assessment, never changed.
  create table health.assessment_moves (
    id uuid primary key,
    assessment_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    move text not null check (move in ('plan', 'examine', 'sign', 'supersede', 'cancel')),
    from_state text,
    to_state text not null,
    reason text not null default '',
    moved_by uuid not null references access.staff (id),
    moved_at timestamptz not null default now(),
    foreign key (assessment_id, case_id) references health.assessments (id, case_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
  create index assessment_moves_assessment on health.assessment_moves (assessment_id);

  create table health.fit_checks (
    id uuid primary key,
    case_id uuid not null,
    office_id uuid not null,
    person_id uuid not null references case_record.people (id),
    checked_on date not null,
    result text not null check (result in ('fit', 'fit-with-conditions', 'delay', 'unfit')),
    delay_until date,
    needs text[] not null default '{}',
    clinical_note text not null default '',
    valid_until date,
    recorded_by uuid not null references access.staff (id),
    recorded_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    withdraw_reason text not null default '',
    version integer not null default 1,
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
    check ((result = 'delay') = (delay_until is not null)),
    check (delay_until > checked_on)
  );
  create index fit_checks_person on health.fit_checks (person_id, checked_on desc);
  create index fit_checks_case on health.fit_checks (case_id);

  -- The clinical reason of a hold. The hold itself, in the pipeline, says "medical", nothing more.
  create table health.medical_holds (
    id uuid primary key,
    hold_id uuid not null unique references pipeline.holds (id),
    case_id uuid not null,
    office_id uuid not null,
    person_id uuid not null references case_record.people (id),
    clinical_reason text not null,
    release_note text not null default '',
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
  create index medical_holds_case on health.medical_holds (case_id);
`;

const guards = /* sql */ `
  -- The clinic's work list goes by the end of the family's window.
  create index case_windows_clinic on pipeline.case_windows ((coalesce(closes_on, 'infinity'::date)), case_id);

  -- A signed assessment is not changed: only superseded, or handed over with its case.
  create function health.keep_signed() returns trigger language plpgsql as $$
    declare
      may_change text[] := array['state', 'version', 'office_id'];
    begin
      if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
        raise exception 'a signed assessment is not changed' using errcode = 'check_violation';
      end if;
      return new;
    end $$;
  create trigger keep_signed before update on health.assessments for each row
    when (old.state in ('signed', 'superseded')) execute function health.keep_signed();

  select access.protect('health.assessments', 'case_id', 'health'), access.protect('health.assessment_moves', 'case_id', 'health'),
    access.protect('health.fit_checks', 'case_id', 'health'), access.protect('health.medical_holds', 'case_id', 'health');
  grant select, insert, update on health.validity_bands, health.assessments, health.fit_checks, health.medical_holds to passage_app;
  grant select, insert on health.assessment_moves to passage_app;

  select audit.watch('health.validity_bands'), audit.watch('health.assessments', 'health'),
    audit.watch('health.fit_checks', 'health'), audit.watch('health.medical_holds', 'health');
`;

const bands = /* sql */ `
  insert into health.validity_bands (id, destination, tb_class, months, effective_from, source_note, is_verified) values
    ('01900000-0000-7000-8000-000000008001', 'US', null, 6, '2015-03-01',
      'State Department, from 1 March 2015: examinations last 6 months, or 3 by the TB or HIV result; domain reference C1', true),
    ('01900000-0000-7000-8000-000000008002', 'US', 'b0', 3, '2015-03-01', 'Treated abroad: domain reference C1, general knowledge, to be verified', false),
    ('01900000-0000-7000-8000-000000008003', 'US', 'b1', 3, '2015-03-01', 'Infectious disease ruled out: domain reference C1, general knowledge, to be verified', false),
    ('01900000-0000-7000-8000-000000008004', 'US', 'b2', 6, '2015-03-01', 'Latent infection: domain reference C1, general knowledge, to be verified', false),
    ('01900000-0000-7000-8000-000000008005', 'US', 'b3', 6, '2015-03-01', 'Contact of a case: domain reference C1, general knowledge, to be verified', false),
    ('01900000-0000-7000-8000-000000008007', 'CA', null, 12, '2012-01-01', 'Medical valid 12 months, IRCC OB 423; domain reference C8', true),
    ('01900000-0000-7000-8000-000000008008', 'AU', null, 12, '2012-01-01', 'Usually 12 months, sometimes shorter; domain reference C8', true),
    ('01900000-0000-7000-8000-000000008009', 'GB', null, 6, '2012-01-01', 'TB certificate 6 months: domain reference C8, general knowledge, to be verified', false),
    ('01900000-0000-7000-8000-00000000800a', null, null, 6, '2000-01-01', 'Placeholder for destinations whose own rule is not entered, to be verified', false);
  insert into health.validity_bands (id, destination, condition, months, effective_from, source_note, is_verified) values
    ('01900000-0000-7000-8000-000000008006', 'US', 'hiv', 3, '2015-03-01',
      'State Department, from 1 March 2015: 3 months depending on the HIV result; domain reference C1', true);
`;
