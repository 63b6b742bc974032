import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets administrators add and correct age limits and usual durations; the ones that were used stay on record. */
export class CaseProcessingAgeingRule1766001500000 implements MigrationInterface {
  name = 'CaseProcessingAgeingRule1766001500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'grant insert, update on case_processing.age_limits, case_processing.programme_durations to passage_app',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'revoke insert, update on case_processing.age_limits, case_processing.programme_durations from passage_app',
    );
  }
}
