import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A hold that moves to another office, with its case or with a person, is nobody's until somebody there takes it: who
 * could not open the case any more cannot see to it.
 */
export class PipelineOwnersOfHolds1768000210000 implements MigrationInterface {
  name = 'PipelineOwnersOfHolds1768000210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create function pipeline.hold_moved() returns trigger security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
        begin
          if not exists (select from access.staff s where s.id = new.owner_id and (s.sees_all_offices or new.office_id = any (s.office_ids)
              or s.agency_id = (select c.agency_id from case_record.cases c where c.id = new.case_id))) then
            new.owner_id := null;
          end if;
          return new;
        end $$;
      create trigger hold_moved before update of office_id on pipeline.holds for each row
        when (old.office_id <> new.office_id and new.released_at is null and new.owner_id is not null)
        execute function pipeline.hold_moved();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger hold_moved on pipeline.holds; drop function pipeline.hold_moved()');
  }
}
