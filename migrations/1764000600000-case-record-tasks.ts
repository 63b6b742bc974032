import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks the product opens by itself stand at most once, and the list of tasks across cases is read by due date. */
export class CaseRecordTasks1764000600000 implements MigrationInterface {
  name = 'CaseRecordTasks1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create unique index tasks_one_open on case_record.tasks (case_id, person_id, code) nulls not distinct
        where state = 'open' and code is not null;
      create index tasks_due on case_record.tasks (state, coalesce(due_on, 'infinity'::date), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_record.tasks_one_open, case_record.tasks_due');
  }
}
