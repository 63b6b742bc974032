import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A best-interests result in doubt keeps its child from being booked and from leaving: a hold with the reason
 * `best-interest`, placed by the change that put it in doubt, or on the day a rule begins to ask for it. It goes by itself
 * once there is a result that counts, because the child was looked at again or the change was taken back; where the
 * situation of the child no longer asks for a look, somebody else releases it.
 */
export class CaseProcessingBestInterestHold1767010000000 implements MigrationInterface {
  name = 'CaseProcessingBestInterestHold1767010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table pipeline.holds drop constraint holds_check,
        add constraint holds_check check ((released_at is null) = (released_by is null)
          or released_by is null and reason_class = 'best-interest');
    `);
    await runner.query(holding);
    await runner.query(settling);
    await runner.query(looking('perform hold_for_best_interest(new.former_id, true);'));
    await runner.query(watchingRules);
    await runner.query(watchingDays);
    await runner.query(newDay('perform case_processing.settle_for_today();'));
    await runner.query('select case_processing.settle_doubted()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(newDay(''));
    await runner.query(/* sql */ `
      drop function case_processing.settle_for_today();
      drop table case_processing.best_interest_rules_seen;
      drop trigger settle_after_change on case_processing.best_interest_rules;
      drop function case_processing.best_interest_rules_changed(), case_processing.settle_doubted();
    `);
    await runner.query(looking(''));
    await runner.query(settlingBefore);
    await runner.query(/* sql */ `
      drop function case_processing.hold_for_best_interest(uuid, boolean);
      delete from pipeline.holds where reason_class = 'best-interest';
      alter table pipeline.holds drop constraint holds_check,
        add constraint holds_check check ((released_at is null) = (released_by is null));
    `);
  }
}

const holding = /* sql */ `
  create function case_processing.hold_for_best_interest(child uuid, is_free boolean) returns void security definer
    set search_path = pg_catalog language plpgsql as $$
    begin
      if is_free then
        update pipeline.holds set released_at = now(), version = version + 1
        where reason_class = 'best-interest' and released_at is null and person_id in (select case_record.records_of(child));
        return;
      end if;
      insert into pipeline.holds (id, case_id, office_id, person_id, stage, reason_class, gates, owner_id, review_on, placed_by)
      select gen_random_uuid(), c.id, c.office_id, child, 'case-processing', 'best-interest', '{booking,departure}', c.owner_id,
        pipeline.today() + 14, coalesce(access.staff_id(), (select b.recorded_by from case_processing.best_interests b
          where b.person_id in (select case_record.records_of(child)) and b.outcome = 'in-favour' order by b.held_on desc limit 1))
      from case_record.people p
      join case_record.case_members m on m.person_id = p.id and m.left_on is null
      join case_record.cases c on c.id = m.case_id
      where p.id = child and p.birth_date > pipeline.today() - interval '18 years'
        and not exists (select from pipeline.milestones s
          where s.case_id = c.id and s.code in ('departed', 'arrived') and s.withdrawn_at is null)
        and not exists (select from pipeline.holds h
          where h.person_id = child and h.reason_class = 'best-interest' and h.released_at is null);
    end $$;
  revoke execute on function case_processing.hold_for_best_interest(uuid, boolean) from public;
`;

const settle = (body: string): string => /* sql */ `
  create or replace function case_processing.settle_best_interest(child uuid) returns void security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    declare
      of_case uuid := (select case_id from case_record.people where id = child);
${body}    end $$;
`;
const isMinorOnCase = /* sql */ `exists (
        select from case_record.case_members m join case_record.people p on p.id = m.person_id
        where m.person_id = child and m.left_on is null and p.birth_date > pipeline.today() - interval '18 years')`;

/**
 * A result counts by the rule of standingOf in the domain, measured by the strictest of the rules in force: an old paper
 * that is entered only now lifts nothing. What is merely lapsed or open was not put in doubt, and places nothing either;
 * nor does a withdrawal, which is no other look at the child.
 */
const settling = settle(/* sql */ `      is_met boolean;
      is_doubted boolean;
    begin
      with asked as (
        select array(select distinct unnest(stale_on) from best_interest_rules_in_force) as stale_on,
          (select make_interval(months => min(valid_months)) from best_interest_rules_in_force) as holds_for),
      results as (
        select b.id, b.outcome, b.held_on, b.stale_reasons && a.stale_on as is_stale,
          coalesce(b.held_on + a.holds_for <= pipeline.today(), false) as is_lapsed
        from best_interests b cross join asked a
        where b.person_id in (select case_record.records_of(child)) and b.withdrawn_at is null)
      select bool_or(outcome = 'in-favour' and not is_stale and not is_lapsed) and bool_and(held_on is not null)
          and (array_agg(outcome order by held_on desc, id desc))[1] = 'in-favour',
        bool_and(is_stale) filter (where outcome = 'in-favour')
      into is_met, is_doubted from results;
      if is_met then
        perform hold_for_best_interest(child, true);
        perform take_step(of_case, child, 'best-interest-renewed', pipeline.today());
      elsif is_doubted then
        perform hold_for_best_interest(child, false);
        if ${isMinorOnCase}
        then
          perform take_step(of_case, child, 'best-interest-stale', pipeline.today());
        end if;
      end if;
`);
const settlingBefore = settle(/* sql */ `      is_free boolean;
    begin
      select bool_or(not b.stale_reasons && array(select distinct unnest(stale_on) from best_interest_rules_in_force)) into is_free
      from best_interests b where b.person_id in (select case_record.records_of(child))
        and b.outcome = 'in-favour' and b.withdrawn_at is null;
      if is_free then
        perform take_step(of_case, child, 'best-interest-renewed', pipeline.today());
      elsif not is_free and ${isMinorOnCase}
      then
        perform take_step(of_case, child, 'best-interest-stale', pipeline.today());
      end if;
`);

/** What is looked at when the transaction ends; whose record stood for the child's before has its hold lifted as well. */
const looking = (ofFormer: string): string => /* sql */ `
  create or replace function case_processing.look_at_grounds() returns trigger security definer
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
        ${ofFormer}
        perform settle_best_interest(new.former_id);
      end if;
      return null;
    end $$;
`;

const watchingRules = /* sql */ `
  -- Has every child looked at of whom a result differs from its ground, or who is held: what puts a result in doubt, and
  -- how long it holds, is for the rules to say.
  create function case_processing.settle_doubted() returns void security definer
    set search_path = pg_catalog, case_processing language sql as $$
    select settle_best_interest(child) from (
      select case_record.survivor_of(person_id) as child from best_interests
      where stale_reasons <> '{}' and withdrawn_at is null
      union select case_record.survivor_of(person_id) from pipeline.holds
      where reason_class = 'best-interest' and released_at is null) doubted $$;
  revoke execute on function case_processing.settle_doubted() from public;
  create function case_processing.best_interest_rules_changed() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    begin
      perform settle_doubted();
      return null;
    end $$;
  create trigger settle_after_change after insert or update on case_processing.best_interest_rules
    for each statement execute function case_processing.best_interest_rules_changed();
`;

const watchingDays = /* sql */ `
  -- The day until which rules that came into force were seen to. A day on which none did changes nothing: who was let go
  -- by hand, or a task somebody finished, is not brought up again every morning.
  create table case_processing.best_interest_rules_seen (until date not null);
  insert into case_processing.best_interest_rules_seen values ('-infinity');
  create function case_processing.settle_for_today() returns void security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    declare seen date := (select until from best_interest_rules_seen);
    begin
      if seen = pipeline.today() then return; end if;
      if exists (select from best_interest_rules where effective_from > seen and effective_from <= pipeline.today()) then
        perform settle_doubted();
      end if;
      update best_interest_rules_seen set until = pipeline.today();
    end $$;
  revoke execute on function case_processing.settle_for_today() from public;
`;

/** Whoever comes first after midnight sees to the new day; the windows come last, so that they know of holds placed. */
const newDay = (first: string): string => /* sql */ `
  create or replace function pipeline.refresh_for_today() returns boolean security definer set search_path = pg_catalog, pipeline language plpgsql as $$
    begin
      if not pg_try_advisory_xact_lock(hashtext('pipeline.refresh_for_today')) then return false; end if;
      ${first}
      if not exists (select from case_windows where computed_on < pipeline.today() and stage <> 'closed') then return false; end if;
      perform pipeline.refresh_windows(null);
      return true;
    end $$;
`;
