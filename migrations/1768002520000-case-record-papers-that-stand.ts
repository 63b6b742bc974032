import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What custody and a death rest on is the same for everybody who sees the case: that a paper is there is told also to who
 * may not read it, be it in a closed compartment (the report of a panel) or with a case the child has left.
 */
export class CaseRecordPapersThatStand1768002520000 implements MigrationInterface {
  name = 'CaseRecordPapersThatStand1768002520000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- The document if it was not removed. Nothing of it is told but that.
      create function case_record.standing_paper(document uuid) returns uuid stable security definer language sql
        set search_path = pg_catalog, pg_temp as $$
        select d.id from case_record.documents d where d.id = document and d.removed_at is null $$;
      revoke execute on function case_record.standing_paper(uuid) from public;
      grant execute on function case_record.standing_paper(uuid) to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function case_record.standing_paper(uuid)');
  }
}
