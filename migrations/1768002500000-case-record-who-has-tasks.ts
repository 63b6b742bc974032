import type { MigrationInterface, QueryRunner } from 'typeorm';

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
    await runner.query(takeOver(givingBack));
    await runner.query('drop trigger task_assignee on case_record.tasks; drop function case_record.task_assignee()');
  }
}

const ofTasks = /* sql */ `
      update case_record.tasks t set assignee_id = t.assignee_id where t.case_id = new.id and t.state = 'open' and t.assignee_id is not null
        and not access.sees_case(t.assignee_id, t.office_id, new.agency_id);`;

/** A case that leaves an agency leaves whoever works there. */
const agencyLeaves = (tasks: string): string => /* sql */ `
  create or replace function pipeline.agency_leaves() returns trigger security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
    begin
      update pipeline.holds h set owner_id = h.owner_id where h.case_id = new.id and h.released_at is null and h.owner_id is not null
        and not access.sees_case(h.owner_id, h.office_id, new.agency_id);${tasks}
      return null;
    end $$;
`;

const givingBack = /* sql */ `
      update tasks t set assignee_id = null, version = t.version + 1
        where t.case_id = h.case_id and t.state = 'open' and t.assignee_id is not null and not access.sees_case(t.assignee_id, t.office_id, (select c.agency_id from cases c where c.id = t.case_id));`;

/** Takes a case over; what is kept with it follows by its foreign keys. */
const takeOver = (tasks: string): string => /* sql */ `
  create or replace function case_record.take_over(handover uuid, owner uuid) returns boolean security definer
    set search_path = pg_catalog, case_record, pg_temp language plpgsql as $$
    declare
      h case_record.handovers;
    begin
      select * into h from handovers where id = handover for update;
      if not found or h.state <> 'proposed'
        or not (access.sees_all_offices() or h.to_office_id = any (access.office_ids())) then
        raise exception 'this handover cannot be accepted' using errcode = 'insufficient_privilege';
      end if;
      if not exists (select from access.staff s where s.id = owner and s.is_active
          and (s.sees_all_offices or h.to_office_id = any (s.office_ids))) then
        raise exception 'the new owner does not work for the receiving office' using errcode = 'insufficient_privilege';
      end if;
      update cases set office_id = h.to_office_id, owner_id = owner, updated_at = now(), version = version + 1
        where id = h.case_id and office_id = h.from_office_id and closed_on is null;
      if not found then return false; end if;${tasks}
      return true;
    end $$;
`;
