import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a sender's own columns mean, kept to be used again; and imports that wait until somebody says it. */
export class CaseProcessingColumnMapping1766000810000 implements MigrationInterface {
  name = 'CaseProcessingColumnMapping1766000810000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table case_processing.column_mappings (
        id uuid primary key,
        name text not null check (length(name) between 1 and 100),
        columns jsonb not null,
        fixed jsonb not null default '[]',
        updated_by uuid not null references access.staff (id),
        updated_at timestamptz not null default now(),
        version integer not null default 1
      );
      create unique index column_mappings_name on case_processing.column_mappings (lower(name));
      grant select, insert, update, delete on case_processing.column_mappings to passage_app;
      select audit.watch('case_processing.column_mappings');

      alter table case_processing.referral_imports
        add column matching jsonb,
        add column mapping_id uuid references case_processing.column_mappings (id) on delete set null,
        drop constraint referral_imports_state_check,
        add constraint referral_imports_state_check check (state in ('checking', 'unmatched', 'refused', 'checked',
          'importing', 'stopped', 'done', 'discarded'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      update case_processing.referral_imports set state = 'discarded' where state = 'unmatched';
      alter table case_processing.referral_imports
        drop column matching, drop column mapping_id,
        drop constraint referral_imports_state_check,
        add constraint referral_imports_state_check check (state in ('checking', 'refused', 'checked', 'importing',
          'stopped', 'done', 'discarded'));
      drop table case_processing.column_mappings;
    `);
  }
}
