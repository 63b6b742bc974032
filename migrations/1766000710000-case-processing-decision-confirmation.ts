import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that wait for a second person before they give or refuse clearances, where a programme asks for it. */
export class CaseProcessingDecisionConfirmation1766000710000 implements MigrationInterface {
  name = 'CaseProcessingDecisionConfirmation1766000710000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_processing.decisions add column awaits_confirmation boolean not null default false;
      insert into case_record.approval_rules (id, kind, is_required, expires_after_days, source_note) values
        ('01900000-0000-7000-8000-00000000b002', 'case-processing.decision', false, 14,
          'Four-eyes on identity change, decision and merge: our design after IOM principles 3 and 12; domain reference G, to be switched on by programme');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      delete from case_record.approval_rules where kind = 'case-processing.decision';
      alter table case_processing.decisions drop column awaits_confirmation;
    `);
  }
}
