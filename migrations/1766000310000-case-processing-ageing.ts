import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ages at which dependants lose or change their place in a case, and how long programmes usually take: dated data,
 * labelled by whether anybody verified it.
 */
export class CaseProcessingAgeing1766000310000 implements MigrationInterface {
  name = 'CaseProcessingAgeing1766000310000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- programme_code null: every programme. applies_to: how the dependant stands to the principal applicant.
      create table case_processing.age_limits (
        id uuid primary key,
        programme_code text,
        age integer not null check (age between 1 and 120),
        applies_to text[] not null check (cardinality(applies_to) > 0),
        effective_from date not null,
        source_note text not null,
        is_verified boolean not null default false,
        version integer not null default 1,
        unique nulls not distinct (programme_code, age, effective_from)
      );
      -- Median days from referral to departure; programme_code null: programmes without a figure of their own.
      create table case_processing.programme_durations (
        id uuid primary key,
        programme_code text,
        median_days integer not null check (median_days > 0),
        effective_from date not null,
        source_note text not null,
        is_verified boolean not null default false,
        version integer not null default 1,
        unique nulls not distinct (programme_code, effective_from)
      );
      grant select on case_processing.age_limits, case_processing.programme_durations to passage_app;
      select audit.watch('case_processing.age_limits'), audit.watch('case_processing.programme_durations');

      insert into case_processing.age_limits (id, programme_code, age, applies_to, effective_from, source_note, is_verified) values
        ('01900000-0000-7000-8000-00000000b001', null, 18,
          array['child', 'step-child', 'adopted-child', 'foster-child', 'grandchild', 'sibling', 'unrelated-minor'], '2000-01-01',
          'Becomes an adult: children and adolescents at risk are under 18; domain reference B3, B5', true),
        ('01900000-0000-7000-8000-00000000b002', 'US-RESETTLEMENT', 21, array['child', 'step-child', 'adopted-child'], '2000-01-01',
          'Unmarried children under 21 count as derivatives; domain reference B4, B6. Protection of the age once filed to be verified', false);
      insert into case_processing.programme_durations (id, programme_code, median_days, effective_from, source_note, is_verified) values
        ('01900000-0000-7000-8000-00000000b101', null, 365, '2000-01-01',
          'Normal priority: about 12 months to decision and departure; domain reference B2, general knowledge, to be verified', false),
        ('01900000-0000-7000-8000-00000000b102', 'US-RESETTLEMENT', 640, '2000-01-01',
          'Middle of 18 to 24 months from referral, which is no published median; domain reference H', false);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_processing.age_limits, case_processing.programme_durations');
  }
}
