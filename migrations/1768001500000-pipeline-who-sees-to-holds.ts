import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A standing hold is seen to by somebody who works here and can open its case, whatever becomes of the case, the person or
 * the colleague: who no longer can is followed by the owner of the case in case processing, and by nobody elsewhere, which
 * the lists of holds say. Tasks of such a colleague become anybody's.
 */
export class PipelineWhoSeesToHolds1768001500000 implements MigrationInterface {
  name = 'PipelineWhoSeesToHolds1768001500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- Whether a colleague works here and can open a case of an office that is assured to an agency.
      create function access.sees_case(staff uuid, office uuid, agency uuid) returns boolean stable language sql
        set search_path = pg_catalog, pg_temp as $$
        select exists (select from access.staff s where s.id = staff and s.is_active
          and (s.sees_all_offices or office = any (s.office_ids) or s.agency_id = agency)) $$;
      revoke execute on function access.sees_case(uuid, uuid, uuid) from public;
      grant execute on function access.sees_case(uuid, uuid, uuid) to passage_app;

      drop trigger hold_moved on pipeline.holds;
      drop function pipeline.hold_moved();
      create function pipeline.hold_owner() returns trigger security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
        declare of_case case_record.cases;
        begin
          select * into of_case from case_record.cases where id = new.case_id;
          if access.sees_case(new.owner_id, new.office_id, of_case.agency_id) then return new; end if;
          new.owner_id := case when new.stage = 'case-processing'
            and access.sees_case(of_case.owner_id, new.office_id, of_case.agency_id) then of_case.owner_id end;
          if tg_op = 'UPDATE' then new.version := greatest(new.version, old.version + 1); end if;
          return new;
        end $$;
      create trigger hold_owner before insert or update of owner_id, case_id, office_id on pipeline.holds for each row
        when (new.released_at is null and new.owner_id is not null) execute function pipeline.hold_owner();
    `);
    await runner.query(leaving);
    await runner.query(takeOver(givingBack(seesCase)));
    await runner.query(/* sql */ `
      update pipeline.holds h set owner_id = h.owner_id from case_record.cases c
      where c.id = h.case_id and h.released_at is null and h.owner_id is not null
        and not access.sees_case(h.owner_id, h.office_id, c.agency_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      takeOver(
        givingBack(
          'exists (select from access.staff s where s.id = t.assignee_id and (s.sees_all_offices or h.to_office_id = any (s.office_ids)))',
        ),
      ),
    );
    await runner.query(/* sql */ `
      drop trigger leave_work on access.staff;
      drop trigger leave_work on case_record.cases;
      drop function pipeline.colleague_leaves(), pipeline.agency_leaves();
      drop trigger hold_owner on pipeline.holds;
      drop function pipeline.hold_owner();
      drop function access.sees_case(uuid, uuid, uuid);
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
}

/** A case that leaves an agency leaves whoever works there. */
export const agencyLeaves = (tasks: string): string => /* sql */ `
  create or replace function pipeline.agency_leaves() returns trigger security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
    begin
      update pipeline.holds h set owner_id = h.owner_id where h.case_id = new.id and h.released_at is null and h.owner_id is not null
        and not access.sees_case(h.owner_id, h.office_id, new.agency_id);${tasks}
      return null;
    end $$;
`;

/** What looks again at who sees to holds: an account that is closed or moved, and a case that leaves an agency. */
const leaving = /* sql */ `
  create function pipeline.colleague_leaves() returns trigger security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
    begin
      update pipeline.holds h set owner_id = h.owner_id from case_record.cases c
        where h.owner_id = new.id and h.released_at is null and c.id = h.case_id
          and not access.sees_case(new.id, h.office_id, c.agency_id);
      update case_record.tasks t set assignee_id = null, version = t.version + 1 from case_record.cases c
        where t.assignee_id = new.id and t.state = 'open' and c.id = t.case_id
          and not access.sees_case(new.id, t.office_id, c.agency_id);
      return null;
    end $$;
  create trigger leave_work after update of is_active, office_ids, sees_all_offices, agency_id on access.staff for each row
    when ((old.is_active, old.office_ids, old.sees_all_offices, old.agency_id)
      is distinct from (new.is_active, new.office_ids, new.sees_all_offices, new.agency_id))
    execute function pipeline.colleague_leaves();

  ${agencyLeaves('')}
  create trigger leave_work after update of agency_id on case_record.cases for each row
    when (old.agency_id is distinct from new.agency_id) execute function pipeline.agency_leaves();
`;

/** Whether the colleague who has a task can open its case. */
export const seesCase =
  'access.sees_case(t.assignee_id, t.office_id, (select c.agency_id from cases c where c.id = t.case_id))';

/** A task of a case taken over stays with its colleague while that holds. */
export const givingBack = (isTheirs: string): string => /* sql */ `
      update tasks t set assignee_id = null, version = t.version + 1
        where t.case_id = h.case_id and t.state = 'open' and t.assignee_id is not null and not ${isTheirs};`;

/** Takes a case over with everything kept with it, and does with its tasks what is given. */
export const takeOver = (tasks: string): string => /* sql */ `
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
