import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Capacity of receiving agencies, placements, services after arrival as dated data and per family, outcomes.
 * The service plan of a family is made by the database when its arrival is recorded, so that no way of recording an
 * arrival can miss it.
 */
export class IntegrationPlacement1764001100000 implements MigrationInterface {
  name = 'IntegrationPlacement1764001100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(plans);
    await runner.query(guards);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema integration cascade');
  }
}

const tables = /* sql */ `
  create schema integration;
  grant usage on schema integration to passage_app;

  -- How many people an agency can take from starts_on up to, not including, ends_on.
  create table integration.agency_capacities (
    id uuid primary key,
    agency_id uuid not null references access.agencies (id),
    starts_on date not null,
    ends_on date not null,
    people integer not null check (people >= 0),
    note text not null default '',
    version integer not null default 1,
    check (starts_on < ends_on),
    exclude using gist (agency_id with =, daterange(starts_on, ends_on) with &&)
  );

  -- arrived_on is that of the milestone, kept here because capacity and the list of arrivals go by it.
  create table integration.placements (
    id uuid primary key,
    case_id uuid not null,
    office_id uuid not null,
    agency_id uuid not null references access.agencies (id),
    state text not null check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
    place text not null,
    expected_on date not null,
    family_tie text not null default '',
    note text not null default '',
    offered_on date not null,
    people integer not null check (people > 0),
    assured_on date,
    valid_until date,
    reason text,
    arrived_on date,
    created_at timestamptz not null default now(),
    version integer not null default 1,
    unique (id, case_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
    check (state <> 'accepted' or assured_on is not null),
    check ((state in ('declined', 'withdrawn')) = (reason is not null)),
    check (valid_until > assured_on)
  );
  create unique index placements_standing on integration.placements (case_id) where state in ('offered', 'accepted');
  create index placements_case on integration.placements (case_id, created_at desc);
  create index placements_places on integration.placements (agency_id, (coalesce(arrived_on, expected_on))) where state in ('offered', 'accepted');
  create index placements_offered on integration.placements (offered_on, case_id) where state = 'offered';
  create index placements_assured on integration.placements (assured_on, case_id) where state = 'accepted' and arrived_on is null;

  -- One row for each move of a placement, never changed.
  create table integration.placement_moves (
    id uuid primary key,
    placement_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    move text not null check (move in ('offer', 'change', 'accept', 'decline', 'withdraw')),
    to_state text not null,
    reason text,
    moved_by uuid not null references access.staff (id),
    moved_at timestamptz not null default now(),
    foreign key (placement_id, case_id) references integration.placements (id, case_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
  create index placement_moves_placement on integration.placement_moves (placement_id);

  -- Services of a programme for arrivals from a day on; no programme: those without a set of their own.
  create table integration.core_service_sets (
    id uuid primary key,
    programme_code text,
    effective_from date not null,
    note text not null default '',
    outcome_from_day integer not null check (outcome_from_day >= 0),
    outcome_due_day integer not null,
    outcome_until_day integer not null,
    school_age integer not null check (school_age >= 0),
    adult_age integer not null,
    version integer not null default 1,
    unique nulls not distinct (programme_code, effective_from),
    check (outcome_from_day <= outcome_due_day and outcome_due_day <= outcome_until_day),
    check (school_age <= adult_age)
  );
  create table integration.core_service_templates (
    id uuid primary key,
    set_id uuid not null references integration.core_service_sets (id),
    code text not null,
    title text not null,
    subject text not null check (subject in ('case', 'person')),
    min_age integer,
    max_age integer,
    due_days integer not null check (due_days between 0 and 1000),
    source_note text not null,
    is_verified boolean not null default false,
    version integer not null default 1,
    unique (set_id, code),
    check (min_age < max_age),
    check (subject = 'person' or (min_age is null and max_age is null))
  );

  -- One row for each case that has arrived; made and kept by refresh_service_plans alone.
  create table integration.service_plans (
    case_id uuid primary key,
    office_id uuid not null,
    set_id uuid not null references integration.core_service_sets (id),
    arrived_on date not null,
    outcome_from date not null,
    outcome_due_on date not null,
    outcome_until date not null,
    outcome_recorded_on date,
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
  create index service_plans_outcome on integration.service_plans (outcome_due_on, case_id) where outcome_recorded_on is null;

  create table integration.core_services (
    id uuid primary key,
    case_id uuid not null,
    office_id uuid not null,
    person_id uuid references case_record.people (id),
    template_id uuid not null references integration.core_service_templates (id),
    code text not null,
    due_on date not null,
    state text not null default 'due' check (state in ('due', 'done', 'not-possible')),
    happened_on date,
    reason text,
    evidence text not null default '',
    version integer not null default 1,
    unique nulls not distinct (case_id, code, person_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
    check ((state = 'due') = (happened_on is null)),
    check ((state = 'not-possible') = (reason is not null))
  );
  create index core_services_due on integration.core_services (due_on, id) where state = 'due';
  create index core_services_done on integration.core_services (due_on, id) where state = 'done';
  create index core_services_not_possible on integration.core_services (due_on, id) where state = 'not-possible';

  create table integration.outcomes (
    id uuid primary key,
    case_id uuid not null unique,
    office_id uuid not null,
    assessed_on date not null,
    housing text not null check (housing in ('own-lease', 'with-others', 'temporary', 'without')),
    health_access text not null check (health_access in ('everybody', 'some', 'nobody')),
    self_sufficiency text not null check (self_sufficiency in ('own-means', 'partly-supported', 'supported')),
    note text not null default '',
    created_at timestamptz not null default now(),
    version integer not null default 1,
    unique (id, case_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
  create table integration.person_outcomes (
    id uuid primary key,
    outcome_id uuid not null,
    case_id uuid not null,
    office_id uuid not null,
    person_id uuid not null references case_record.people (id),
    employment text check (employment in ('full-time', 'part-time', 'self-employed', 'in-training', 'looking', 'not-looking', 'not-available')),
    language_level text check (language_level in ('none', 'few-words', 'everyday', 'confident')),
    schooling text check (schooling in ('attending', 'enrolled', 'not-enrolled')),
    unique (outcome_id, person_id),
    foreign key (outcome_id, case_id) references integration.outcomes (id, case_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
  );
`;

