import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was found to be best for a child rests on its birth date, custody, parents, marriage and records. A result is in
 * doubt while these differ from what they were when it came, whoever changed them and in whatever way; a task asks for
 * another look. Where a change is taken back, so is the doubt.
 */
export class CaseProcessingBestInterestGrounds1766001810000 implements MigrationInterface {
  name = 'CaseProcessingBestInterestGrounds1766001810000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_processing.best_interest_rules add column stale_on text[] not null default '{birth-date,custody,parents,marriage,merge}'
        check (stale_on <@ array['birth-date', 'custody', 'parents', 'marriage', 'merge']);
      create or replace view case_processing.best_interest_rules_in_force with (security_invoker = true) as
        select * from (
          select distinct on (r.situation) r.* from case_processing.best_interest_rules r
          where r.effective_from <= pipeline.today() order by r.situation, r.effective_from desc) latest
        where is_active;
      alter table case_processing.best_interests
        add column rests_on jsonb,
        add column stale_since date,
        add column stale_reasons text[] not null default '{}',
        add check ((stale_since is null) = (stale_reasons = '{}'));
      insert into case_processing.step_tasks (id, programme_code, step, task_code, title, role, due_from, due_days, closed_by, effective_from, source_note) values
        ('01900000-0000-7000-8000-00000000b041', null, 'best-interest-stale', 'case-processing.best-interest.again',
          'Have the best interests of the child looked at again: what the result rests on has changed', 'caseworker', 'step', 14,
          '{best-interest-renewed}', '2000-01-01', 'Review when circumstances change: domain reference B5, from general knowledge, verify. The number of days is our design');
    `);
    await runner.query(standing);
    await runner.query(grounds);
    await runner.query(watching);
    await runner.query(
      'update case_processing.best_interests set rests_on = case_processing.grounds_of(person_id) where held_on is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger best_interests_after_identity on case_record.people;
      drop function case_processing.grounds_changed() cascade;
      drop function case_processing.person_grounds_changed(), case_processing.look_at_cases(uuid[]);
      drop table case_processing.grounds_to_look_at;
      drop function case_processing.look_at_grounds();
      drop function case_processing.rest_on_grounds() cascade;
      drop function case_processing.best_interest_settled() cascade;
      drop function case_processing.settle_best_interest(uuid), case_processing.grounds_of(uuid);
      delete from case_record.tasks where code = 'case-processing.best-interest.again';
      delete from case_processing.step_tasks where id = '01900000-0000-7000-8000-00000000b041';
      create or replace function case_processing.best_interests_standing(the_case uuid) returns jsonb stable security definer
        set search_path = pg_catalog language sql as $$
        select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'procedure', b.procedure, 'heldOn', b.held_on, 'outcome', b.outcome)
          order by b.held_on, b.id), '[]')
        from case_record.people p
        join case_processing.best_interests b on b.person_id in (select case_record.records_of(p.id))
        where p.case_id = the_case and p.merged_into_id is null and b.withdrawn_at is null
          and (access.sees_all_offices() or p.office_id = any (access.office_ids())) $$;
      alter table case_processing.best_interests drop column rests_on, drop column stale_since, drop column stale_reasons;
      drop view case_processing.best_interest_rules_in_force;
      alter table case_processing.best_interest_rules drop column stale_on;
      create view case_processing.best_interest_rules_in_force with (security_invoker = true) as
        select * from (
          select distinct on (r.situation) r.* from case_processing.best_interest_rules r
          where r.effective_from <= pipeline.today() order by r.situation, r.effective_from desc) latest
        where is_active;
      grant select on case_processing.best_interest_rules_in_force to passage_app;
    `);
  }
}

const standing = /* sql */ `
  create or replace function case_processing.best_interests_standing(the_case uuid) returns jsonb stable security definer
    set search_path = pg_catalog language sql as $$
    select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'procedure', b.procedure, 'heldOn', b.held_on, 'outcome', b.outcome,
      'staleReasons', b.stale_reasons) order by b.held_on, b.id), '[]')
    from case_record.people p
    join case_processing.best_interests b on b.person_id in (select case_record.records_of(p.id))
    where p.case_id = the_case and p.merged_into_id is null and b.withdrawn_at is null
      and (access.sees_all_offices() or p.office_id = any (access.office_ids())) $$;
`;

