import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Security and biographic checks of each person, by types that programmes ask for. */
export class CaseProcessingSecurityCheck1766000510000 implements MigrationInterface {
  name = 'CaseProcessingSecurityCheck1766000510000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(checkTypes);
    await runner.query(checks);
    await runner.query(staleChecks);
    await runner.query(start);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger security_checks_after_identity on case_record.people;
      drop function case_processing.identity_changed(), case_processing.is_check_type_used(uuid);
      drop table case_processing.security_checks;
      drop view case_processing.check_types_in_force;
      drop table case_processing.check_types;
    `);
  }
}

const checkTypes = /* sql */ `
  -- A check that a programme asks for. From each day on the latest row of a code counts; one not active ends it.
  create table case_processing.check_types (
    id uuid primary key,
    programme_code text not null,
    code text not null,
    title text not null check (length(title) between 1 and 200),
    asked_of text not null default '',
    requirement_code text not null,
    asked_for text not null check (asked_for in ('everybody', 'when-asked')),
    min_age integer,
    max_age integer,
    validity_months integer,
    lead_days integer not null default 0,
    stale_on text[] not null default '{}' check (stale_on <@ array['name', 'birth-date', 'nationality', 'sex']),
    effective_from date not null,
    is_active boolean not null default true,
    source_note text not null default '',
    is_verified boolean not null default false,
    version integer not null default 1,
    unique (programme_code, code, effective_from)
  );
  create view case_processing.check_types_in_force with (security_invoker = true) as
    select * from (
      select distinct on (t.programme_code, t.code) t.* from case_processing.check_types t
      where t.effective_from <= pipeline.today() order by t.programme_code, t.code, t.effective_from desc) latest
    where is_active;
  grant select, insert, update on case_processing.check_types to passage_app;
  grant select on case_processing.check_types_in_force to passage_app;
  select audit.watch('case_processing.check_types');
`;

const checks = /* sql */ `
  -- Only clear, not clear or pending is kept, never why.
  create table case_processing.security_checks (
    id uuid primary key,
    case_id uuid not null,
    office_id uuid not null,
    person_id uuid not null references case_record.people (id),
    check_type_id uuid not null references case_processing.check_types (id),
    type_code text not null,
    asked_on date not null,
    reference text not null default '',
    asked_by uuid not null references access.staff (id),
    result text not null default 'pending' check (result in ('pending', 'clear', 'not-clear')),
    answered_on date,
    answered_by uuid references access.staff (id),
    valid_until date,
    stale_since date,
    stale_reason text,
    withdrawn_at timestamptz,
    withdraw_reason text not null default '',
    version integer not null default 1,
    check ((result = 'pending') = (answered_on is null)),
    check (answered_on >= asked_on),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
  create index security_checks_case on case_processing.security_checks (case_id);
  create index security_checks_type on case_processing.security_checks (check_type_id);
  create index security_checks_person on case_processing.security_checks (person_id, type_code, asked_on desc, id desc);
  create index security_checks_waiting on case_processing.security_checks (asked_on, id) where result = 'pending' and withdrawn_at is null;
  create index security_checks_ends on case_processing.security_checks (valid_until, id) where result = 'clear' and withdrawn_at is null;
  create index security_checks_stale on case_processing.security_checks (stale_since, id) where stale_since is not null and withdrawn_at is null;
  create index security_checks_not_clear on case_processing.security_checks (answered_on, id) where result = 'not-clear' and withdrawn_at is null;
  -- A check of a kind is awaited once.
  create unique index security_checks_awaited on case_processing.security_checks (person_id, type_code)
    where result = 'pending' and withdrawn_at is null and stale_since is null;

  select access.protect('case_processing.security_checks', 'case_id', 'security');
  grant select, insert, update on case_processing.security_checks to passage_app;
  -- For those who administer types and do not see checks.
  create function case_processing.is_check_type_used(type uuid) returns boolean stable security definer
    set search_path = pg_catalog, case_processing language sql
    as $$ select exists (select from security_checks where check_type_id = type) $$;
  revoke execute on function case_processing.is_check_type_used(uuid) from public;
  grant execute on function case_processing.is_check_type_used(uuid) to passage_app;
  select audit.watch('case_processing.security_checks', 'security');
`;

const staleChecks = /* sql */ `
  -- What was asked about a name, a birth date, a nationality or a sex that changed is in doubt, and to be asked again:
  -- in the transaction of the change, like the clearances that came from it.
  create function case_processing.identity_changed() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    declare doubted record;
    begin
      for doubted in
        with changed as (
          select n.id as person_id, n.case_id, array_remove(array[
              case when (o.given_names, o.family_name, o.name_local) is distinct from (n.given_names, n.family_name, n.name_local) then 'name' end,
              case when o.birth_date is distinct from n.birth_date then 'birth-date' end,
              case when o.nationality is distinct from n.nationality then 'nationality' end,
              case when o.sex is distinct from n.sex then 'sex' end], null) as changes
          from gone o join fresh n using (id)),
        stale as (
          update security_checks s set stale_since = pipeline.today(), version = s.version + 1,
            stale_reason = array_to_string(array(select unnest(c.changes) intersect select unnest(t.stale_on) order by 1), ', ')
          from changed c, check_types t
          where c.changes <> '{}' and s.person_id = c.person_id and t.id = s.check_type_id and t.stale_on && c.changes
            and s.withdrawn_at is null and s.stale_since is null
          returning s.person_id, c.case_id)
        select distinct person_id, case_id from stale
      loop
        perform take_step(doubted.case_id, doubted.person_id, 'security-check-stale', pipeline.today());
      end loop;
      return null;
    end $$;
  create trigger security_checks_after_identity after update on case_record.people referencing old table as gone new table as fresh
    for each statement execute function case_processing.identity_changed();
`;

const start = /* sql */ `
  insert into case_processing.check_types (id, programme_code, code, title, asked_of, requirement_code, asked_for, min_age, validity_months, lead_days, stale_on, effective_from, source_note) values
    ('01900000-0000-7000-8000-00000000c001', 'US-RESETTLEMENT', 'name-check', 'Name check (CLASS)', 'Department of State', 'case.security-check', 'everybody', 14, 15, 60,
      '{name,birth-date,nationality,sex}', '2000-01-01', 'Started at pre-screening, covers name variations; new biographic data needs a new check: domain reference B7. Age and validity of 15 months are placeholders, to be verified'),
    ('01900000-0000-7000-8000-00000000c002', 'US-RESETTLEMENT', 'interagency-check', 'Interagency check (IAC)', 'National Vetting Center', 'case.security-check', 'everybody', 14, 15, 60,
      '{name,birth-date,nationality,sex}', '2000-01-01', 'Designated age range, recurrent up to travel: domain reference B7. Age and validity of 15 months are placeholders, to be verified'),
    ('01900000-0000-7000-8000-00000000c003', 'US-RESETTLEMENT', 'advisory-opinion', 'Security advisory opinion (SAO)', 'Department of State', 'case.security-check', 'when-asked', 14, 15, 90,
      '{name,birth-date,nationality,sex}', '2000-01-01', 'Designated groups and nationalities, which are not published; must be clear once asked: domain reference B7. Validity is a placeholder, to be verified'),
    ('01900000-0000-7000-8000-00000000c004', 'DE-HUMANITARIAN', 'security-query', 'Security query', 'Federal security authorities', 'case.security-check', 'everybody', 16, 12, 45,
      '{name,birth-date,nationality,sex}', '2000-01-01', 'Domain reference B7, B9. Age and validity are placeholders, to be verified'),
    ('01900000-0000-7000-8000-00000000c005', 'EU-RELOCATION', 'security-query', 'Security query of the member state', 'Authorities of the receiving member state', 'case.security-check', 'everybody', 14, 6, 21,
      '{name,birth-date,nationality,sex}', '2000-01-01', 'Domain reference B7. Age and validity are placeholders, to be verified');
`;
