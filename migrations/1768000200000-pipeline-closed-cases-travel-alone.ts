import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case that closes leaves the group it was to travel with: whoever closes it, the others no longer wait for a family
 * that will not come. Its timeline and theirs say so, and opening it again says with whom it went.
 */
export class PipelineClosedCasesTravelAlone1768000200000 implements MigrationInterface {
  name = 'PipelineClosedCasesTravelAlone1768000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(telling);
    await runner.query(leavingGroup(''));
    await runner.query(leaving);
    await runner.query(/* sql */ `
      select pipeline.leave_travel_group(l.case_id)
      from pipeline.travel_links l join case_record.cases c on c.id = l.case_id where c.closed_on is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger leave_travel_group on case_record.cases;
      drop function pipeline.case_closed_or_reopened(), pipeline.leave_travel_group(uuid), pipeline.former_companions(uuid),
        case_record.tell(uuid, uuid, text, text, jsonb);
    `);
  }
}

const telling = /* sql */ `
  -- Writes what a trigger did on the timeline of a case. The identifier begins with the time, as everywhere: the timeline
  -- is in that order.
  create function case_record.tell(of_case uuid, of_person uuid, of_stage text, what text, told jsonb) returns void security definer
    set search_path = pg_catalog, case_record, pg_temp language sql as $$
    insert into timeline_events (id, case_id, office_id, person_id, stage, code, params, happened_on, staff_id)
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid,
      c.id, c.office_id, of_person, of_stage, what, told, pipeline.today(), access.staff_id()
    from cases c where c.id = of_case $$;
  revoke execute on function case_record.tell(uuid, uuid, text, text, jsonb) from public;
`;

const leaving = /* sql */ `
  revoke execute on function pipeline.leave_travel_group(uuid) from public;

  -- The cases it travelled with until it closed, if it has not been linked or unlinked since. Also those of offices the
  -- reader does not see, by their numbers, as while they were linked; but nothing of a case that the reader does not see.
  create function pipeline.former_companions(of_case uuid) returns table (case_id uuid, number text) stable security definer
    set search_path = pg_catalog, pg_temp rows 2 language sql as $$
    select c.id, c.number from (
      select e.code, e.params ->> 'numbers' as numbers from case_record.timeline_events e
      where e.case_id = of_case and e.code in ('pipeline.travel-link.made', 'pipeline.travel-link.ended', 'pipeline.travel-link.left-by-closing')
      order by e.created_at desc, e.id desc limit 1) latest
    join case_record.cases c on c.number = any (string_to_array(latest.numbers, ', '))
    where latest.code = 'pipeline.travel-link.left-by-closing' and exists (select from case_record.cases own where own.id = of_case
      and (access.sees_all_offices() or own.office_id = any (access.office_ids())
        or access.agency_id() is not null and own.id in (select case_record.agency_case_ids()))) $$;
  revoke execute on function pipeline.former_companions(uuid) from public;
  grant execute on function pipeline.former_companions(uuid) to passage_app;

  create function pipeline.case_closed_or_reopened() returns trigger security definer
    set search_path = pg_catalog, pipeline, pg_temp language plpgsql as $$
    declare numbers text;
    begin
      if new.closed_on is not null then
        perform leave_travel_group(new.id);
        return null;
      end if;
      select string_agg(f.number, ', ' order by f.number) into numbers from former_companions(new.id) f;
      if numbers is not null then
        perform case_record.tell(new.id, null, 'movement', 'pipeline.travel-link.to-link-again', jsonb_build_object('numbers', numbers));
      end if;
      return null;
    end $$;
  create trigger leave_travel_group after update of closed_on on case_record.cases for each row
    when ((old.closed_on is null) is distinct from (new.closed_on is null)) execute function pipeline.case_closed_or_reopened();
`;

/** Takes a case out of its group and tells all of it; `first` is what a later migration does before. */
export const leavingGroup = (first: string): string => /* sql */ `
  -- Also the cases of offices that the reader does not see: they have waited for this one as well.
  create or replace function pipeline.leave_travel_group(of_case uuid) returns void security definer
    set search_path = pg_catalog, pipeline, pg_temp language plpgsql as $$
    declare
      of_group uuid;
      others uuid[];
      numbers text;
    begin${first}
      delete from travel_links where case_id = of_case returning group_id into of_group;
      if not found then return; end if;
      perform from travel_links where group_id = of_group order by case_id for update;
      select array_agg(c.id), string_agg(c.number, ', ' order by c.number) into others, numbers
      from travel_links l join case_record.cases c on c.id = l.case_id where l.group_id = of_group;
      if others is null then return; end if;
      if cardinality(others) = 1 then delete from travel_links where group_id = of_group; end if;
      perform case_record.tell(of_case, null, 'movement', 'pipeline.travel-link.left-by-closing', jsonb_build_object('numbers', numbers));
      perform case_record.tell(other, null, 'movement', 'pipeline.travel-link.companion-closed', jsonb_build_object('number', c.number))
      from unnest(others) other join case_record.cases c on c.id = of_case;
    end $$;
`;