const grounds = /* sql */ `
  -- What a result about a child rests on, by the causes that put it in doubt. The form of groundsOf in the domain, which
  -- says beforehand what an event of the family would put in doubt. Cases are left out: to move house changes nothing.
  create function case_processing.grounds_of(child uuid) returns jsonb stable security definer
    set search_path = pg_catalog, case_record language sql as $$
    with records as (select records_of(child) as id),
    place as (
      select m.case_id, m.relationship, c.principal_applicant_id
      from case_members m join cases c on c.id = m.case_id where m.person_id = child and m.left_on is null limit 1),
    parents as (
      select a.id, r.kind from relationships r cross join lateral (select survivor_of(r.person_id) as id) a
      where r.related_person_id in (select id from records) and r.kind in ('biological-parent', 'adoptive-parent', 'guardian')
      union select principal_applicant_id, 'label' from place
      where relationship in ('child', 'adopted-child') and principal_applicant_id is not null),
    spouses as (
      select related_person_id as id, state from relationships
      where person_id in (select id from records) and kind in ('spouse', 'partner')
      union select person_id, state from relationships
      where related_person_id in (select id from records) and kind in ('spouse', 'partner'))
    select jsonb_build_object(
      'birth-date', (select to_jsonb(birth_date) from people where id = child),
      'custody', (select coalesce(jsonb_agg(distinct jsonb_build_array(u.kind, survivor_of(u.person_id), u.from_on, u.until_on)), '[]')
        from custodies u where u.child_id in (select id from records)),
      'parents', (select coalesce(jsonb_agg(distinct jsonb_build_array(p.id, p.kind,
          exists (select from case_members m, place where m.case_id = place.case_id and m.person_id = p.id and m.left_on is null),
          (select l.state from life_statuses l where l.person_id = p.id and l.state in ('dead', 'missing')))), '[]') from parents p),
      'marriage', (select coalesce(jsonb_agg(distinct jsonb_build_array(survivor_of(s.id), s.state)), '[]') from spouses s),
      'merge', (select jsonb_agg(id order by id) from records)) $$;
  revoke execute on function case_processing.grounds_of(uuid) from public;

  -- Opens the task to have it looked at again while no result in favour is free of doubt, and finishes it once one is.
  create function case_processing.settle_best_interest(child uuid) returns void security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    declare
      of_case uuid := (select case_id from case_record.people where id = child);
      is_free boolean;
    begin
      select bool_or(not b.stale_reasons && array(select distinct unnest(stale_on) from best_interest_rules_in_force)) into is_free
      from best_interests b where b.person_id in (select case_record.records_of(child))
        and b.outcome = 'in-favour' and b.withdrawn_at is null;
      if is_free then
        perform take_step(of_case, child, 'best-interest-renewed', pipeline.today());
      elsif not is_free and exists (
        select from case_record.case_members m join case_record.people p on p.id = m.person_id
        where m.person_id = child and m.left_on is null and p.birth_date > pipeline.today() - interval '18 years')
      then
        perform take_step(of_case, child, 'best-interest-stale', pipeline.today());
      end if;
    end $$;
  revoke execute on function case_processing.settle_best_interest(uuid) from public;

  -- A result rests on what is on record when it is entered; a later correction of it rests on no more than that, unless it
  -- says that the child was looked at again since.
  create function case_processing.rest_on_grounds() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    begin
      if new.held_on is null then
        new.rests_on := null; new.stale_since := null; new.stale_reasons := '{}';
      elsif tg_op = 'INSERT' or old.held_on is null or (new.held_on > old.held_on and new.held_on >= old.stale_since) then
        new.rests_on := grounds_of(case_record.survivor_of(new.person_id)); new.stale_since := null; new.stale_reasons := '{}';
      end if;
      return new;
    end $$;
  create trigger rest_on_grounds before insert or update of held_on on case_processing.best_interests
    for each row execute function case_processing.rest_on_grounds();

  create function case_processing.best_interest_settled() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    begin
      perform settle_best_interest(case_record.survivor_of(new.person_id));
      return null;
    end $$;
  create trigger settle after insert or update of held_on, outcome, withdrawn_at on case_processing.best_interests
    for each row execute function case_processing.best_interest_settled();
`;

