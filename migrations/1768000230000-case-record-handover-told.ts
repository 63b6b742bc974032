import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A handover that comes back is told on the timeline of the case, as its proposal was: with the reason of the other
 * office, whose people may not write into a case that they do not see.
 */
export class CaseRecordHandoverTold1768000230000 implements MigrationInterface {
  name = 'CaseRecordHandoverTold1768000230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create function case_record.handover_answered() returns trigger security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
        begin
          perform case_record.tell(new.case_id, null, 'case-processing', 'case-record.handover.' || new.state,
            jsonb_build_object('office', (select o.name from access.offices o where o.id = new.to_office_id), 'answer', new.answer));
          return null;
        end $$;
      create trigger handover_answered after update of state on case_record.handovers for each row
        when (old.state = 'proposed' and new.state in ('returned', 'withdrawn')) execute function case_record.handover_answered();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop trigger handover_answered on case_record.handovers; drop function case_record.handover_answered()',
    );
  }
}
