import type { MigrationInterface, QueryRunner } from 'typeorm';
import { agencyLeaves, givingBack, seesCase, takeOver } from './1768001500000-pipeline-who-sees-to-holds';

/**
 * An open task is somebody's who works here and can open its case, else it is anybody's: whatever becomes of the case (a
 * handover, an agency that it leaves), of the person it is about (who joins another case) or of the colleague; also when
 * a rule opens it for an owner of the case who has left.
 */
export class CaseRecordWhoHasTasks1768002500000 implements MigrationInterface {
  name = 'CaseRecordWhoHasTasks1768002500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create function case_record.task_assignee() returns trigger security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
        begin
          if access.sees_case(new.assignee_id, new.office_id, (select c.agency_id from case_record.cases c where c.id = new.case_id)) then
            return new;
          end if;
          new.assignee_id := null;
          if tg_op = 'UPDATE' then new.version := greatest(new.version, old.version + 1); end if;
          return new;
        end $$;
      create trigger task_assignee before insert or update of assignee_id, case_id, office_id, state on case_record.tasks for each row
        when (new.state = 'open' and new.assignee_id is not null) execute function case_record.task_assignee();
    `);
    await runner.query(takeOver(''));
    await runner.query(agencyLeaves(ofTasks));
    await runner.query(/* sql */ `
      update case_record.tasks t set assignee_id = t.assignee_id from case_record.cases c
      where c.id = t.case_id and t.state = 'open' and t.assignee_id is not null
        and not access.sees_case(t.assignee_id, t.office_id, c.agency_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(agencyLeaves(''));
    await runner.query(takeOver(givingBack(seesCase)));
    await runner.query('drop trigger task_assignee on case_record.tasks; drop function case_record.task_assignee()');
  }
}

const ofTasks = /* sql */ `
      update case_record.tasks t set assignee_id = t.assignee_id where t.case_id = new.id and t.state = 'open' and t.assignee_id is not null
        and not access.sees_case(t.assignee_id, t.office_id, new.agency_id);`;
