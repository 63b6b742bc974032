import type { MigrationInterface, QueryRunner } from 'typeorm';
import { copying, keys, refresh } from './1766002030000-pipeline-keys-with-windows';

/**
 * The nationalities and languages of all members stand beside the stored window too: a filter by one that is common
 * among a million people had to look every one of them up. And a refresh of very many cases reads tables from end to
 * end, which is faster than looking each case up.
 */
export class PipelineMembersWithWindows1766002060000 implements MigrationInterface {
  name = 'PipelineMembersWithWindows1766002060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table pipeline.case_windows add column member_nationalities text[] not null default '{}',
        add column member_languages text[] not null default '{}';
      create or replace view pipeline.case_keys as ${ofPrincipal}, members.nationalities as member_nationalities, members.languages as member_languages
        ${fromCases}
        cross join lateral (
          select coalesce(array_agg(distinct f.nationality::text) filter (where f.nationality is not null), '{}') as nationalities,
            coalesce(array_agg(distinct f.language) filter (where f.language is not null), '{}') as languages
          from case_record.case_members m join case_record.people f on f.id = m.person_id
          where m.case_id = c.id and m.left_on is null) members;
    `);
    await runner.query(copying(copied));
    await runner.query(refresh('join pipeline.case_keys k on k.case_id = w.case_id', copied, inBulk));
    await runner.query(/* sql */ `
      create or replace function pipeline.principal_changed() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
        begin
          perform pipeline.copy_case_keys(found.case_id) from (
            select new.case_id union select m.case_id from case_record.case_members m where m.person_id = new.id and m.left_on is null) found;
          return null;
        end $$;
      update pipeline.case_windows w set member_nationalities = k.member_nationalities, member_languages = k.member_languages
        from pipeline.case_keys k where k.case_id = w.case_id;
      create index case_windows_member_nationalities on pipeline.case_windows using gin (member_nationalities) with (fastupdate = off);
      create index case_windows_member_languages on pipeline.case_windows using gin (member_languages) with (fastupdate = off);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(refresh('join pipeline.case_keys k on k.case_id = w.case_id', keys));
    await runner.query(copying(keys));
    await runner.query(/* sql */ `
      create or replace function pipeline.principal_changed() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
        begin
          perform pipeline.copy_case_keys(c.id) from case_record.cases c where c.id = new.case_id and c.principal_applicant_id = new.id;
          return null;
        end $$;
      drop view pipeline.case_keys;
      create view pipeline.case_keys as ${ofPrincipal} ${fromCases};
      alter table pipeline.case_windows drop column member_nationalities, drop column member_languages;
    `);
  }
}

const copied = [...keys, 'member_nationalities', 'member_languages'];

const ofPrincipal = /* sql */ `
  select c.id as case_id, c.programme_id, c.referred_on, c.number, c.owner_id, c.priority, c.processing_priority, c.referral_type,
    c.referral_source, c.submission_category, c.secondary_category, c.country_of_asylum, c.country_of_origin, p.nationality, p.language`;
const fromCases = 'from case_record.cases c left join case_record.people p on p.id = c.principal_applicant_id';

/** From so many cases on, whole tables are read. */
const inBulk = `
      perform set_config('enable_seqscan', case when cardinality(affected) >= 20000 then 'on' else 'off' end, true);`;