const plans = /* sql */ `
  -- Brings plans, services and placements of these cases into line with their arrivals and outcomes. Safe to repeat.
  -- A plan goes when the arrival is taken back; of its services those that nobody touched.
  -- Bulk loads, which switch triggers off, call it for their cases.
  create function integration.refresh_service_plans(case_ids uuid[]) returns void security definer
    set search_path = pg_catalog, integration language plpgsql as $$
    begin
      delete from integration.core_services s
      where s.case_id = any (case_ids) and s.state = 'due' and s.version = 1 and not exists (
        select from pipeline.milestones m where m.case_id = s.case_id and m.code = 'arrived' and m.withdrawn_at is null);
      delete from integration.service_plans p
      where p.case_id = any (case_ids) and not exists (
        select from pipeline.milestones m where m.case_id = p.case_id and m.code = 'arrived' and m.withdrawn_at is null);

      insert into integration.service_plans as plan (case_id, office_id, set_id, arrived_on, outcome_from, outcome_due_on, outcome_until, outcome_recorded_on)
      select c.id, c.office_id, s.id, m.happened_on, m.happened_on + s.outcome_from_day, m.happened_on + s.outcome_due_day,
        m.happened_on + s.outcome_until_day, o.happened_on
      from case_record.cases c
      join pipeline.programmes g on g.id = c.programme_id
      join pipeline.milestones m on m.case_id = c.id and m.code = 'arrived' and m.withdrawn_at is null
      left join pipeline.milestones o on o.case_id = c.id and o.code = 'outcome-recorded' and o.withdrawn_at is null
      cross join lateral (
        select s.* from integration.core_service_sets s
        where (s.programme_code is null or s.programme_code = g.code) and s.effective_from <= m.happened_on
        order by s.programme_code is null, s.effective_from desc limit 1
      ) s
      where c.id = any (case_ids)
      on conflict (case_id) do update set (set_id, arrived_on, outcome_from, outcome_due_on, outcome_until, outcome_recorded_on)
        = (excluded.set_id, excluded.arrived_on, excluded.outcome_from, excluded.outcome_due_on, excluded.outcome_until, excluded.outcome_recorded_on)
      where (plan.set_id, plan.arrived_on, plan.outcome_recorded_on) is distinct from (excluded.set_id, excluded.arrived_on, excluded.outcome_recorded_on);

      insert into integration.core_services as service (id, case_id, office_id, person_id, template_id, code, due_on)
      select gen_random_uuid(), p.case_id, p.office_id, t.person_id, k.id, k.code, p.arrived_on + k.due_days
      from integration.service_plans p
      join integration.core_service_templates k on k.set_id = p.set_id
      cross join lateral (
        select null::uuid as person_id where k.subject = 'case'
        union all
        select t.person_id from pipeline.travellers t
        where k.subject = 'person' and t.case_id = p.case_id
          and (k.min_age is null or pipeline.birthday(t.birth_date, k.min_age) <= p.arrived_on)
          and (k.max_age is null or p.arrived_on < pipeline.birthday(t.birth_date, k.max_age))
      ) t
      where p.case_id = any (case_ids)
      on conflict (case_id, code, person_id) do update set template_id = excluded.template_id, due_on = excluded.due_on
      where service.state = 'due' and (service.template_id, service.due_on) is distinct from (excluded.template_id, excluded.due_on);

      update integration.placements p set arrived_on = plan.arrived_on
      from integration.placements found left join integration.service_plans plan on plan.case_id = found.case_id
      where found.case_id = any (case_ids) and found.state = 'accepted' and found.arrived_on is distinct from plan.arrived_on and p.id = found.id;
    end $$;
  revoke execute on function integration.refresh_service_plans(uuid[]) from public;

  create function integration.milestones_changed() returns trigger security definer set search_path = pg_catalog, integration language plpgsql as $$
    declare touched uuid[];
    begin
      if tg_op <> 'DELETE' then
        select array_agg(distinct case_id) into touched from fresh where code in ('arrived', 'outcome-recorded');
      end if;
      if tg_op = 'DELETE' then
        select array_agg(distinct case_id) into touched from gone where code in ('arrived', 'outcome-recorded');
      elsif tg_op = 'UPDATE' then
        select touched || array_agg(distinct case_id) into touched from gone where code in ('arrived', 'outcome-recorded');
      end if;
      if cardinality(touched) > 0 then perform integration.refresh_service_plans(touched); end if;
      return null;
    end $$;
  create trigger service_plans_after_insert after insert on pipeline.milestones referencing new table as fresh
    for each statement execute function integration.milestones_changed();
  create trigger service_plans_after_update after update on pipeline.milestones referencing old table as gone new table as fresh
    for each statement execute function integration.milestones_changed();
  create trigger service_plans_after_delete after delete on pipeline.milestones referencing old table as gone
    for each statement execute function integration.milestones_changed();
`;

