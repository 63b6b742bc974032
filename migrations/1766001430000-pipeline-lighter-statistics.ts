import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Statistics of columns that belong together, fewer of them: functional dependencies among eight columns took the
 * analysis that follows every batch of an import thirty times as long, and told the planner nothing that the commonest
 * combinations do not tell it.
 */
export class PipelineLighterStatistics1766001430000 implements MigrationInterface {
  name = 'PipelineLighterStatistics1766001430000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop statistics pipeline.case_windows_places, pipeline.case_windows_standing;
      create statistics pipeline.case_windows_places (mcv) on office_id, country_of_asylum, country_of_origin, nationality, language
        from pipeline.case_windows;
      create statistics pipeline.case_windows_standing (mcv) on stage, stage_state, window_state from pipeline.case_windows;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop statistics pipeline.case_windows_places, pipeline.case_windows_standing;
      create statistics pipeline.case_windows_places (mcv, dependencies) on office_id, programme_id, country_of_asylum,
        country_of_origin, nationality, language, referral_type, referral_source from pipeline.case_windows;
      create statistics pipeline.case_windows_standing (mcv, dependencies) on stage, stage_state, window_state, priority
        from pipeline.case_windows;
    `);
  }
}
