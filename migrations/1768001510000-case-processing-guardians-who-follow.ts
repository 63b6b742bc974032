import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A guardian who follows from a best-interests result does not put it in doubt: one who becomes so on its very day, or
 * later on its report. Once they die, are missing, part from the child or are guardian no more, they do.
 */
export class CaseProcessingGuardiansWhoFollow1768001510000 implements MigrationInterface {
  name = 'CaseProcessingGuardiansWhoFollow1768001510000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(following);
    await runner.query(standing(followers));
    await runner.query(
      looking(
        'case_processing.without_guardians(grounds_of(child), case_processing.guardians_following(found_result))',
        'case_processing.without_guardians(found_result.rests_on, case_processing.guardians_following(found_result))',
      ),
    );
    await runner.query(/* sql */ `
      create function case_processing.report_changed() returns trigger security definer
        set search_path = pg_catalog, case_processing, pg_temp language plpgsql as $$
        begin
          insert into grounds_to_look_at (best_interest_id) values (new.id);
          return null;
        end $$;
      create trigger look_after_report after update of document_id on case_processing.best_interests for each row
        when (old.document_id is distinct from new.document_id and new.rests_on is not null)
        execute function case_processing.report_changed();
      insert into case_processing.grounds_to_look_at (best_interest_id)
        select id from case_processing.best_interests where stale_reasons && '{custody,parents}' and withdrawn_at is null;
      set constraints case_processing.look immediate;
      set constraints case_processing.look deferred;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger look_after_report on case_processing.best_interests;
      drop function case_processing.report_changed();
    `);
    await runner.query(looking('grounds_of(child)', 'found_result.rests_on'));
    await runner.query(standing(''));
    await runner.query(/* sql */ `
      drop function case_processing.without_guardians(jsonb, uuid[]);
      drop function case_processing.guardians_following(case_processing.best_interests);
    `);
  }
}

const following = /* sql */ `
  -- Guardians who follow from a result and stand by the child: alive, and not parted from it. Who was in no case with
  -- the child since the result is no companion that it could lose.
  create function case_processing.guardians_following(result case_processing.best_interests) returns uuid[] stable security definer
    set search_path = pg_catalog, case_record, pg_temp language sql as $$
    with records as (select records_of(survivor_of(result.person_id)) as id),
    places as (
      select m.case_id, m.left_on from case_members m
      where m.person_id in (select id from records) and m.leave_reason is distinct from 'entered-in-error'),
    guardians as (
      select distinct survivor_of(u.person_id) as id from custodies u
      where u.child_id in (select id from records) and u.kind = 'guardian'
        and (u.until_on is null or u.until_on > pipeline.today())
        and (u.from_on = result.held_on or u.from_on > result.held_on and u.document_id = result.document_id))
    select coalesce(array_agg(g.id order by g.id), '{}') from guardians g
    where not exists (select from life_statuses l where l.person_id = g.id and l.state in ('dead', 'missing'))
      and (exists (select from case_members m join places p using (case_id)
          where m.person_id = g.id and m.left_on is null and p.left_on is null)
        or not exists (select from case_members m join places p using (case_id)
          where m.person_id = g.id and m.leave_reason is distinct from 'entered-in-error'
            and coalesce(least(m.left_on, p.left_on), 'infinity') > result.held_on)) $$;
  revoke execute on function case_processing.guardians_following(case_processing.best_interests) from public;

  -- The form of grounds_of, without what it says of these guardians.
  create function case_processing.without_guardians(ground jsonb, guardians uuid[]) returns jsonb immutable language sql
    set search_path = pg_catalog, pg_temp as $$
    select ground || jsonb_build_object(
      'custody', (select coalesce(jsonb_agg(tie order by place), '[]') from jsonb_array_elements(ground -> 'custody') with ordinality x (tie, place)
        where not (tie ->> 0 = 'guardian' and (tie ->> 1)::uuid = any (guardians))),
      'parents', (select coalesce(jsonb_agg(tie order by place), '[]') from jsonb_array_elements(ground -> 'parents') with ordinality x (tie, place)
        where not (tie ->> 1 = 'guardian' and (tie ->> 0)::uuid = any (guardians)))) $$;
  revoke execute on function case_processing.without_guardians(jsonb, uuid[]) from public;
`;

/** Also whether the result counted on them already, as their custody was entered before it. */
const followers = `, 'guardians', (
        select coalesce(jsonb_agg(jsonb_build_object('personId', g.id, 'isCounted', exists (
          select from jsonb_array_elements(b.rests_on -> 'custody') tie where tie ->> 0 = 'guardian' and (tie ->> 1)::uuid = g.id))), '[]')
        from unnest(case_processing.guardians_following(b)) g (id))`;

const standing = (more: string): string => /* sql */ `
  create or replace function case_processing.best_interests_standing(the_case uuid) returns jsonb stable security definer
    set search_path = pg_catalog, pg_temp language sql as $$
    select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'procedure', b.procedure, 'heldOn', b.held_on, 'outcome', b.outcome,
      'staleReasons', b.stale_reasons${more}) order by b.held_on, b.id), '[]')
    from case_record.people p
    join case_processing.best_interests b on b.person_id in (select case_record.records_of(p.id))
    where p.case_id = the_case and p.merged_into_id is null and b.withdrawn_at is null
      and (access.sees_all_offices() or p.office_id = any (access.office_ids())) $$;
`;

const looking = (ground: string, before: string): string => /* sql */ `
  create or replace function case_processing.look_at_grounds() returns trigger security definer
    set search_path = pg_catalog, case_processing, pg_temp language plpgsql as $$
    declare
      found_result best_interests;
      child uuid;
      now_is jsonb;
      was jsonb;
      causes text[];
    begin
      delete from grounds_to_look_at where id = new.id;
      select * into found_result from best_interests b
        where b.id = new.best_interest_id and b.rests_on is not null and b.withdrawn_at is null for no key update;
      if not found then return null; end if;
      child := case_record.survivor_of(found_result.person_id);
      now_is := ${ground};
      was := ${before};
      select coalesce(array_agg(k order by k), '{}') into causes
        from jsonb_object_keys(now_is) k where was -> k is distinct from now_is -> k;
      if causes = found_result.stale_reasons then return null; end if;
      update best_interests set stale_reasons = causes,
        stale_since = case when causes <> '{}' then coalesce(stale_since, pipeline.today()) end where id = found_result.id;
      perform settle_best_interest(child);
      if new.former_id is not null then
        perform take_step(p.case_id, p.id, 'best-interest-renewed', pipeline.today()) from case_record.people p where p.id = new.former_id;
        perform hold_for_best_interest(new.former_id, true);
        perform settle_best_interest(new.former_id);
      end if;
      return null;
    end $$;
`;
