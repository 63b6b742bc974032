import type { MigrationInterface, QueryRunner } from 'typeorm';
import { moves, undoing } from './1766000410000-case-record-duplicate-pairs';

/**
 * A merge is asked for by one and confirmed by another; custody goes along from either side; what a stage recorded of a
 * person is read through the records that were merged into theirs.
 */
export class CaseRecordMergeApproval1766001700000 implements MigrationInterface {
  name = 'CaseRecordMergeApproval1766001700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_record.person_merges add column asked_by uuid references access.staff (id);
      insert into case_record.approval_rules (id, kind, is_required, fields, applies_from, expires_after_days, source_note) values
        ('01900000-0000-7000-8000-00000000b003', 'case-record.person-merge', true, '{}', null, 14,
          'Four-eyes on identity change, decision and merge: our design after IOM principles 3 and 12; domain reference G, figures to be set by the organisation');
    `);
    await runner.query(custody);
    await runner.query(records);
    await runner.query(carrying);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function case_record.move_back(uuid), case_record.move_to_survivor(uuid), case_record.facts_since_merge(uuid);
      drop function case_record.records_of(uuid);
    `);
    await runner.query(moves);
    await runner.query(undoing);
    await runner.query(/* sql */ `
      alter table case_record.custodies drop constraint custodies_of_child,
        add foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade;
      delete from case_record.approval_rules where kind = 'case-record.person-merge';
      delete from case_record.approvals where kind = 'case-record.person-merge';
      alter table case_record.person_merges drop column asked_by;
    `);
  }
}

/** Custody hangs on the child, so it follows the child to another case or office by itself. */
const custody = /* sql */ `
  update case_record.custodies u set case_id = p.case_id, office_id = p.office_id
    from case_record.people p where p.id = u.child_id and p.case_id <> u.case_id;
  alter table case_record.custodies drop constraint custodies_case_id_office_id_fkey,
    add constraint custodies_of_child foreign key (child_id, case_id, office_id)
      references case_record.people (id, case_id, office_id) on update cascade;
`;

const records = /* sql */ `
  -- A person's own record and those that were merged into it: what stages recorded of any of them is theirs, and stays
  -- as it was recorded.
  create function case_record.records_of(person uuid) returns setof uuid stable security definer rows 2 language sql
    set search_path = pg_catalog as $$
    with recursive records as (
      select person as id
      union
      select p.id from case_record.people p join records r on p.merged_into_id = r.id
    )
    select id from records $$;
  revoke execute on function case_record.records_of(uuid) from public;
  grant execute on function case_record.records_of(uuid) to passage_app;
`;

const digest = `md5((becomes - 'office_id' - 'is_preferred' - 'in_use_until' - 'version')::text)`;

