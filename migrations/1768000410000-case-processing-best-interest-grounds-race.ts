import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever changes custody, kin, life or membership waits for a result that is being recorded about a child of the case,
 * and a result waits for them: both hold the child's record. Neither sees what the other has not yet committed, and a
 * result would rest on a custody that is no more.
 */
export class CaseProcessingBestInterestGroundsRace1768000410000 implements MigrationInterface {
  name = 'CaseProcessingBestInterestGroundsRace1768000410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      changed(`
      -- Nobody else can see a record made in this transaction, let alone record a result about it.
      perform from case_record.people p where p.case_id = any (touched) and p.xmin <> pg_current_xact_id()::xid
        and p.birth_date > pipeline.today() - interval '18 years' order by p.id for no key update;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(changed(''));
  }
}

const changed = (hold: string): string => /* sql */ `
  create or replace function case_processing.grounds_changed() returns trigger security definer
    set search_path = pg_catalog, case_processing, pg_temp language plpgsql as $$
    declare touched uuid[];
    begin
      if tg_op = 'INSERT' then touched := array(select distinct case_id from fresh);
      elsif tg_op = 'DELETE' then touched := array(select distinct case_id from gone);
      else touched := array(select case_id from gone union select case_id from fresh);
      end if;${hold}
      perform look_at_cases(touched);
      return null;
    end $$;
`;
