import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A change of name, birth date, nationality or sex puts in doubt the clearances that were made for it: those of
 * requirements that say so (`stale_on`), in the transaction of the change, whoever makes it and in whatever way. A change
 * of programme does so for every clearance of the case.
 */
export class PipelineStaleClearances1764000730000 implements MigrationInterface {
  name = 'PipelineStaleClearances1764000730000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create function pipeline.identity_changed() returns trigger security definer set search_path = pg_catalog, pipeline language plpgsql as $$
        begin
          update clearances l set stale_since = pipeline.today(), stale_reason = array_to_string(doubt.reasons, ', ')
          from (
            select n.id as person_id, array_remove(array[
                case when (o.given_names, o.family_name, o.name_local) is distinct from (n.given_names, n.family_name, n.name_local) then 'name' end,
                case when o.birth_date is distinct from n.birth_date then 'birth-date' end,
                case when o.nationality is distinct from n.nationality then 'nationality' end,
                case when o.sex is distinct from n.sex then 'sex' end], null) as changes
            from gone o join fresh n using (id)) changed
          cross join lateral (
            select m.id, array_agg(c.change order by c.change) as reasons
            from clearances m
            join case_record.cases k on k.id = m.case_id
            join rules_in_force v on v.programme_id = k.programme_id
            join requirements r on r.programme_version_id = v.programme_version_id and r.code = m.requirement_code
            join unnest(changed.changes) c(change) on c.change = any (r.stale_on)
            where m.person_id = changed.person_id and m.superseded_at is null and m.stale_since is null
            group by 1) doubt
          where changed.changes <> '{}' and l.id = doubt.id;
          return null;
        end $$;
      create trigger stale_after_update after update on case_record.people referencing old table as gone new table as fresh
        for each statement execute function pipeline.identity_changed();

      -- What was found for one programme says nothing for another: not its decision, nor how long an examination holds.
      -- A slip put right the same day puts nothing in doubt.
      create function pipeline.programme_changed() returns trigger security definer set search_path = pg_catalog, pipeline language plpgsql as $$
        begin
          update clearances l
            set stale_since = case when l.stale_since is null then pipeline.today() end,
              stale_reason = case when l.stale_since is null then 'programme ' || former.code end
          from gone o join fresh n using (id)
          join programmes former on former.id = o.programme_id
          join programmes present on present.id = n.programme_id
          where l.case_id = n.id and n.programme_id <> o.programme_id and l.superseded_at is null
            and (l.stale_since is null or l.stale_since = pipeline.today() and l.stale_reason = 'programme ' || present.code);
          return null;
        end $$;
      create trigger stale_after_update after update on case_record.cases referencing old table as gone new table as fresh
        for each statement execute function pipeline.programme_changed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function pipeline.identity_changed(), pipeline.programme_changed() cascade');
  }
}
