import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Codes for specific needs and questions of pre-screening are called in French and Arabic what every other name of the
 * configuration is called there: by its words. So one that is changed in English has them looked at again.
 */
export class CaseRecordWordedCodes1768000300000 implements MigrationInterface {
  name = 'CaseRecordWordedCodes1768000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      insert into case_record.wordings (id, english, french, arabic)
      select distinct on (english) gen_random_uuid(), english, french, arabic from (
        select label ->> 'en' as english, label ->> 'fr' as french, label ->> 'ar' as arabic from case_record.specific_need_codes
        union all select question_en, question_fr, question_ar from case_processing.pre_screening_items
      ) written order by english on conflict (english) do nothing;

      alter table case_record.specific_need_codes alter column label type text using label ->> 'en',
        add check (length(label) between 1 and 200);
      alter table case_processing.pre_screening_items drop column question_fr, drop column question_ar;
      alter table case_processing.pre_screening_items rename column question_en to question;

      ${configuredNames(`
          union all select label, 'need-code' from case_record.specific_need_codes
          union all select question, 'question' from case_processing.pre_screening_items`)}
      create trigger take_words_along_label after update of label on case_record.specific_need_codes for each row
        when (old.label is distinct from new.label) execute function case_record.name_changed('label', 'false');
      create trigger take_words_along_question after update of question on case_processing.pre_screening_items for each row
        when (old.question is distinct from new.question) execute function case_record.name_changed('question', 'false');

      -- A question in force may also be put otherwise by a version of a later day.
      create function case_record.question_versioned() returns trigger security definer
        set search_path = pg_catalog, case_record, pg_temp language plpgsql as $$
        begin
          perform take_words_along((select i.question from case_processing.pre_screening_items i
            where i.programme_code is not distinct from new.programme_code and i.code = new.code and i.effective_from < new.effective_from
            order by i.effective_from desc limit 1), new.question, false);
          return null;
        end $$;
      create trigger take_words_along after insert on case_processing.pre_screening_items
        for each row execute function case_record.question_versioned();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger take_words_along on case_processing.pre_screening_items;
      drop function case_record.question_versioned();
      drop trigger take_words_along_question on case_processing.pre_screening_items;
      drop trigger take_words_along_label on case_record.specific_need_codes;
      ${configuredNames('')}

      alter table case_processing.pre_screening_items rename column question to question_en;
      alter table case_processing.pre_screening_items add column question_fr text, add column question_ar text;
      update case_processing.pre_screening_items i set (question_fr, question_ar) = (
        select coalesce(nullif(max(w.french), ''), i.question_en), coalesce(nullif(max(w.arabic), ''), i.question_en)
        from case_record.wordings w where w.english = i.question_en);
      alter table case_processing.pre_screening_items alter column question_fr set not null, alter column question_ar set not null;

      alter table case_record.specific_need_codes drop constraint specific_need_codes_label_check,
        alter column label type jsonb using jsonb_build_object('en', label);
      update case_record.specific_need_codes c set label = (
        select c.label || jsonb_build_object('fr', coalesce(nullif(max(w.french), ''), c.label ->> 'en'),
          'ar', coalesce(nullif(max(w.arabic), ''), c.label ->> 'en'))
        from case_record.wordings w where w.english = c.label ->> 'en');
    `);
  }
}

/** The view of every name that an administrator writes, with what is added to it. */
function configuredNames(added: string): string {
  return /* sql */ `
      create or replace view case_record.configured_names with (security_invoker = true) as
        select english, array_agg(distinct used_for order by used_for) as used_for from (
          select name as english, 'programme' as used_for from pipeline.programmes
          union all select title, 'requirement' from pipeline.requirements
          union all select title, 'message' from pipeline.message_templates
          union all select name, 'office' from access.offices
          union all select letter_name, 'letterhead' from access.offices
          union all select letter_address, 'letterhead' from access.offices
          union all select name, 'agency' from access.agencies
          union all select title, 'check' from case_processing.check_types
          union all select title, 'task' from case_processing.step_tasks
          union all select title, 'letter' from case_processing.letter_templates
          union all select name, 'interview-form' from case_processing.interview_forms
          union all select name, 'room' from case_processing.rooms
          union all select name, 'course' from orientation.courses${added}
        ) written where english <> '' group by english;`;
}