const guards = /* sql */ `
  select access.protect('integration.placements'), access.protect('integration.placement_moves'), access.protect('integration.service_plans'),
    access.protect('integration.core_services'), access.protect('integration.outcomes'), access.protect('integration.person_outcomes');

  -- What other agencies said of a case is not an agency's to know.
  create policy own_agency on integration.placements as restrictive to passage_app
    using ((select access.agency_id()) is null or agency_id = (select access.agency_id()));

  -- An agency sees its own capacity and states none; our staff see every agency's.
  alter table integration.agency_capacities enable row level security;
  create policy scope on integration.agency_capacities to passage_app
    using ((select access.staff_id()) is not null and ((select access.agency_id()) is null or agency_id = (select access.agency_id())))
    with check ((select access.staff_id()) is not null and (select access.agency_id()) is null);

  -- Capacity is shared by all offices, each of which sees only its own cases: so the sums are told, and nothing else.
  -- one_case is left out: it asks for a place of its own. A case closed before it arrived needs none.
  create function integration.places_used(agency uuid, period daterange, one_case uuid default null)
    returns table (offered integer, assured integer) stable security definer set search_path = pg_catalog, integration language sql as $$
    select coalesce(sum(p.people) filter (where p.state = 'offered'), 0)::integer, coalesce(sum(p.people) filter (where p.state = 'accepted'), 0)::integer
    from integration.placements p join case_record.cases c on c.id = p.case_id
    where p.agency_id = agency and p.state in ('offered', 'accepted') and p.case_id is distinct from one_case
      and coalesce(p.arrived_on, p.expected_on) >= lower(period) and coalesce(p.arrived_on, p.expected_on) < upper(period)
      and (p.arrived_on is not null or c.closed_on is null) $$;
  revoke execute on function integration.places_used(uuid, daterange, uuid) from public;
  grant execute on function integration.places_used(uuid, daterange, uuid) to passage_app;

  grant select on integration.core_service_sets, integration.core_service_templates, integration.service_plans to passage_app;
  grant select, insert, update on integration.agency_capacities, integration.placements, integration.outcomes to passage_app;
  grant select, insert on integration.placement_moves to passage_app;
  grant select, update on integration.core_services to passage_app;
  grant select, insert, delete on integration.person_outcomes to passage_app;

  select audit.watch('integration.agency_capacities'), audit.watch('integration.placements'), audit.watch('integration.core_service_sets'),
    audit.watch('integration.core_service_templates'), audit.watch('integration.core_services'), audit.watch('integration.outcomes'),
    audit.watch('integration.person_outcomes');
`;
