import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appointments for fingerprints, and by which rules programmes ask for them. */
export class CaseProcessingFingerprints1766000520000 implements MigrationInterface {
  name = 'CaseProcessingFingerprints1766000520000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table case_processing.fingerprint_appointments (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null references case_record.people (id),
        check_type_id uuid not null references case_processing.check_types (id),
        state text not null default 'planned' check (state in ('planned', 'taken', 'rejected', 'not-possible', 'missed', 'cancelled')),
        starts_at timestamptz not null,
        time_zone text not null,
        place text not null,
        taken_on date,
        valid_until date,
        hindrance text check (hindrance in ('age', 'injury', 'illness', 'refusal', 'equipment')),
        reason text not null default '',
        stale_since date,
        planned_by uuid not null references access.staff (id),
        version integer not null default 1,
        check ((state in ('taken', 'rejected')) = (taken_on is not null)),
        check ((state = 'not-possible') = (hindrance is not null)),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index fingerprint_appointments_case on case_processing.fingerprint_appointments (case_id);
      create index fingerprint_appointments_person on case_processing.fingerprint_appointments (person_id);
      -- A person has one appointment ahead.
      create unique index fingerprint_appointments_planned on case_processing.fingerprint_appointments (person_id) where state = 'planned';
      select access.protect('case_processing.fingerprint_appointments');
      grant select, insert, update on case_processing.fingerprint_appointments to passage_app;
      select audit.watch('case_processing.fingerprint_appointments');

      -- Fingerprints taken under a name or birth date that changed are in doubt where the programme says so.
      create function case_processing.fingerprints_in_doubt() returns trigger security definer
        set search_path = pg_catalog, case_processing language plpgsql as $$
        begin
          update fingerprint_appointments f set stale_since = pipeline.today(), version = f.version + 1
          from gone o join fresh n using (id), check_types t
          where f.person_id = n.id and f.state = 'taken' and f.stale_since is null and t.id = f.check_type_id
            and ('name' = any (t.stale_on) and (o.given_names, o.family_name, o.name_local) is distinct from (n.given_names, n.family_name, n.name_local)
              or 'birth-date' = any (t.stale_on) and o.birth_date is distinct from n.birth_date
              or 'nationality' = any (t.stale_on) and o.nationality is distinct from n.nationality
              or 'sex' = any (t.stale_on) and o.sex is distinct from n.sex);
          return null;
        end $$;
      create trigger fingerprints_after_identity after update on case_record.people referencing old table as gone new table as fresh
        for each statement execute function case_processing.fingerprints_in_doubt();
    `);
    await runner.query(/* sql */ `
      insert into case_processing.check_types (id, programme_code, code, title, asked_of, requirement_code, asked_for, min_age, validity_months, lead_days, stale_on, effective_from, source_note) values
        ('01900000-0000-7000-8000-00000000c011', 'US-RESETTLEMENT', 'fingerprints', 'Fingerprints', 'USCIS', 'case.fingerprints', 'everybody', 14, 15, 30, '{}', '2000-01-01',
          'Taken at the USCIS interview: domain reference B7. Age and validity of 15 months are placeholders, to be verified'),
        ('01900000-0000-7000-8000-00000000c012', 'EU-RELOCATION', 'fingerprints', 'Fingerprints', 'Eurodac', 'case.fingerprints', 'everybody', 14, null, 7, '{name,birth-date}', '2000-01-01',
          'Eurodac; the age of 14 is from general knowledge and to be verified');
      insert into case_processing.step_tasks (id, programme_code, step, task_code, title, role, due_from, due_days, closed_by, effective_from, source_note) values
        ('01900000-0000-7000-8000-00000000b011', null, 'fingerprints-rejected', 'case-processing.fingerprints.again',
          'Have the fingerprints taken again', 'caseworker', 'step', 7, '{fingerprints-planned}', '2000-01-01', 'Our design'),
        ('01900000-0000-7000-8000-00000000b012', null, 'fingerprints-missed', 'case-processing.fingerprints.again',
          'Have the fingerprints taken again', 'caseworker', 'step', 7, '{fingerprints-planned}', '2000-01-01', 'Our design'),
        ('01900000-0000-7000-8000-00000000b013', null, 'fingerprints-not-possible', 'case-processing.fingerprints.waiver',
          'Decide on a waiver: fingerprints cannot be taken', 'manager', 'step', 14, '{fingerprints-planned}', '2000-01-01', 'Our design');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger fingerprints_after_identity on case_record.people;
      drop function case_processing.fingerprints_in_doubt();
      drop table case_processing.fingerprint_appointments;
      delete from case_processing.check_types where requirement_code = 'case.fingerprints';
      delete from case_processing.step_tasks where task_code like 'case-processing.fingerprints.%';
    `);
  }
}
