import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leavingGroup } from './1768000200000-pipeline-closed-cases-travel-alone';

/**
 * A closed case is in no travel group and a group has at least two cases, whatever brings links back or takes them away:
 * undoing a merge would link with a case that has closed since, and the others would wait for a family that will not come.
 */
export class PipelineWholeTravelGroups1768000700000 implements MigrationInterface {
  name = 'PipelineWholeTravelGroups1768000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(leavingGroup(inOneOrder));
    await runner.query(/* sql */ `
      create function pipeline.travel_link_made() returns trigger security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
        begin
          -- Shared, so that it does not close at the same moment either.
          perform from case_record.cases where id = new.case_id and closed_on is null for share;
          if found then return new; end if;
          return null;
        end $$;
      create trigger travel_link_made before insert on pipeline.travel_links for each row execute function pipeline.travel_link_made();

      create function pipeline.dissolve_groups_of_one() returns trigger security definer
        set search_path = pg_catalog, pipeline, pg_temp language plpgsql as $$
        declare touched uuid[] := case tg_op when 'INSERT' then array[new.group_id] when 'DELETE' then array[old.group_id]
          else array[old.group_id, new.group_id] end;
        begin
          delete from travel_links l where l.group_id = any (touched)
            and not exists (select from travel_links o where o.group_id = l.group_id and o.case_id <> l.case_id);
          return null;
        end $$;
      -- At the end of the transaction, because a group is made and left link by link.
      create constraint trigger dissolve_groups_of_one after insert or update of group_id or delete on pipeline.travel_links
        deferrable initially deferred for each row execute function pipeline.dissolve_groups_of_one();

      delete from pipeline.travel_links l
      where not exists (select from pipeline.travel_links o where o.group_id = l.group_id and o.case_id <> l.case_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger dissolve_groups_of_one on pipeline.travel_links;
      drop trigger travel_link_made on pipeline.travel_links;
      drop function pipeline.dissolve_groups_of_one(), pipeline.travel_link_made();
    `);
    await runner.query(leavingGroup(''));
  }
}

/** Cases of a group that close at once take it in one order, and never wait for each other. */
const inOneOrder = /* sql */ `
      perform from travel_links where group_id = (select l.group_id from travel_links l where l.case_id = of_case)
      order by case_id for update;`;
