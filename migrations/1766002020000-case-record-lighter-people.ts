import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indexes that no query reads any more cost every new person their upkeep: likeness of whole names is looked for
 * through the spellings of single words, numbers through keys made comparable, and phone numbers from their end. The
 * key of the name in its own script served only one of these; its words are among the tokens of the name.
 */
export class CaseRecordLighterPeople1766002020000 implements MigrationInterface {
  name = 'CaseRecordLighterPeople1766002020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop index case_record.people_name, case_record.people_phone, case_record.people_registration;
      alter table case_record.people drop column name_local_key;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_record.people
        add column name_local_key text generated always as (case_record.name_key(name_local)) stored;
      create index people_name on case_record.people using gin (name_key gin_trgm_ops, name_local_key gin_trgm_ops);
      create index people_phone on case_record.people (phone_digits) where phone_digits is not null;
      create index people_registration on case_record.people (registration_number) where registration_number is not null;
    `);
  }
}
