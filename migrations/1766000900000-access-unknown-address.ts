import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses without an account that somebody tried to sign in with. They are counted and locked as accounts are, so
 * that the answers do not tell which addresses have one.
 */
export class AccessUnknownAddress1766000900000 implements MigrationInterface {
  name = 'AccessUnknownAddress1766000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- The digest of an address, not the address: people type passwords into the wrong field.
      create table access.unknown_addresses (
        id text primary key,
        failed_sign_ins integer not null default 1,
        locked_until timestamptz
      );
      grant select, insert, update on access.unknown_addresses to passage_app;
      select audit.watch('access.unknown_addresses');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.unknown_addresses');
  }
}
