import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The services after arrival of the programmes that come with the product, with their sources. */
export class IntegrationCoreServices1764001110000 implements MigrationInterface {
  name = 'IntegrationCoreServices1764001110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(coreServices);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'truncate integration.core_services, integration.service_plans, integration.core_service_templates, integration.core_service_sets',
    );
  }
}

const coreServices = /* sql */ `
  insert into integration.core_service_sets (id, programme_code, effective_from, note, outcome_from_day, outcome_due_day, outcome_until_day, school_age, adult_age) values
    ('01900000-0000-7000-8000-000000011001', 'US-RESETTLEMENT', '2020-01-01', 'Reception and Placement: 90 days, most services within 30; domain reference F2. Window of the outcome: our design', 60, 90, 120, 5, 18),
    ('01900000-0000-7000-8000-000000011002', 'DE-HUMANITARIAN', '2020-01-01', 'No published list was found; our design after domain reference F2 and F3, to be verified', 60, 90, 120, 6, 18),
    ('01900000-0000-7000-8000-000000011003', 'EU-RELOCATION', '2020-01-01', 'No published list was found; our design after domain reference F2 and F3, to be verified', 60, 90, 120, 3, 16),
    ('01900000-0000-7000-8000-000000011004', null, '1950-01-01', 'Programmes without a set of their own; our design, to be verified', 60, 90, 120, 6, 18);

  insert into integration.core_service_templates (id, set_id, code, title, subject, min_age, max_age, due_days, source_note, is_verified)
  select gen_random_uuid(), s.id, t.code, t.title, t.subject, t.min_age, t.max_age, t.due_days, t.source_note, t.is_verified
  from (values
    ('US-RESETTLEMENT', 'home-ready', 'Home ready: safe, sanitary, furnished', 'case', null::integer, null::integer, 0, 'Catholic Charities Fort Wayne, slides on Reception and Placement; domain reference F2, before arrival', true),
    ('US-RESETTLEMENT', 'food-ready', 'Food in the home', 'case', null, null, 0, 'Catholic Charities Fort Wayne, slides on Reception and Placement; domain reference F2, before arrival', true),
    ('US-RESETTLEMENT', 'met-on-arrival', 'Met on arrival and brought home', 'case', null, null, 0, 'Training on the FY2023 agreement (secondary); domain reference F2, arrival', true),
    ('US-RESETTLEMENT', 'first-meal', 'Ready meal they are used to', 'case', null, null, 0, 'Training on the FY2023 agreement (secondary); domain reference F2, arrival', true),
    ('US-RESETTLEMENT', 'seasonal-clothing', 'Clothing for the season', 'person', null, null, 0, 'Training on the FY2023 agreement (secondary); domain reference F2, arrival', true),
    ('US-RESETTLEMENT', 'emergency-contact', 'Emergency contact given, with interpretation', 'case', null, null, 0, 'Training on the FY2023 agreement (secondary); domain reference F2, arrival', true),
    ('US-RESETTLEMENT', 'home-visit', 'First home visit', 'case', null, null, 1, 'Within 24 hours or the next day: welcomethenewcomer.org, World Relief Sacramento; domain reference F2', true),
    ('US-RESETTLEMENT', 'food-allowance', 'Food or food allowance', 'case', null, null, 1, 'Within 24 hours or the next day: World Relief Sacramento; domain reference F2', true),
    ('US-RESETTLEMENT', 'social-security', 'Social security number applied for', 'person', null, null, 10, 'welcomethenewcomer.org; domain reference F2. Calendar or working days: to be verified', false),
    ('US-RESETTLEMENT', 'benefits', 'Benefits applied for', 'case', null, null, 10, 'welcomethenewcomer.org; domain reference F2. Some say 7 days: to be verified', false),
    ('US-RESETTLEMENT', 'work-papers', 'Work papers in hand or applied for', 'person', 18, null, 10, 'welcomethenewcomer.org; domain reference F2. Age and kind of days: to be verified', false),
    ('US-RESETTLEMENT', 'medical-appointment', 'Medical appointment made', 'person', null, null, 10, 'welcomethenewcomer.org; domain reference F2. Calendar or working days: to be verified', false),
    ('US-RESETTLEMENT', 'school-enrolment', 'Enrolled in school', 'person', 5, 18, 30, 'World Relief Sacramento, welcomethenewcomer.org; domain reference F2. Ages differ by state: to be verified', false),
    ('US-RESETTLEMENT', 'second-home-visit', 'Second home visit', 'case', null, null, 30, 'Weeks 3 to 4: World Relief Sacramento; domain reference F2', true),
    ('US-RESETTLEMENT', 'health-screening', 'Health screening arranged', 'person', null, null, 30, 'CDC advises within 30 days (MMWR 2013;62(SS-7)); domain reference F2', true),
    ('US-RESETTLEMENT', 'orientation-assessment', 'Orientation after arrival assessed', 'person', 18, null, 90, 'World Relief Sacramento: adults in month three; domain reference D, F2', true),
    ('DE-HUMANITARIAN', 'met-on-arrival', 'Met on arrival and brought to the first home', 'case', null, null, 0, 'Our design, to be verified', false),
    ('DE-HUMANITARIAN', 'emergency-contact', 'Emergency contact given, with interpretation', 'case', null, null, 0, 'Our design, to be verified', false),
    ('DE-HUMANITARIAN', 'residence-registration', 'Address registered', 'case', null, null, 14, 'Registration law asks for two weeks: to be verified', false),
    ('DE-HUMANITARIAN', 'health-insurance', 'Health insurance', 'person', null, null, 14, 'Our design, to be verified', false),
    ('DE-HUMANITARIAN', 'benefits', 'Benefits applied for', 'case', null, null, 14, 'Our design, to be verified', false),
    ('DE-HUMANITARIAN', 'medical-appointment', 'Medical appointment made', 'person', null, null, 30, 'Our design, to be verified', false),
    ('DE-HUMANITARIAN', 'school-enrolment', 'Enrolled in school', 'person', 6, 18, 30, 'Our design; ages differ by state, to be verified', false),
    ('DE-HUMANITARIAN', 'language-course', 'Place in an integration course', 'person', 18, null, 60, 'Our design, to be verified', false),
    ('DE-HUMANITARIAN', 'residence-permit', 'Residence permit applied for', 'person', null, null, 90, 'Our design, to be verified', false),
    ('EU-RELOCATION', 'met-on-arrival', 'Met on arrival and brought to the first home', 'case', null, null, 0, 'Our design, to be verified', false),
    ('EU-RELOCATION', 'emergency-contact', 'Emergency contact given, with interpretation', 'case', null, null, 0, 'Our design, to be verified', false),
    ('EU-RELOCATION', 'asylum-registration', 'Application for protection registered', 'person', null, null, 10, 'Our design, to be verified', false),
    ('EU-RELOCATION', 'medical-appointment', 'Medical appointment made', 'person', null, null, 30, 'Our design, to be verified', false),
    ('EU-RELOCATION', 'school-enrolment', 'Enrolled in school', 'person', 3, 16, 30, 'Our design, to be verified', false),
    ('EU-RELOCATION', 'health-insurance', 'Health insurance', 'person', null, null, 60, 'Our design, to be verified', false),
    ('EU-RELOCATION', 'language-course', 'Place in a language course', 'person', 16, null, 60, 'Our design, to be verified', false),
    (null, 'met-on-arrival', 'Met on arrival and brought to the first home', 'case', null, null, 0, 'Our design, to be verified', false),
    (null, 'emergency-contact', 'Emergency contact given, with interpretation', 'case', null, null, 0, 'Our design, to be verified', false),
    (null, 'home-visit', 'First home visit', 'case', null, null, 1, 'Our design, to be verified', false),
    (null, 'medical-appointment', 'Medical appointment made', 'person', null, null, 30, 'Our design, to be verified', false),
    (null, 'school-enrolment', 'Enrolled in school', 'person', 6, 18, 30, 'Our design, to be verified', false)
  ) t (programme_code, code, title, subject, min_age, max_age, due_days, source_note, is_verified)
  join integration.core_service_sets s on s.programme_code is not distinct from t.programme_code;

  -- Families that had arrived before this part of the product.
  select integration.refresh_service_plans(array(select case_id from pipeline.milestones where code = 'arrived' and withdrawn_at is null));
`;
