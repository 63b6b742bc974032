import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The cases that one travels with, also those of offices the reader does not work for: without their dates the travel
 * window would be wrong. Only number and dates are told, and only to whoever may see the case asked about.
 */
export class PipelineLinkedCases1764000710000 implements MigrationInterface {
  name = 'PipelineLinkedCases1764000710000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create function pipeline.linked_cases(of_case uuid) returns table (case_id uuid, number text, dates datemultirange)
        stable security definer set search_path = pg_catalog, pipeline rows 2 language plpgsql as $$
        declare of_group uuid := (select l.group_id from travel_links l where l.case_id = of_case);
        begin
          if of_group is null then return; end if;
          return query
            select other.case_id, k.number, w.dates
            from travel_links other
            join case_record.cases k on k.id = other.case_id
            cross join lateral (select o.dates from own_windows o where o.case_id = other.case_id offset 0) w
            where other.group_id = of_group and other.case_id <> of_case;
        end $$;
      revoke execute on function pipeline.linked_cases(uuid) from public;
      grant execute on function pipeline.linked_cases(uuid) to passage_app;

      -- Whether a case that one travels with is booked on another day, also one of an office the reader does not see.
      create function pipeline.linked_elsewhen(of_case uuid, travel_on date) returns boolean
        stable security definer set search_path = pg_catalog, pipeline language sql as $$
        select exists (
          select from travel_links mine
          join travel_links other on other.group_id = mine.group_id and other.case_id <> mine.case_id
          join milestones m on m.case_id = other.case_id and m.code = 'booked' and m.withdrawn_at is null
          where mine.case_id = of_case and m.happened_on <> travel_on) $$;
      revoke execute on function pipeline.linked_elsewhen(uuid, date) from public;
      grant execute on function pipeline.linked_elsewhen(uuid, date) to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function pipeline.linked_cases(uuid), pipeline.linked_elsewhen(uuid, date)');
  }
}
