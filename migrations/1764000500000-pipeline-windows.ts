import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The travel window of every case as views over the facts: the set-based form of the pure rules in
 * libs/shared/pipeline/domain; a test proves that both agree.
 *
 * The views build on one another: rules in force and travellers -> items (one requirement for one subject) ->
 * own windows (a case by itself) -> computed windows (with the cases it travels with). They run with the reader's rights.
 */
export class PipelineWindows1764000500000 implements MigrationInterface {
  name = 'PipelineWindows1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(items);
    await runner.query(windows);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop view pipeline.computed_windows, pipeline.own_windows, pipeline.items, pipeline.standing, pipeline.travellers, pipeline.rules_in_force;
      drop type pipeline.item_state;
      drop function pipeline.birthday(date, integer), pipeline.today();
      alter table pipeline.case_windows drop column window_state, drop column binding_case_id;
      alter table pipeline.requirements drop column stale_on;
    `);
  }
}

const columns = /* sql */ `
  -- Changes of a person's identity that make a clearance stale: name, birth-date, nationality, sex.
  alter table pipeline.requirements add column stale_on text[] not null default '{}'
    check (stale_on <@ array['name', 'birth-date', 'nationality', 'sex']);

  -- binding_case_id: whose end closes the window first, the case itself or one it travels with.
  alter table pipeline.case_windows
    add column window_state text not null default 'empty' check (window_state in ('empty', 'not-yet', 'open', 'closed')),
    add column binding_case_id uuid;
  alter table pipeline.case_windows alter column window_state drop default;
`;

const items = /* sql */ `
  -- The server's day, which tests may set; UTC, like the server's clock.
  create function pipeline.today() returns date stable parallel safe language sql as $$
    select coalesce(nullif(current_setting('passage.today', true), '')::date, (now() at time zone 'utc')::date) $$;

  -- The day a person reaches an age. Born on 29 February: 1 March in common years, where interval arithmetic says
  -- 28 February; counting from the day before makes up for it.
  create function pipeline.birthday(birth_date date, age integer) returns date immutable parallel safe language sql as $$
    select greatest((birth_date + make_interval(years => age))::date, (birth_date - 1 + make_interval(years => age))::date + 1) $$;

  -- Best first: an item stands as well as the best of its clearances.
  create type pipeline.item_state as enum ('not-applicable', 'ok', 'not-yet', 'pending', 'stale', 'expired', 'refused', 'missing');

  create view pipeline.rules_in_force with (security_invoker = true) as
    select distinct on (v.programme_id) v.programme_id, v.id as programme_version_id, p.transit_days
    from pipeline.programme_versions v
    join pipeline.programmes p on p.id = v.programme_id
    where v.effective_from <= pipeline.today()
    order by v.programme_id, v.effective_from desc;

  create view pipeline.travellers with (security_invoker = true) as
    select m.case_id, m.person_id, p.birth_date, p.sex, p.nationality, p.flags
    from case_record.case_members m
    join case_record.people p on p.id = m.person_id
    where m.left_on is null and m.is_travelling;

  -- What the standing clearances of one requirement say for one subject (a person, or the case itself):
  -- the departure dates they allow, and how they stand for a departure today.
  create view pipeline.standing with (security_invoker = true) as
    select c.case_id, c.requirement_code, coalesce(c.person_id, c.case_id) as subject_id,
      range_agg(d.period) filter (where c.outcome in ('cleared', 'conditional', 'waived') and c.stale_since is null) as cleared,
      min(case
        when c.outcome = 'refused' then 'refused'::pipeline.item_state
        when c.outcome <> 'pending' and upper(d.period) <= (select pipeline.today()) then 'expired'
        when c.stale_since is not null then 'stale'
        when c.outcome = 'pending' then 'pending'
        when lower(d.period) > (select pipeline.today()) then 'not-yet'
        else 'ok' end) as state
    from pipeline.clearances c
    join case_record.cases k on k.id = c.case_id
    join pipeline.rules_in_force v on v.programme_id = k.programme_id
    join pipeline.requirements r on r.programme_version_id = v.programme_version_id and r.code = c.requirement_code
    cross join lateral (
      select case r.holds_on
        when 'arrival' then daterange(lower(c.valid_period) - v.transit_days, upper(c.valid_period) - v.transit_days)
        else c.valid_period end as period
    ) d
    where c.superseded_at is null
    group by 1, 2, 3;

