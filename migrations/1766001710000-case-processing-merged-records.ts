import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was found to be best for a child counts also where it was found of a record that was merged into the child's. */
export class CaseProcessingMergedRecords1766001710000 implements MigrationInterface {
  name = 'CaseProcessingMergedRecords1766001710000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create or replace function case_processing.best_interests_standing(the_case uuid) returns jsonb stable security definer
        set search_path = pg_catalog language sql as $$
        select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'procedure', b.procedure, 'heldOn', b.held_on, 'outcome', b.outcome)
          order by b.held_on, b.id), '[]')
        from case_record.people p
        join case_processing.best_interests b on b.person_id in (select case_record.records_of(p.id))
        where p.case_id = the_case and p.merged_into_id is null and b.withdrawn_at is null
          and (access.sees_all_offices() or p.office_id = any (access.office_ids())) $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create or replace function case_processing.best_interests_standing(the_case uuid) returns jsonb stable security definer
        set search_path = pg_catalog language sql as $$
        select coalesce(jsonb_agg(jsonb_build_object('personId', b.person_id, 'procedure', b.procedure, 'heldOn', b.held_on, 'outcome', b.outcome)
          order by b.held_on, b.id), '[]')
        from case_processing.best_interests b
        where b.case_id = the_case and b.withdrawn_at is null
          and (access.sees_all_offices() or b.office_id = any (access.office_ids())) $$;
    `);
  }
}
