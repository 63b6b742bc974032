import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of open cases of one office, in its usual order, is an index look-up however small the office. */
export class CaseloadOfOffice1764001350000 implements MigrationInterface {
  name = 'CaseloadOfOffice1764001350000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create index case_windows_office_referred on pipeline.case_windows (office_id, referred_on, case_id) where stage <> 'closed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index pipeline.case_windows_office_referred');
  }
}
