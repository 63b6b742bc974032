import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts that one person proposes and another approves, and the rules that say which acts these are. */
export class CaseRecordApproval1766000700000 implements MigrationInterface {
  name = 'CaseRecordApproval1766000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- What needs a second person; a programme's own rule comes before the general one.
      create table case_record.approval_rules (
        id uuid primary key,
        kind text not null,
        programme_id uuid references pipeline.programmes (id),
        is_required boolean not null,
        fields text[] not null default '{}',
        applies_from text check (applies_from in ('submitted', 'booked', 'departed')),
        expires_after_days integer not null check (expires_after_days between 1 and 365),
        source_note text not null default '',
        is_verified boolean not null default false,
        version integer not null default 1,
        unique nulls not distinct (kind, programme_id)
      );

      create table case_record.approvals (
        id uuid primary key,
        kind text not null,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid references case_record.people (id),
        subject_id uuid not null,
        before jsonb not null,
        after jsonb not null,
        reason text not null check (length(reason) between 1 and 1000),
        state text not null default 'waiting' check (state in ('waiting', 'approved', 'rejected', 'withdrawn', 'expired')),
        proposed_by uuid not null references access.staff (id),
        proposed_at timestamptz not null default now(),
        expires_on date not null,
        decided_by uuid references access.staff (id),
        decided_at timestamptz,
        answer text not null default '',
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
        -- Whatever the code above forgot: two people.
        check (state not in ('approved', 'rejected') or decided_by <> proposed_by)
      );
      create index approvals_case on case_record.approvals (case_id, proposed_at desc);
      create index approvals_waiting on case_record.approvals (proposed_at, id) where state = 'waiting';
      create index approvals_state on case_record.approvals (state, proposed_at, id);
      create unique index approvals_one_waiting on case_record.approvals (kind, subject_id) where state = 'waiting';

      select access.protect('case_record.approvals');
      grant select, insert, update on case_record.approvals to passage_app;
      grant select, insert, update, delete on case_record.approval_rules to passage_app;
      select audit.watch('case_record.approvals'), audit.watch('case_record.approval_rules');
    `);
    await runner.query(/* sql */ `
      insert into case_record.approval_rules (id, kind, is_required, fields, applies_from, expires_after_days, source_note) values
        ('01900000-0000-7000-8000-00000000b001', 'case-record.identity-change', true,
          '{givenNames,familyName,nameLocal,sex,birthDate,birthDatePrecision,nationality}', 'submitted', 14,
          'Four-eyes on identity change, decision and merge: our design after IOM principles 3 and 12; domain reference G, figures to be set by the organisation');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_record.approvals, case_record.approval_rules');
  }
}
