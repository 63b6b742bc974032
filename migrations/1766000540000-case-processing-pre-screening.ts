import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pre-screening of cases, by checklists of programmes. */
export class CaseProcessingPreScreening1766000540000 implements MigrationInterface {
  name = 'CaseProcessingPreScreening1766000540000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- A question of the checklist, in the languages of staff. A programme's own item of a code comes before the general one.
      create table case_processing.pre_screening_items (
        id uuid primary key,
        programme_code text,
        code text not null,
        rank integer not null,
        question_en text not null check (length(question_en) between 1 and 300),
        question_fr text not null,
        question_ar text not null,
        is_required boolean not null default true,
        effective_from date not null,
        is_active boolean not null default true,
        source_note text not null default '',
        is_verified boolean not null default false,
        version integer not null default 1,
        unique nulls not distinct (programme_code, code, effective_from)
      );
      create table case_processing.pre_screenings (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        screened_on date not null,
        screened_by uuid not null references access.staff (id),
        outcome text not null check (outcome in ('go-on', 'changes-needed', 'not-recommended')),
        answers jsonb not null default '[]',
        notes text not null default '',
        withdrawn_at timestamptz,
        withdraw_reason text not null default '',
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index pre_screenings_case on case_processing.pre_screenings (case_id, screened_on desc);
      select access.protect('case_processing.pre_screenings');
      grant select, insert, update on case_processing.pre_screenings, case_processing.pre_screening_items to passage_app;
      select audit.watch('case_processing.pre_screenings'), audit.watch('case_processing.pre_screening_items');
    `);
    await runner.query(/* sql */ `
      insert into case_processing.pre_screening_items (id, programme_code, code, rank, question_en, question_fr, question_ar, effective_from, source_note) values
        ('01900000-0000-7000-8000-00000000d001', null, 'recognised', 10,
          'Is every member recognised as a refugee, or an eligible dependant or stateless person?',
          'Chaque membre est-il reconnu réfugié, ou une personne à charge ou apatride admissible ?',
          'هل كل فرد معترف به لاجئًا أو هو معال مؤهل أو عديم الجنسية؟', '2000-01-01', 'UNHCR Resettlement Handbook 4.7; domain reference B1'),
        ('01900000-0000-7000-8000-00000000d002', null, 'other-solutions', 20,
          'Were other solutions considered: return, staying in the country of asylum?',
          'D’autres solutions ont-elles été envisagées : retour, séjour dans le pays d’asile ?',
          'هل نُظر في حلول أخرى: العودة أو البقاء في بلد اللجوء؟', '2000-01-01', 'UNHCR Resettlement Handbook 4.7; domain reference B1'),
        ('01900000-0000-7000-8000-00000000d003', null, 'categories', 30,
          'Does the family meet the submission categories stated?',
          'La famille répond-elle aux catégories de soumission indiquées ?',
          'هل تستوفي الأسرة فئات التقديم المذكورة؟', '2000-01-01', 'UNHCR Resettlement Handbook 4.7; domain reference B1, B3'),
        ('01900000-0000-7000-8000-00000000d004', null, 'composition', 40,
          'Is the family complete, and is every relationship documented?',
          'La famille est-elle complète et chaque lien est-il documenté ?',
          'هل الأسرة كاملة وهل كل علاقة موثقة؟', '2000-01-01', 'Domain reference B4'),
        ('01900000-0000-7000-8000-00000000d005', null, 'identity', 50,
          'Do names and birth dates agree in all papers?',
          'Les noms et dates de naissance concordent-ils dans tous les documents ?',
          'هل تتطابق الأسماء وتواريخ الميلاد في كل الوثائق؟', '2000-01-01', 'Our design'),
        ('01900000-0000-7000-8000-00000000d006', 'US-RESETTLEMENT', 'name-variations', 60,
          'Were all variations of names collected for the name check?',
          'Toutes les variantes des noms ont-elles été relevées pour la vérification ?',
          'هل جُمعت كل صيغ الأسماء من أجل التدقيق في الاسم؟', '2000-01-01', 'Name check started at pre-screening: domain reference B7');
      insert into case_processing.step_tasks (id, programme_code, step, task_code, title, role, due_from, due_days, closed_by, effective_from, source_note) values
        ('01900000-0000-7000-8000-00000000b031', null, 'pre-screening-changes-needed', 'case-processing.pre-screening.changes',
          'Make the changes that pre-screening asks for', 'caseworker', 'step', 14, '{pre-screened}', '2000-01-01', 'UNHCR Resettlement Handbook 4.7. The number of days is our design'),
        ('01900000-0000-7000-8000-00000000b032', null, 'pre-screening-not-recommended', 'case-processing.pre-screening.not-recommended',
          'Agree how the case goes on: it is not recommended', 'manager', 'step', 7, '{pre-screened}', '2000-01-01', 'Our design');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table case_processing.pre_screenings, case_processing.pre_screening_items;
      delete from case_processing.step_tasks where task_code like 'case-processing.pre-screening.%';
    `);
  }
}
