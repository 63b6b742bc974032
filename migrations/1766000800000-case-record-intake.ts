import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a case came: the referral type (which of them a programme takes is data of the programme), a second submission
 * category, and the processing priority, which is ours, apart from the priority asked of the receiving state.
 */
export class CaseRecordIntake1766000800000 implements MigrationInterface {
  name = 'CaseRecordIntake1766000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_record.cases
        add column referral_type text not null default 'unhcr' check (referral_type in ('unhcr', 'embassy', 'ngo',
          'family-reunification', 'humanitarian-admission-list', 'relocation', 'private-sponsorship')),
        add column secondary_category text,
        add column processing_priority text not null default 'normal'
          check (processing_priority in ('emergency', 'urgent', 'normal')),
        add constraint cases_categories_differ check (secondary_category <> submission_category);

      alter table pipeline.programmes add column referral_types text[] not null default '{}';
      update pipeline.programmes set referral_types = case category
        when 'resettlement' then array['unhcr', 'embassy', 'ngo', 'family-reunification', 'private-sponsorship']
        when 'humanitarian-admission' then array['unhcr', 'humanitarian-admission-list', 'family-reunification']
        when 'relocation' then array['relocation']
        when 'family-reunification' then array['family-reunification']
        else array['private-sponsorship'] end;
      update case_record.cases c set referral_type = 'relocation'
        from pipeline.programmes p where p.id = c.programme_id and p.category = 'relocation';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table pipeline.programmes drop column referral_types;
      alter table case_record.cases drop column referral_type, drop column secondary_category, drop column processing_priority;
    `);
  }
}