const watching = /* sql */ `
  -- Results to be looked at when the transaction ends: an event, a split or a merge writes many rows, and only what stands
  -- in the end is compared. Empty between transactions.
  create table case_processing.grounds_to_look_at (
    id bigint generated always as identity primary key,
    best_interest_id uuid not null,
    -- Whose record stood for the child's before, when a merge is undone.
    former_id uuid
  );

  create function case_processing.look_at_grounds() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    declare
      found_result best_interests;
      child uuid;
      now_is jsonb;
      causes text[];
    begin
      delete from grounds_to_look_at where id = new.id;
      select * into found_result from best_interests b
        where b.id = new.best_interest_id and b.rests_on is not null and b.withdrawn_at is null for no key update;
      if not found then return null; end if;
      child := case_record.survivor_of(found_result.person_id);
      now_is := grounds_of(child);
      select coalesce(array_agg(k order by k), '{}') into causes
        from jsonb_object_keys(now_is) k where found_result.rests_on -> k is distinct from now_is -> k;
      if causes = found_result.stale_reasons then return null; end if;
      update best_interests set stale_reasons = causes,
        stale_since = case when causes <> '{}' then coalesce(stale_since, pipeline.today()) end where id = found_result.id;
      perform settle_best_interest(child);
      if new.former_id is not null then
        perform take_step(p.case_id, p.id, 'best-interest-renewed', pipeline.today()) from case_record.people p where p.id = new.former_id;
        perform settle_best_interest(new.former_id);
      end if;
      return null;
    end $$;
  create constraint trigger look after insert on case_processing.grounds_to_look_at deferrable initially deferred
    for each row execute function case_processing.look_at_grounds();

  -- Has the results about children of these cases looked at, also of records that were merged into theirs.
  create function case_processing.look_at_cases(touched uuid[]) returns void security definer
    set search_path = pg_catalog, case_processing language sql as $$
    with recursive records as (
      select id from case_record.people where case_id = any (touched)
      union select p.id from case_record.people p join records r on p.merged_into_id = r.id)
    insert into grounds_to_look_at (best_interest_id)
    select b.id from best_interests b join records r on r.id = b.person_id where b.rests_on is not null and b.withdrawn_at is null $$;
  revoke execute on function case_processing.look_at_cases(uuid[]) from public;

  create function case_processing.grounds_changed() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    begin
      if tg_op = 'INSERT' then perform look_at_cases(array(select distinct case_id from fresh));
      elsif tg_op = 'DELETE' then perform look_at_cases(array(select distinct case_id from gone));
      else perform look_at_cases(array(select case_id from gone union select case_id from fresh));
      end if;
      return null;
    end $$;
  do $$
    declare watched text;
    begin
      foreach watched in array array['custodies', 'relationships', 'life_statuses', 'case_members'] loop
        execute format('create trigger grounds_after_insert after insert on case_record.%I referencing new table as fresh
          for each statement execute function case_processing.grounds_changed()', watched);
        execute format('create trigger grounds_after_update after update on case_record.%I referencing old table as gone new table as fresh
          for each statement execute function case_processing.grounds_changed()', watched);
        execute format('create trigger grounds_after_delete after delete on case_record.%I referencing old table as gone
          for each statement execute function case_processing.grounds_changed()', watched);
      end loop;
    end $$;

  -- Of a person it is the birth date, and which record stands for theirs.
  create function case_processing.person_grounds_changed() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    declare touched uuid[];
    begin
      if not exists (select from gone o join fresh n using (id)
        where (o.birth_date, o.merged_into_id) is distinct from (n.birth_date, n.merged_into_id)) then
        return null;
      end if;
      insert into grounds_to_look_at (best_interest_id, former_id)
        select b.id, o.merged_into_id from gone o join fresh n using (id) join best_interests b on b.person_id = n.id
        where o.merged_into_id is not null and n.merged_into_id is null and b.rests_on is not null;
      touched := array(
        select p.case_id from gone o join fresh n using (id)
          join case_record.people p on p.id in (n.id, n.merged_into_id, o.merged_into_id)
        where (o.birth_date, o.merged_into_id) is distinct from (n.birth_date, n.merged_into_id));
      perform look_at_cases(touched);
      return null;
    end $$;
  create trigger best_interests_after_identity after update on case_record.people referencing old table as gone new table as fresh
    for each statement execute function case_processing.person_grounds_changed();
`;
