import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes for specific needs can be added, renamed and retired; one that a need was recorded by stays for good. */
export class CaseRecordNeedCodes1766001860000 implements MigrationInterface {
  name = 'CaseRecordNeedCodes1766001860000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_record.specific_need_codes
        add column id uuid not null default gen_random_uuid() unique,
        add column version integer not null default 1,
        add check (effective_until > effective_from);
      grant insert, update, delete on case_record.specific_need_codes to passage_app;

      -- Whether anybody has a need by a code, told also to who may not see needs; nothing else of them is.
      create function case_record.is_need_code_used(asked text) returns boolean stable
        security definer set search_path = pg_catalog, case_record language sql
        as $$ select exists (select from case_record.specific_needs where code = asked) $$;
      revoke execute on function case_record.is_need_code_used(text) from public;
      grant execute on function case_record.is_need_code_used(text) to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function case_record.is_need_code_used(text);
      revoke insert, update, delete on case_record.specific_need_codes from passage_app;
      alter table case_record.specific_need_codes drop constraint specific_need_codes_check, drop column id, drop column version;
    `);
  }
}