const carrying = /* sql */ `
  drop function case_record.move_to_survivor(uuid);
  create function case_record.move_to_survivor(the_merge uuid) returns void volatile security definer language plpgsql
    set search_path = pg_catalog, case_record as $$
    declare
      m case_record.person_merges := case_record.require_own_merge(the_merge);
      along jsonb := '[]';
      tie case_record.relationships;
      held case_record.custodies;
      source record;
      row_id uuid;
      was jsonb;
      becomes jsonb;
      one uuid;
      other uuid;
      home record;
    begin
      for source in
        select c.conrelid::regclass::text as name
        from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
          join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'case_record.people'::regclass and n.nspname = 'case_record' and a.attname = 'person_id'
          and t.relname not in ('case_members', 'tasks', 'timeline_events', 'relationships', 'duplicate_pairs', 'custodies', 'approvals')
          and (select count(*) from pg_attribute x where x.attrelid = t.oid and x.attname in ('id', 'case_id', 'office_id')) = 3
        order by 1
      loop
        for row_id, was in execute format('select id, to_jsonb(t) from %s t where person_id = $1 order by id', source.name) using m.merged_id loop
          begin
            execute format('update %s t set person_id = $2, case_id = $3, office_id = $4 where id = $1 returning to_jsonb(t)', source.name)
              into becomes using row_id, m.survivor_id, m.case_id, m.office_id;
            along := along || jsonb_build_object('table', source.name, 'id', row_id, 'caseId', was -> 'case_id', 'digest', ${digest});
          exception when integrity_constraint_violation then null;
          end;
        end loop;
      end loop;

      -- What was cleared for the same programme is cleared for whoever goes on, unless they have their own.
      if (select count(distinct programme_id) from case_record.cases where id in (m.case_id, m.merged_case_id)) = 1 then
        for row_id, was in
          select l.id, to_jsonb(l) from pipeline.clearances l where l.person_id = m.merged_id and l.superseded_at is null
            and not exists (select from pipeline.clearances o where o.person_id = m.survivor_id
              and o.requirement_code = l.requirement_code and o.superseded_at is null) order by l.id
        loop
          update pipeline.clearances l set person_id = m.survivor_id, case_id = m.case_id, office_id = m.office_id
            where l.id = row_id returning to_jsonb(l) into becomes;
          along := along || jsonb_build_object('table', 'pipeline.clearances', 'id', row_id, 'caseId', was -> 'case_id', 'digest', ${digest});
        end loop;
      end if;

      for tie in select * from case_record.relationships where m.merged_id in (person_id, related_person_id) order by id loop
        one := case_record.survivor_of(tie.person_id);
        other := case_record.survivor_of(tie.related_person_id);
        select p.case_id, p.office_id, q.case_id = p.case_id as is_one_case into home
          from case_record.people p, case_record.people q where p.id = one and q.id = other;
        continue when not home.is_one_case;
        if one = other or exists (select from case_record.relationships r where r.id <> tie.id and r.kind = tie.kind
          and ((r.person_id = one and r.related_person_id = other)
            or (r.kind in ('spouse', 'partner', 'sibling', 'half-sibling', 'other-relative') and r.person_id = other and r.related_person_id = one))) then
          delete from case_record.relationships where id = tie.id;
          along := along || jsonb_build_object('table', 'relationships', 'id', tie.id, 'dropped', to_jsonb(tie));
        else
          update case_record.relationships r set person_id = one, related_person_id = other, case_id = home.case_id, office_id = home.office_id
            where id = tie.id returning to_jsonb(r) into becomes;
          along := along || jsonb_build_object('table', 'relationships', 'id', tie.id, 'was', to_jsonb(tie), 'digest', ${digest});
        end if;
      end loop;

      -- Custody names two people: it goes along where both are on record of one case, whichever of them was merged.
      for held in select * from case_record.custodies where m.merged_id in (child_id, person_id) order by id loop
        one := case_record.survivor_of(held.child_id);
        other := case_record.survivor_of(held.person_id);
        select p.case_id, p.office_id, q.case_id = p.case_id as is_one_case into home
          from case_record.people p, case_record.people q where p.id = one and q.id = other;
        continue when one = other or not home.is_one_case;
        begin
          update case_record.custodies u set child_id = one, person_id = other, case_id = home.case_id, office_id = home.office_id
            where id = held.id returning to_jsonb(u) into becomes;
          along := along || jsonb_build_object('table', 'custodies', 'id', held.id, 'was', to_jsonb(held), 'digest', ${digest});
        exception when integrity_constraint_violation then null;
        end;
      end loop;
      update case_record.person_merges set moved = along where id = the_merge;
    end $$;

  drop function case_record.move_back(uuid);
  create function case_record.move_back(the_merge uuid) returns void volatile security definer language plpgsql
    set search_path = pg_catalog, case_record as $$
    declare
      m case_record.person_merges := case_record.require_own_merge(the_merge);
      entry jsonb;
      tie case_record.relationships;
      held case_record.custodies;
    begin
      for entry in select e from jsonb_array_elements(m.moved) e loop
        if entry ? 'dropped' then
          tie := jsonb_populate_record(null::case_record.relationships, entry -> 'dropped');
          tie.office_id := (select office_id from case_record.cases where id = tie.case_id);
          insert into case_record.relationships select (tie).*;
        elsif entry ->> 'table' = 'custodies' and entry ? 'was' then
          held := jsonb_populate_record(null::case_record.custodies, entry -> 'was');
          update case_record.custodies u set child_id = held.child_id, person_id = held.person_id, case_id = p.case_id, office_id = p.office_id
            from case_record.people p where u.id = held.id and p.id = held.child_id;
        elsif entry ? 'was' then
          tie := jsonb_populate_record(null::case_record.relationships, entry -> 'was');
          update case_record.relationships set person_id = tie.person_id, related_person_id = tie.related_person_id, case_id = tie.case_id,
            office_id = (select office_id from case_record.cases where id = tie.case_id) where id = tie.id;
        else
          execute format('update %s set person_id = $2, case_id = $3, office_id = (select office_id from case_record.cases where id = $3) where id = $1',
            (entry ->> 'table')::regclass) using (entry ->> 'id')::uuid, m.merged_id, (entry ->> 'caseId')::uuid;
        end if;
      end loop;
    end $$;
  revoke execute on function case_record.move_to_survivor(uuid), case_record.move_back(uuid) from public;
  grant execute on function case_record.move_to_survivor(uuid), case_record.move_back(uuid) to passage_app;
`;