  -- One requirement for one traveller or for the case: the departure dates that satisfy it, and its state today.
  -- 'shift' is the days from departure to the day on which it must hold.
  create view pipeline.items with (security_invoker = true) as
    select i.case_id, i.person_id, i.code, i.stage, i.gate, i.lead_days, i.notice_days, i.shift,
      coalesce(s.cleared, '{}') + case when coalesce(i.needed_from, i.needed_to) is null then '{}'
        else '{(,)}'::datemultirange - datemultirange(daterange(i.needed_from, i.needed_to)) end as satisfied,
      case when i.needed_from > (select pipeline.today()) or i.needed_to <= (select pipeline.today()) then 'not-applicable'
        else coalesce(s.state, 'missing') end as state
    from (
      select c.id as case_id, t.person_id, r.code, r.stage, r.gate, r.lead_days, r.notice_days, d.shift,
        pipeline.birthday(t.birth_date, r.min_age) - d.shift as needed_from, pipeline.birthday(t.birth_date, r.max_age) - d.shift as needed_to
      from case_record.cases c
      join pipeline.rules_in_force v on v.programme_id = c.programme_id
      cross join lateral (
        select null::uuid as person_id, null::date as birth_date, null as sex, null as nationality, null::text[] as flags
        union all
        select t.person_id, t.birth_date, t.sex, t.nationality, t.flags from pipeline.travellers t where t.case_id = c.id
      ) t
      join pipeline.requirements r on r.programme_version_id = v.programme_version_id
        and (r.subject = 'case') = (t.person_id is null)
        and (t.person_id is null or (r.sex is null or r.sex = t.sex) and (r.nationalities is null or t.nationality = any (r.nationalities))
          and (r.flags is null or r.flags && t.flags))
      cross join lateral (select case r.holds_on when 'arrival' then v.transit_days else 0 end as shift) d
    ) i
    left join pipeline.standing s
      on s.case_id = i.case_id and s.requirement_code = i.code and s.subject_id = coalesce(i.person_id, i.case_id);

  grant select on pipeline.rules_in_force, pipeline.travellers, pipeline.standing, pipeline.items to passage_app;
`;

const windows = /* sql */ `
  -- A case by itself. 'offset 0' keeps each case's items together: computed once, reached by index.
  create view pipeline.own_windows with (security_invoker = true) as
    select c.id as case_id,
      case when c.closed_on is null and t.number > 0 and v.programme_id is not null then coalesce(i.dates, '{(,)}') else '{}' end as dates,
      t.number as traveller_count, coalesce(i.notice_days, 0) as notice_days, coalesce(i.blockers, '[]') as blockers,
      coalesce(i.open_stages, '{}') as open_stages, coalesce(i.stuck_stages, '{}') as stuck_stages, i.booking_items
    from case_record.cases c
    left join pipeline.rules_in_force v on v.programme_id = c.programme_id
    cross join lateral (
      select count(*)::integer as number from case_record.case_members m where m.case_id = c.id and m.left_on is null and m.is_travelling
    ) t
    cross join lateral (
      select range_intersect_agg(i.satisfied) filter (where i.gate = 'booking') as dates,
        max(i.notice_days) filter (where i.gate = 'booking') as notice_days,
        jsonb_agg(jsonb_build_object('kind', i.state, 'requirementCode', i.code, 'stage', i.stage, 'personId', i.person_id)
          order by i.code collate "C", i.person_id) filter (where i.gate = 'booking' and i.state > 'ok') as blockers,
        array_agg(i.stage) filter (where i.gate <> 'departure' and i.state > 'ok' and not i.satisfied && i.ahead) as open_stages,
        array_agg(i.stage) filter (where i.state in ('stale', 'expired', 'refused') and not i.satisfied && i.ahead) as stuck_stages,
        array_agg(i.item) filter (where i.gate = 'booking') as booking_items
      from (select i.*, i as item, (select daterange(pipeline.today(), null)) as ahead from pipeline.items i where i.case_id = c.id offset 0) i
    ) i;

