import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every filter of the list of cases is answered from the row of the stored window: the facts it filters by are copied
 * beside the window, and any two of them with any order are a matter of one table and its indexes. Comparisons by
 * equality find an index under row-level security, where comparisons of lists would not.
 */
export class PipelineCaseloadFilters1766001410000 implements MigrationInterface {
  name = 'PipelineCaseloadFilters1766001410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table pipeline.case_windows add column number text, add column owner_id uuid, add column priority text,
        add column processing_priority text, add column referral_type text, add column referral_source text,
        add column submission_category text, add column secondary_category text, add column country_of_asylum char(2),
        add column country_of_origin char(2), add column nationality char(2), add column language text;
      drop trigger windows_after_referred_on on case_record.cases;
    `);
    await runner.query(copiedKeys);
    await runner.query(/* sql */ `
      update pipeline.case_windows set referred_on = referred_on;
      alter table pipeline.case_windows alter column number set not null, alter column priority set not null,
        alter column processing_priority set not null, alter column referral_type set not null, alter column referral_source set not null,
        alter column country_of_asylum set not null, alter column country_of_origin set not null;
    `);
    for (const column of filtered) {
      await runner.query(`create index case_windows_${column} on pipeline.case_windows (${column})`);
    }
    await runner.query(/* sql */ `
      create index case_windows_owner on pipeline.case_windows (owner_id, referred_on, case_id) where stage <> 'closed';
      create index case_windows_number on pipeline.case_windows (number, case_id);
      create index case_windows_office_since on pipeline.case_windows (office_id, stage_since, case_id) where stage <> 'closed';
      create index case_windows_office_closing on pipeline.case_windows (office_id, (coalesce(closes_on, 'infinity'::date)), case_id)
        where stage <> 'closed';
      create index case_windows_office_number on pipeline.case_windows (office_id, number, case_id) where stage <> 'closed';
      create index case_windows_held on pipeline.case_windows (office_id) where hold_count > 0;
      -- An office works in one country, with families of a few: without this, two such filters look rarer than they are.
      create statistics pipeline.case_windows_places (mcv, dependencies) on office_id, programme_id, country_of_asylum,
        country_of_origin, nationality, language, referral_type, referral_source from pipeline.case_windows;
      create statistics pipeline.case_windows_standing (mcv, dependencies) on stage, stage_state, window_state, priority
        from pipeline.case_windows;
      create index people_nationality on case_record.people (nationality);
      create index people_language on case_record.people (language);
      create index specific_needs_code on case_record.specific_needs (code, case_id) where ended_on is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop statistics pipeline.case_windows_places, pipeline.case_windows_standing;
      drop index pipeline.case_windows_office_since, pipeline.case_windows_office_closing, pipeline.case_windows_held;
      drop index case_record.specific_needs_code, case_record.people_language, case_record.people_nationality;
      drop trigger windows_after_keys on case_record.cases;
      drop trigger windows_after_principal on case_record.people;
      drop function pipeline.principal_changed();
    `);
    await runner.query(/* sql */ `
      create or replace function pipeline.copy_case_keys() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
        begin
          select c.programme_id, c.referred_on into new.programme_id, new.referred_on from case_record.cases c where c.id = new.case_id;
          return new;
        end $$;
      create trigger windows_after_referred_on after update of referred_on on case_record.cases for each row
        when (old.referred_on is distinct from new.referred_on) execute function pipeline.case_keys_changed();
      alter table pipeline.case_windows drop column number, drop column owner_id, drop column priority, drop column processing_priority,
        drop column referral_type, drop column referral_source, drop column submission_category, drop column secondary_category,
        drop column country_of_asylum, drop column country_of_origin, drop column nationality, drop column language;
    `);
  }
}

/** What few cases have in common; what many have is as quickly found by walking in the order asked for. */
const filtered = [
  'priority',
  'processing_priority',
  'referral_type',
  'referral_source',
  'submission_category',
  'secondary_category',
  'country_of_asylum',
  'country_of_origin',
  'nationality',
  'language',
];

const copiedKeys = /* sql */ `
  create or replace function pipeline.copy_case_keys() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
    begin
      select c.programme_id, c.referred_on, c.number, c.owner_id, c.priority, c.processing_priority, c.referral_type, c.referral_source,
        c.submission_category, c.secondary_category, c.country_of_asylum, c.country_of_origin, p.nationality, p.language
      into new.programme_id, new.referred_on, new.number, new.owner_id, new.priority, new.processing_priority, new.referral_type, new.referral_source,
        new.submission_category, new.secondary_category, new.country_of_asylum, new.country_of_origin, new.nationality, new.language
      from case_record.cases c left join case_record.people p on p.id = c.principal_applicant_id where c.id = new.case_id;
      return new;
    end $$;
  create trigger windows_after_keys after update on case_record.cases for each row
    when ((old.referred_on, old.number, old.owner_id, old.priority, old.processing_priority, old.referral_type, old.referral_source,
        old.submission_category, old.secondary_category, old.country_of_asylum, old.country_of_origin, old.principal_applicant_id)
      is distinct from (new.referred_on, new.number, new.owner_id, new.priority, new.processing_priority, new.referral_type, new.referral_source,
        new.submission_category, new.secondary_category, new.country_of_asylum, new.country_of_origin, new.principal_applicant_id))
    execute function pipeline.case_keys_changed();

  -- Nationality and language of the list are those of the principal applicant.
  create function pipeline.principal_changed() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
    begin
      update pipeline.case_windows w set referred_on = w.referred_on from case_record.cases c
      where w.case_id = new.case_id and c.id = w.case_id and c.principal_applicant_id = new.id;
      return null;
    end $$;
  create trigger windows_after_principal after update of nationality, language on case_record.people for each row
    when ((old.nationality, old.language) is distinct from (new.nationality, new.language)) execute function pipeline.principal_changed();
`;
