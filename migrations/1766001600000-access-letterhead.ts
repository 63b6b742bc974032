import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands at the head of an office's letters, and in which language they are where a family has none of ours. */
export class AccessLetterhead1766001600000 implements MigrationInterface {
  name = 'AccessLetterhead1766001600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table access.offices
        add column letter_name text not null default '' check (length(letter_name) <= 200),
        add column letter_address text not null default '' check (length(letter_address) <= 500),
        add column letter_language text not null default 'en' check (letter_language in ('en', 'fr', 'ar'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table access.offices drop column letter_name, drop column letter_address, drop column letter_language;
    `);
  }
}
