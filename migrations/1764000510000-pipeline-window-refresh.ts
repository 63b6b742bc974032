import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The stored window of every case, kept true in the transaction of the fact that changed it: by triggers, so that
 * no code path can forget.
 */
export class PipelineWindowRefresh1764000510000 implements MigrationInterface {
  name = 'PipelineWindowRefresh1764000510000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(refresh);
    await runner.query(triggers);
    await runner.query('select pipeline.refresh_windows(array(select case_id from pipeline.case_windows))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function pipeline.cases_changed(), pipeline.people_changed(), pipeline.facts_changed(), pipeline.links_changed(),
        pipeline.rules_changed() cascade;
      drop function pipeline.refresh_touched(uuid[]), pipeline.refresh_windows(uuid[]);
      alter table pipeline.case_windows reset (fillfactor);
    `);
  }
}

const refresh = /* sql */ `
  -- Every row is rewritten each day: room for the new version beside the old one spares the indexes.
  alter table pipeline.case_windows set (fillfactor = 60);

  -- Computes and stores the windows of these cases and of all they travel with; null: of every open case.
  -- Rows are locked before anything is read, so that of two who change facts of one case at once the second sees
  -- what the first wrote (read committed). Cases are reached by index always: a plan kept from when tables were small
  -- would scan them when they are large.
  create function pipeline.refresh_windows(case_ids uuid[] default null) returns void security definer
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
      perform set_config('plan_cache_mode', case when cardinality(affected) > 1000 then 'force_custom_plan' else 'force_generic_plan' end, true);
      perform from pipeline.case_windows w where w.case_id = any (affected) order by w.case_id for no key update;
      insert into pipeline.case_windows as stored (case_id, office_id, travel_window, window_state, opens_on, closes_on, book_by, renew_by, last_action_on,
        binding_case_id, binding_requirement, binding_person_id, binding_clearance_id, blockers, blocker_count, hold_count, traveller_count,
        lanes, stage, stage_state, stage_since, computed_on)
      select w.case_id, w.office_id, w.travel_window, w.window_state, w.opens_on, w.closes_on, w.book_by, w.renew_by, w.last_action_on,
        w.binding_case_id, w.binding_requirement, w.binding_person_id, w.binding_clearance_id, w.blockers, w.blocker_count, w.hold_count, w.traveller_count,
        w.lanes, w.stage, w.stage_state, w.stage_since, w.computed_on
      from pipeline.computed_windows w where w.case_id = any (affected)
      on conflict (case_id) do update set (office_id, travel_window, window_state, opens_on, closes_on, book_by, renew_by, last_action_on,
        binding_case_id, binding_requirement, binding_person_id, binding_clearance_id, blockers, blocker_count, hold_count, traveller_count,
        lanes, stage, stage_state, stage_since, computed_on)
      = (excluded.office_id, excluded.travel_window, excluded.window_state, excluded.opens_on, excluded.closes_on, excluded.book_by, excluded.renew_by, excluded.last_action_on,
        excluded.binding_case_id, excluded.binding_requirement, excluded.binding_person_id, excluded.binding_clearance_id, excluded.blockers, excluded.blocker_count, excluded.hold_count, excluded.traveller_count,
        excluded.lanes, excluded.stage, excluded.stage_state,
        case when stored.stage = excluded.stage then stored.stage_since else excluded.computed_on end, excluded.computed_on);
    end $$;
  revoke execute on function pipeline.refresh_windows(uuid[]) from public;
  grant execute on function pipeline.refresh_windows(uuid[]) to passage_app;

  -- For triggers. A bulk load sets passage.defer_windows to 'on' and refreshes its cases itself.
  create function pipeline.refresh_touched(case_ids uuid[]) returns void language plpgsql as $$
    begin
      if cardinality(case_ids) > 0 and current_setting('passage.defer_windows', true) is distinct from 'on' then
        perform pipeline.refresh_windows(case_ids);
      end if;
    end $$;
`;

const triggers = /* sql */ `
  -- Statement triggers with transition tables: one refresh for all rows of a statement.
  create function pipeline.cases_changed() returns trigger security definer set search_path = pg_catalog, pipeline language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        perform pipeline.refresh_touched(array_agg(id)) from fresh;
      else
        perform pipeline.refresh_touched(array_agg(n.id)) from gone o join fresh n using (id)
        where (o.programme_id, o.closed_on) is distinct from (n.programme_id, n.closed_on);
      end if;
      return null;
    end $$;

  create function pipeline.people_changed() returns trigger security definer set search_path = pg_catalog, pipeline language plpgsql as $$
    begin
      perform pipeline.refresh_touched(array_agg(distinct m.case_id))
      from gone o join fresh n using (id) join case_record.case_members m on m.person_id = n.id and m.left_on is null
      where (o.birth_date, o.sex, o.nationality, o.flags) is distinct from (n.birth_date, n.sex, n.nationality, n.flags);
      return null;
    end $$;

  create function pipeline.facts_changed() returns trigger security definer set search_path = pg_catalog, pipeline language plpgsql as $$
    begin
      if tg_op in ('INSERT', 'UPDATE') then perform pipeline.refresh_touched(array_agg(distinct case_id)) from fresh; end if;
      if tg_op = 'UPDATE' then
        perform pipeline.refresh_touched(array_agg(distinct o.case_id)) from gone o where o.case_id not in (select n.case_id from fresh n);
      end if;
      if tg_op = 'DELETE' then perform pipeline.refresh_touched(array_agg(distinct case_id)) from gone; end if;
      return null;
    end $$;

  -- Who leaves a group frees the others.
  create function pipeline.links_changed() returns trigger security definer set search_path = pg_catalog, pipeline language plpgsql as $$
    declare touched uuid[]; groups uuid[];
    begin
      if tg_op <> 'DELETE' then select array_agg(case_id), array_agg(group_id) into touched, groups from fresh; end if;
      if tg_op <> 'INSERT' then select touched || array_agg(case_id), groups || array_agg(group_id) into touched, groups from gone; end if;
      perform pipeline.refresh_touched(touched || array(select case_id from pipeline.travel_links where group_id = any (groups)));
      return null;
    end $$;

  -- Rules concern every open case of the programme. Versions that are not in force yet concern none, nor do wordings.
  create function pipeline.rules_changed() returns trigger security definer set search_path = pg_catalog, pipeline language plpgsql as $$
    declare
      wording text[] := '{version,name,note,title,source_note,is_verified,is_active,stale_on,prerequisites}';
      touched jsonb[];
    begin
      if tg_op = 'INSERT' then
        select array_agg(to_jsonb(n)) into touched from fresh n;
      elsif tg_op = 'DELETE' then
        select array_agg(to_jsonb(o)) into touched from gone o;
      else
        with after as (select to_jsonb(n) - wording as rule from fresh n), before as (select to_jsonb(o) - wording as rule from gone o)
        select array_agg(rule) into touched from ((table after except table before) union (table before except table after)) changed;
      end if;
      perform pipeline.refresh_touched(array_agg(c.id)) from case_record.cases c
      where c.closed_on is null and c.programme_id in (
        select case tg_table_name
          when 'programmes' then (rule ->> 'id')::uuid
          when 'programme_versions' then case when (rule ->> 'effective_from')::date <= pipeline.today() then (rule ->> 'programme_id')::uuid end
          else (select v.programme_id from pipeline.rules_in_force v where v.programme_version_id = (rule ->> 'programme_version_id')::uuid) end
        from unnest(touched) rule);
      return null;
    end $$;

  create function pipeline.watch_facts(target regclass, handler text, variadic operations text[]) returns void language plpgsql as $$
    declare operation text;
    begin
      foreach operation in array operations loop
        execute format('create trigger windows_after_%1$s after %1$s on %2$s referencing %3$s for each statement execute function pipeline.%4$I()',
          operation, target, case operation when 'insert' then 'new table as fresh' when 'delete' then 'old table as gone' else 'old table as gone new table as fresh' end, handler);
      end loop;
    end $$;
  select pipeline.watch_facts('case_record.cases', 'cases_changed', 'insert', 'update'),
    pipeline.watch_facts('case_record.people', 'people_changed', 'update'),
    pipeline.watch_facts('case_record.case_members', 'facts_changed', 'insert', 'update', 'delete'),
    pipeline.watch_facts('pipeline.clearances', 'facts_changed', 'insert', 'update', 'delete'),
    pipeline.watch_facts('pipeline.holds', 'facts_changed', 'insert', 'update', 'delete'),
    pipeline.watch_facts('pipeline.milestones', 'facts_changed', 'insert', 'update', 'delete'),
    pipeline.watch_facts('pipeline.travel_links', 'links_changed', 'insert', 'update', 'delete'),
    pipeline.watch_facts('pipeline.requirements', 'rules_changed', 'insert', 'update', 'delete'),
    pipeline.watch_facts('pipeline.programme_versions', 'rules_changed', 'insert', 'update', 'delete'),
    pipeline.watch_facts('pipeline.programmes', 'rules_changed', 'update');
  drop function pipeline.watch_facts(regclass, text, text[]);
`;
