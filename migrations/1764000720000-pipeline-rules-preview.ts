import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a new version of a programme's rules would do to its open cases, found by trying: the version is written, the
 * windows of its first day are computed without and with it, and everything is taken back. Counts cases of every office,
 * because rules concern them all; tells nothing of any one case.
 */
export class PipelineRulesPreview1764000720000 implements MigrationInterface {
  name = 'PipelineRulesPreview1764000720000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- rules: requirements as the API writes them. in_place_of: a version not in force yet that these rules replace.
      create function pipeline.preview_rules(of_programme uuid, from_day date, rules jsonb, in_place_of uuid) returns jsonb
        volatile security definer set search_path = pg_catalog, pipeline set enable_seqscan = off set plan_cache_mode = 'force_custom_plan' language plpgsql as $$
        declare
          concerned uuid[];
          windows datemultirange[];
          states text[];
          facts jsonb[];
          tried uuid := gen_random_uuid();
          result jsonb;
        begin
          begin
            perform set_config('passage.defer_windows', 'on', true), set_config('passage.today', from_day::text, true);
            delete from requirements where programme_version_id = in_place_of;
            delete from programme_versions where id = in_place_of;
            select array_agg(id order by id) into concerned from (
              select c.id from case_record.cases c where c.programme_id = of_programme and c.closed_on is null
              union
              select other.case_id from case_record.cases c
              join travel_links mine on mine.case_id = c.id
              join travel_links other on other.group_id = mine.group_id
              join case_record.cases k on k.id = other.case_id and k.closed_on is null
              where c.programme_id = of_programme and c.closed_on is null) together;
            select array_agg(w.travel_window order by w.case_id), array_agg(w.window_state order by w.case_id),
                array_agg(jsonb_build_array(w.blockers, w.lanes) order by w.case_id)
              into windows, states, facts
              from computed_windows w where w.case_id = any (concerned);
            insert into programme_versions (id, programme_id, effective_from) values (tried, of_programme, from_day);
            insert into requirements (id, programme_version_id, code, stage, subject, title, min_age, max_age, sex, nationalities, flags,
                holds_on, gate, lead_days, notice_days)
              select gen_random_uuid(), tried, r.code, r.stage, r.subject, r.title, r."minAge", r."maxAge", r.sex, r.nationalities, r.flags,
                r."holdsOn", r.gate, r."leadDays", r."noticeDays"
              from jsonb_to_recordset(rules) r(code text, stage text, subject text, title text, "minAge" integer, "maxAge" integer, sex text,
                nationalities text[], flags text[], "holdsOn" text, gate text, "leadDays" integer, "noticeDays" integer);
            select jsonb_build_object(
                'openCases', count(*),
                'affected', count(*) filter (where before.dates <> after.travel_window or before.facts <> jsonb_build_array(after.blockers, after.lanes)),
                'windowsChanged', count(*) filter (where before.dates <> after.travel_window),
                'windowsLost', count(*) filter (where before.state in ('open', 'not-yet') and after.window_state in ('closed', 'empty')),
                'windowsGained', count(*) filter (where before.state in ('closed', 'empty') and after.window_state in ('open', 'not-yet')))
              into result
              from unnest(concerned, windows, states, facts) before(case_id, dates, state, facts)
              join (select * from computed_windows w where w.case_id = any (concerned) offset 0) after on after.case_id = before.case_id;
            raise exception 'tried' using errcode = 'PP001';
          exception when sqlstate 'PP001' then null;
          end;
          return result;
        end $$;
      revoke execute on function pipeline.preview_rules(uuid, date, jsonb, uuid) from public;
      grant execute on function pipeline.preview_rules(uuid, date, jsonb, uuid) to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function pipeline.preview_rules(uuid, date, jsonb, uuid)');
  }
}
