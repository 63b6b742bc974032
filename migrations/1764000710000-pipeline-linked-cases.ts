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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function pipeline.linked_cases(uuid)');
  }
}
