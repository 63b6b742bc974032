import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The index of who read which case collects new entries in a list before it takes them in, and whoever adds the entry
 * that fills the list waits while it is emptied, and all answers with it. A short list is emptied more often and at
 * once: at four megabytes, what it is unless said, this took up to 100 ms at a time.
 */
export class AuditShortPauses1766002040000 implements MigrationInterface {
  name = 'AuditShortPauses1766002040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ofEachPartition('set (gin_pending_list_limit = 256)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(ofEachPartition('reset (gin_pending_list_limit)'));
  }
}

const ofEachPartition = (change: string) => /* sql */ `
  do $$
    declare
      part regclass;
    begin
      for part in select inhrelid::regclass from pg_inherits where inhparent = 'audit.read_log_case'::regclass loop
        execute format('alter index %s ${change}', part);
      end loop;
    end $$;`;
