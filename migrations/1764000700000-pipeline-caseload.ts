import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lists and boards of the whole caseload need to be index look-ups: the keys they filter and sort by beside the
 * stored window, and running counts by stage.
 */
export class PipelineCaseload1764000700000 implements MigrationInterface {
  name = 'PipelineCaseload1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table pipeline.case_windows add column programme_id uuid, add column referred_on date;
      update pipeline.case_windows w set programme_id = c.programme_id, referred_on = c.referred_on from case_record.cases c where c.id = w.case_id;
      alter table pipeline.case_windows alter column programme_id set not null, alter column referred_on set not null;

      create function pipeline.copy_case_keys() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
        begin
          select c.programme_id, c.referred_on into new.programme_id, new.referred_on from case_record.cases c where c.id = new.case_id;
          return new;
        end $$;
      create trigger copy_case_keys before insert or update on pipeline.case_windows for each row execute function pipeline.copy_case_keys();
      create function pipeline.case_keys_changed() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
        begin update pipeline.case_windows set referred_on = new.referred_on where case_id = new.id; return null; end $$;
      create trigger windows_after_referred_on after update of referred_on on case_record.cases for each row
        when (old.referred_on is distinct from new.referred_on) execute function pipeline.case_keys_changed();

      create index case_windows_referred on pipeline.case_windows (referred_on, case_id) where stage <> 'closed';
      create index case_windows_stage_referred on pipeline.case_windows (stage, referred_on, case_id);
      create index case_windows_programme_stage on pipeline.case_windows (programme_id, stage, referred_on, case_id);
      create index case_windows_closing on pipeline.case_windows (closes_on, case_id) where closes_on is not null and stage <> 'closed';
      create index case_windows_since on pipeline.case_windows (stage_since, case_id) where stage <> 'closed';

      -- Changes of the counts, not the counts: rows are only added, so that writers never wait for each other.
      -- Their sum is the count; compact_counts folds them together in the background.
      create table pipeline.caseload_counts (
        office_id uuid not null,
        programme_id uuid not null,
        stage text not null,
        stage_state text not null,
        cases integer not null,
        people integer not null
      );
      create index caseload_counts_office on pipeline.caseload_counts (office_id);
      alter table pipeline.caseload_counts enable row level security;
      create policy scope on pipeline.caseload_counts to passage_app
        using ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]));
      grant select on pipeline.caseload_counts to passage_app;

      create function pipeline.count_windows() returns trigger security definer set search_path = pg_catalog, pipeline language plpgsql as $$
        begin
          if tg_op = 'INSERT' then
            insert into caseload_counts select office_id, programme_id, stage, stage_state, count(*), sum(traveller_count) from fresh group by 1, 2, 3, 4;
          elsif tg_op = 'DELETE' then
            insert into caseload_counts select office_id, programme_id, stage, stage_state, -count(*), -sum(traveller_count) from gone group by 1, 2, 3, 4;
          else
            insert into caseload_counts
            select office_id, programme_id, stage, stage_state, sum(cases), sum(people) from (
              select office_id, programme_id, stage, stage_state, 1 as cases, traveller_count as people from fresh
              union all
              select office_id, programme_id, stage, stage_state, -1, -traveller_count from gone) moved
            group by 1, 2, 3, 4 having sum(cases) <> 0 or sum(people) <> 0;
          end if;
          return null;
        end $$;
      create trigger count_inserted after insert on pipeline.case_windows referencing new table as fresh for each statement execute function pipeline.count_windows();
      create trigger count_updated after update on pipeline.case_windows referencing old table as gone new table as fresh for each statement execute function pipeline.count_windows();
      create trigger count_deleted after delete on pipeline.case_windows referencing old table as gone for each statement execute function pipeline.count_windows();

      -- Also during a bulk load, which switches ordinary triggers off.
      alter table pipeline.case_windows enable always trigger copy_case_keys, enable always trigger count_inserted,
        enable always trigger count_updated, enable always trigger count_deleted;

      create function pipeline.compact_counts() returns void security definer set search_path = pg_catalog, pipeline language plpgsql as $$
        begin
          if not pg_try_advisory_xact_lock(hashtext('pipeline.compact_counts')) then return; end if;
          with taken as (delete from caseload_counts returning *)
          insert into caseload_counts select office_id, programme_id, stage, stage_state, sum(cases), sum(people) from taken
          group by 1, 2, 3, 4 having sum(cases) <> 0 or sum(people) <> 0;
        end $$;
      -- Windows depend on the day: whoever comes first after midnight computes them anew, the others pass.
      create function pipeline.refresh_for_today() returns boolean security definer set search_path = pg_catalog, pipeline language plpgsql as $$
        begin
          if not pg_try_advisory_xact_lock(hashtext('pipeline.refresh_for_today')) then return false; end if;
          if not exists (select from case_windows where computed_on < pipeline.today() and stage <> 'closed') then return false; end if;
          perform pipeline.refresh_windows(null);
          return true;
        end $$;
      revoke execute on function pipeline.compact_counts(), pipeline.refresh_for_today() from public;
      grant execute on function pipeline.compact_counts(), pipeline.refresh_for_today() to passage_app;

      insert into pipeline.caseload_counts
      select office_id, programme_id, stage, stage_state, count(*), sum(traveller_count) from pipeline.case_windows group by 1, 2, 3, 4;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger windows_after_referred_on on case_record.cases;
      drop trigger copy_case_keys on pipeline.case_windows;
      drop trigger count_inserted on pipeline.case_windows;
      drop trigger count_updated on pipeline.case_windows;
      drop trigger count_deleted on pipeline.case_windows;
      drop function pipeline.copy_case_keys(), pipeline.case_keys_changed(), pipeline.count_windows(), pipeline.compact_counts(), pipeline.refresh_for_today();
      drop table pipeline.caseload_counts;
      alter table pipeline.case_windows drop column programme_id, drop column referred_on;
    `);
  }
}