  create view pipeline.computed_windows with (security_invoker = true) as
    select c.id as case_id, c.office_id, w.dates as travel_window,
      case when isempty(w.dates) then 'empty' when usable.range is null then 'closed' when usable.range @> d.today then 'open' else 'not-yet' end as window_state,
      lower(usable.range) as opens_on, upper(usable.range) as closes_on, act.book_by, act.renew_by,
      case when usable.range @> d.today and jsonb_array_length(b.blockers) = 0 then act.book_by else act.renew_by end as last_action_on,
      case when binding.code is not null then c.id else (
        select l.case_id from unnest(linked.windows) l
        where l.dates @> upper(usable.range) - 1 and not l.dates @> upper(usable.range) order by l.case_id limit 1) end as binding_case_id,
      binding.code as binding_requirement, binding.person_id as binding_person_id, binding.clearance_id as binding_clearance_id,
      b.blockers, jsonb_array_length(b.blockers) as blocker_count, holds.number as hold_count, own.traveller_count,
      jsonb_build_object('case-processing', lane.case_processing, 'health', lane.health, 'orientation', lane.orientation,
        'movement', lane.movement, 'integration', lane.integration) as lanes,
      stands.stage, stands.state as stage_state, least(d.today, stands.since) as stage_since, d.today as computed_on
    from case_record.cases c
    cross join (select pipeline.today() as today offset 0) d
    cross join lateral (select o.* from pipeline.own_windows o where o.case_id = c.id offset 0) own
    cross join lateral (
      select coalesce(bool_or(m.code = 'submitted'), false) as submitted, coalesce(bool_or(m.code = 'booked'), false) as booked,
        coalesce(bool_or(m.code in ('departed', 'arrived')), false) as departed, coalesce(bool_or(m.code = 'arrived'), false) as arrived,
        coalesce(bool_or(m.code = 'outcome-recorded'), false) as finished, max(m.happened_on) as latest_on
      from pipeline.milestones m where m.case_id = c.id and m.withdrawn_at is null
    ) reached
    cross join lateral (
      select count(*)::integer as number, coalesce(array_agg(h.stage) filter (where h.counts), '{}') as stages,
        jsonb_agg(jsonb_build_object('kind', 'held', 'holdId', h.id, 'reasonClass', h.reason_class, 'stage', h.stage, 'personId', h.person_id) order by h.id)
          filter (where h.counts and 'booking' = any (h.gates)) as blockers
      from (
        select h.*, h.person_id is null or h.person_id in (select t.person_id from pipeline.travellers t where t.case_id = c.id) as counts
        from pipeline.holds h where h.case_id = c.id and h.released_at is null
      ) h
    ) holds
    -- The cases that must travel on the same day, each by itself.
    cross join lateral (
      select array_agg(l.own) as windows, range_intersect_agg((l.own).dates) as dates,
        jsonb_agg(jsonb_build_object('kind', 'linked-case', 'caseId', other.case_id) order by other.case_id) filter (where not (l.own).dates @> d.today) as blockers
      from pipeline.travel_links mine
      join pipeline.travel_links other on other.group_id = mine.group_id and other.case_id <> mine.case_id
      cross join lateral (select o from pipeline.own_windows o where o.case_id = other.case_id offset 0) l(own)
      where mine.case_id = c.id
    ) linked
    cross join lateral (select own.dates * coalesce(linked.dates, '{(,)}') as dates) w
    left join lateral (
      select u.range from unnest(w.dates) u(range) where not reached.departed and (upper_inf(u.range) or upper(u.range) > d.today) limit 1
    ) usable on true
    -- The item that allows the last day of the usable range but not the day after.
    left join lateral (
      select i.code, i.person_id, i.lead_days, (
          select f.id from pipeline.clearances f
          where f.case_id = c.id and f.requirement_code = i.code and f.person_id is not distinct from i.person_id and f.superseded_at is null
            and f.stale_since is null and f.outcome in ('cleared', 'conditional', 'waived') and upper(f.valid_period) = upper(usable.range) + i.shift
          order by f.id desc limit 1) as clearance_id
      from unnest(own.booking_items) i
      where i.satisfied @> upper(usable.range) - 1 and not i.satisfied @> upper(usable.range)
      order by i.code collate "C", i.person_id limit 1
    ) binding on true
    cross join lateral (
      select upper(usable.range) - 1 - own.notice_days as book_by, upper(usable.range) - 1 - binding.lead_days as renew_by
    ) act
    cross join lateral (
      select case when c.closed_on is not null or reached.departed then '[]'
        else own.blockers || coalesce(holds.blockers, '[]') || coalesce(linked.blockers, '[]') end as blockers offset 0
    ) b
    cross join lateral (
      select case when reached.departed then holds.stages else holds.stages || own.stuck_stages end as stuck,
        case when reached.departed then '{}' else own.open_stages end as open
    ) stages
    cross join lateral (
      select
        case when reached.departed then 'done' when 'case-processing' = any (stages.stuck) then 'blocked'
          when reached.submitted and 'case-processing' <> all (stages.open) then 'done' else 'in-progress' end as case_processing,
        case when reached.departed then 'done' when 'health' = any (stages.stuck) then 'blocked' when not reached.submitted then 'not-due'
          when 'health' <> all (stages.open) then 'done' else 'in-progress' end as health,
        case when reached.departed then 'done' when 'orientation' = any (stages.stuck) then 'blocked' when not reached.submitted then 'not-due'
          when 'orientation' <> all (stages.open) then 'done' else 'in-progress' end as orientation,
        case when reached.arrived then 'done' when 'movement' = any (stages.stuck) then 'blocked'
          when reached.departed or reached.booked or reached.submitted and 'movement' = all (stages.open) then 'in-progress' else 'not-due' end as movement,
        case when reached.finished then 'done' when 'integration' = any (stages.stuck) then 'blocked'
          when reached.arrived then 'in-progress' else 'not-due' end as integration
    ) lane
    cross join lateral (
      select s.stage, coalesce(s.state, 'done') as state, coalesce(c.closed_on, reached.latest_on, c.referred_on) as since
      from (values (case when c.closed_on is not null then 'closed' end, null), ('case-processing', lane.case_processing), ('health', lane.health),
        ('orientation', lane.orientation), ('movement', lane.movement), ('integration', lane.integration), ('complete', null)) s(stage, state)
      where s.stage is not null and s.state is distinct from 'done' limit 1
    ) stands;
`;
