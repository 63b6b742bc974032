import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Families of a file whose referral is known: how they differ from their case, and whether that is to be taken. */
export class CaseProcessingReferralUpdate1766001100000 implements MigrationInterface {
  name = 'CaseProcessingReferralUpdate1766001100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_processing.referral_families
        add column differences jsonb,
        -- Of the case as it stood when the differences were found: another one, and they are not taken.
        add column standing_digest text,
        drop constraint referral_families_state_check,
        add constraint referral_families_state_check check (state in ('rejected', 'ready', 'already-there', 'differs',
          'created', 'updated', 'skipped')),
        drop constraint referral_families_choice_check,
        add constraint referral_families_choice_check check (choice in ('create', 'skip', 'update', 'leave'));
      create index referral_families_differences on case_processing.referral_families (import_id, first_row, id)
        where differences is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      update case_processing.referral_families set choice = null where choice in ('update', 'leave');
      update case_processing.referral_families set state = 'already-there' where state in ('differs', 'updated');
      drop index case_processing.referral_families_differences;
      alter table case_processing.referral_families
        drop column differences, drop column standing_digest,
        drop constraint referral_families_state_check,
        add constraint referral_families_state_check check (state in ('rejected', 'ready', 'already-there', 'created',
          'skipped')),
        drop constraint referral_families_choice_check,
        add constraint referral_families_choice_check check (choice in ('create', 'skip'));
    `);
  }
}
