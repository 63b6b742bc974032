import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The facts that a list of cases filters by are stored with the window by the statement that stores it. A trigger that
 * fetched them row by row took a quarter of the time of a large refresh.
 */
export class PipelineKeysWithWindows1766002030000 implements MigrationInterface {
  name = 'PipelineKeysWithWindows1766002030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger copy_case_keys on pipeline.case_windows;
      drop function pipeline.copy_case_keys();
    `);
    await runner.query(keysTogether);
    await runner.query(refresh('join pipeline.case_keys k on k.case_id = w.case_id', keys));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(refresh('', []));
    await runner.query(keysByTrigger);
    await runner.query(/* sql */ `
      drop function pipeline.copy_case_keys(uuid);
      drop view pipeline.case_keys;
    `);
  }
}

export const keys = [
  ...['programme_id', 'referred_on', 'number', 'owner_id', 'priority', 'processing_priority', 'referral_type'],
  ...['referral_source', 'submission_category', 'secondary_category', 'country_of_asylum', 'country_of_origin'],
  ...['nationality', 'language'],
];

const ofWindow = [
  ...['office_id', 'travel_window', 'window_state', 'opens_on', 'closes_on', 'book_by', 'renew_by', 'last_action_on'],
  ...[
    'binding_case_id',
    'binding_requirement',
    'binding_person_id',
    'binding_clearance_id',
    'blockers',
    'blocker_count',
  ],
  ...['hold_count', 'traveller_count', 'lanes', 'stage', 'stage_state'],
];

export const copying = (copied: readonly string[]) => /* sql */ `
  create or replace function pipeline.copy_case_keys(the_case uuid) returns void security definer set search_path = pg_catalog language sql as $$
    update pipeline.case_windows w set (${copied.join(', ')}) = (${copied.map((key) => `k.${key}`).join(', ')})
    from pipeline.case_keys k where k.case_id = the_case and w.case_id = the_case $$;`;

/** Nationality and language of the list are those of the principal applicant. */
const keysTogether = /* sql */ `
  create view pipeline.case_keys as
    select c.id as case_id, c.programme_id, c.referred_on, c.number, c.owner_id, c.priority, c.processing_priority, c.referral_type,
      c.referral_source, c.submission_category, c.secondary_category, c.country_of_asylum, c.country_of_origin, p.nationality, p.language
    from case_record.cases c left join case_record.people p on p.id = c.principal_applicant_id;

  ${copying(keys)}
  revoke execute on function pipeline.copy_case_keys(uuid) from public;

  create or replace function pipeline.case_keys_changed() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
    begin
      perform pipeline.copy_case_keys(new.id);
      return null;
    end $$;
  create or replace function pipeline.principal_changed() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
    begin
      perform pipeline.copy_case_keys(c.id) from case_record.cases c where c.id = new.case_id and c.principal_applicant_id = new.id;
      return null;
    end $$;
`;

/**
 * As before: rows are locked before anything is read, so that of two who change facts of one case at once the second
 * sees what the first wrote; and cases are reached by index always.
 */
export const refresh = (join: string, copied: readonly string[], inBulk = '') => {
  const stored = [...ofWindow, ...copied];
  const columns = [...stored, 'stage_since', 'computed_on'].join(', ');
  const found = [...ofWindow.map((column) => `w.${column}`), ...copied.map((column) => `k.${column}`)];
  return /* sql */ `
  create or replace function pipeline.refresh_windows(case_ids uuid[] default null) returns void security definer
    set search_path = pg_catalog, pipeline set plan_cache_mode = 'auto' set enable_seqscan = off language plpgsql as $$
    declare affected uuid[];
    begin
      if case_ids is null then
        select array_agg(c.id order by c.id) into affected from case_record.cases c where c.closed_on is null;
      else
        select array_agg(id order by id) into affected from (
          select unnest(case_ids) as id
          union
          select other.case_id from pipeline.travel_links mine join pipeline.travel_links other on other.group_id = mine.group_id
          where mine.case_id = any (case_ids)) together;
      end if;
      -- One plan serves every small set; a bulk deserves its own.
      perform set_config('plan_cache_mode', case when cardinality(affected) > 1000 then 'force_custom_plan' else 'force_generic_plan' end, true);${inBulk}
      perform from pipeline.case_windows w where w.case_id = any (affected) order by w.case_id for no key update;
      insert into pipeline.case_windows as stored (case_id, ${columns})
      select w.case_id, ${[...found, 'w.stage_since', 'w.computed_on'].join(', ')}
      from pipeline.computed_windows w ${join} where w.case_id = any (affected)
      on conflict (case_id) do update set (${columns})
      = (${stored.map((column) => `excluded.${column}`).join(', ')},
        case when stored.stage = excluded.stage then stored.stage_since else excluded.computed_on end, excluded.computed_on);
    end $$;`;
};

const keysByTrigger = /* sql */ `
  create function pipeline.copy_case_keys() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
    begin
      select ${keys.map((key) => (key === 'nationality' || key === 'language' ? `p.${key}` : `c.${key}`)).join(', ')}
      into ${keys.map((key) => `new.${key}`).join(', ')}
      from case_record.cases c left join case_record.people p on p.id = c.principal_applicant_id where c.id = new.case_id;
      return new;
    end $$;
  create trigger copy_case_keys before insert or update on pipeline.case_windows
    for each row execute function pipeline.copy_case_keys();
  create or replace function pipeline.case_keys_changed() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
    begin update pipeline.case_windows set referred_on = new.referred_on where case_id = new.id; return null; end $$;
  create or replace function pipeline.principal_changed() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
    begin
      update pipeline.case_windows w set referred_on = w.referred_on from case_record.cases c
      where w.case_id = new.case_id and c.id = w.case_id and c.principal_applicant_id = new.id;
      return null;
    end $$;
`;
