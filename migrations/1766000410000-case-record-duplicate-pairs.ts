import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pairs of records that may be one person, what was decided about them, and merges with all it takes to undo them. */
export class CaseRecordDuplicatePairs1766000410000 implements MigrationInterface {
  name = 'CaseRecordDuplicatePairs1766000410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(pairs);
    await runner.query(merges);
    await runner.query(survivors);
    await runner.query(moves);
    await runner.query(undoing);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function case_record.facts_since_merge(uuid);
      drop function case_record.move_back(uuid);
      drop function case_record.move_to_survivor(uuid);
      drop function case_record.require_own_merge(uuid);
      drop function case_record.survivor_of(uuid);
      drop table case_record.person_merges, case_record.duplicate_pairs;
      drop function case_record.identity_digest(case_record.people);
    `);
  }
}

/** A pair concerns two offices at most and is seen by either; of whoever is out of scope the person stays hidden. */
const pairs = /* sql */ `
  -- What a decision about a pair rests on: another digest, and the pair is worth another look.
  create function case_record.identity_digest(p case_record.people) returns text immutable language sql set search_path = pg_catalog as $$
    select md5(concat_ws('|', p.given_names, p.family_name, p.name_local, p.sex, to_char(p.birth_date, 'YYYYMMDD'), p.nationality, p.registration_number)) $$;

  create table case_record.duplicate_pairs (
    id uuid primary key,
    person_id uuid not null references case_record.people (id),
    case_id uuid not null,
    office_id uuid not null,
    other_person_id uuid not null references case_record.people (id),
    other_case_id uuid not null,
    other_office_id uuid not null,
    score double precision not null,
    likelihood text not null check (likelihood in ('probable', 'possible')),
    reasons jsonb not null,
    state text not null default 'open' check (state in ('open', 'not-the-same', 'merged')),
    identity_digest text,
    other_identity_digest text,
    note text not null default '',
    decided_by uuid references access.staff (id),
    decided_at timestamptz,
    found_at timestamptz not null default now(),
    version integer not null default 1,
    unique (person_id, other_person_id),
    check (person_id < other_person_id),
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
    foreign key (other_case_id, other_office_id) references case_record.cases (id, office_id) on update cascade
  );
  create index duplicate_pairs_worst on case_record.duplicate_pairs (state, score desc, id);
  create index duplicate_pairs_other on case_record.duplicate_pairs (other_person_id);
  create index duplicate_pairs_case on case_record.duplicate_pairs (case_id);
  create index duplicate_pairs_other_case on case_record.duplicate_pairs (other_case_id);
  alter table case_record.duplicate_pairs enable row level security;
  create policy scope on case_record.duplicate_pairs to passage_app
    using ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[])
      or other_office_id = any ((select access.office_ids())::uuid[]));
  grant select, insert, update, delete on case_record.duplicate_pairs to passage_app;
  -- What a scan finds and drops again is no decision of anybody's; what people decide is kept.
  create trigger audit_change after update of state on case_record.duplicate_pairs for each row execute function audit.log_change('');
`;

const merges = /* sql */ `
  create table case_record.person_merges (
    id uuid primary key,
    pair_id uuid references case_record.duplicate_pairs (id),
    survivor_id uuid not null references case_record.people (id),
    case_id uuid not null,
    office_id uuid not null,
    merged_id uuid not null references case_record.people (id),
    merged_case_id uuid not null,
    merged_office_id uuid not null,
    before jsonb not null,
    after jsonb not null,
    moved jsonb not null default '[]',
    reason text not null,
    merged_by uuid not null references access.staff (id),
    merged_at timestamptz not null,
    undone_by uuid references access.staff (id),
    undone_at timestamptz,
    undo_reason text not null default '',
    version integer not null default 1,
    foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
    foreign key (merged_case_id, merged_office_id) references case_record.cases (id, office_id) on update cascade
  );
  create unique index person_merges_standing on case_record.person_merges (merged_id) where undone_at is null;
  create index person_merges_survivor on case_record.person_merges (survivor_id);
  create index person_merges_case on case_record.person_merges (case_id);
  create index person_merges_merged_case on case_record.person_merges (merged_case_id);
  alter table case_record.person_merges enable row level security;
  create policy scope on case_record.person_merges to passage_app
    using ((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[])
      or merged_office_id = any ((select access.office_ids())::uuid[]));
  grant select, insert, update on case_record.person_merges to passage_app;
  select audit.watch('case_record.person_merges');
`;

const survivors = /* sql */ `
  -- Who stands for a record now: itself, or the end of the chain of merges it went into.
  create function case_record.survivor_of(person uuid) returns uuid stable security definer language plpgsql
    set search_path = pg_catalog, case_record as $$
    declare
      next uuid;
    begin
      loop
        select merged_into_id into next from case_record.people where id = person;
        if next is null then return person; end if;
        person := next;
      end loop;
    end $$;

  -- Whether the merge is in the scope of the person acting; what follows reads past row-level security, because notes in
  -- closed compartments go with their person too.
  create function case_record.require_own_merge(the_merge uuid) returns case_record.person_merges stable language plpgsql
    set search_path = pg_catalog as $$
    declare
      found case_record.person_merges;
    begin
      select * into found from case_record.person_merges where id = the_merge;
      if found.id is null or not (access.sees_all_offices()
        or (found.office_id = any (access.office_ids()) and found.merged_office_id = any (access.office_ids()))) then
        raise insufficient_privilege using message = 'not a merge within the scope of the acting person';
      end if;
      return found;
    end $$;
`;

/**
 * What is of the person goes to the survivor: rows of the case record about one person (notes, documents, further names
 * and the like). What is of a case stays with it: membership, tasks, timeline, and everything of the stages. A row that
 * cannot stand beside one the survivor has already stays too, and is reached through the merged record.
 */
export const moves = /* sql */ `
  create function case_record.move_to_survivor(the_merge uuid) returns void volatile security definer language plpgsql
    set search_path = pg_catalog, case_record as $$
    declare
      m case_record.person_merges := case_record.require_own_merge(the_merge);
      along jsonb := '[]';
      tie case_record.relationships;
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
          and t.relname not in ('case_members', 'tasks', 'timeline_events', 'relationships', 'duplicate_pairs')
          and (select count(*) from pg_attribute x where x.attrelid = t.oid and x.attname in ('id', 'case_id', 'office_id')) = 3
        order by 1
      loop
        for row_id, was in execute format('select id, to_jsonb(t) from %s t where person_id = $1 order by id', source.name) using m.merged_id loop
          begin
            execute format('update %s t set person_id = $2, case_id = $3, office_id = $4 where id = $1 returning to_jsonb(t)', source.name)
              into becomes using row_id, m.survivor_id, m.case_id, m.office_id;
            along := along || jsonb_build_object('table', source.name, 'id', row_id, 'caseId', was -> 'case_id', 'digest', md5((becomes - 'office_id' - 'is_preferred' - 'in_use_until' - 'version')::text));
          exception when integrity_constraint_violation then null;
          end;
        end loop;
      end loop;

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
          along := along || jsonb_build_object('table', 'relationships', 'id', tie.id, 'was', to_jsonb(tie), 'digest', md5((becomes - 'office_id' - 'is_preferred' - 'in_use_until' - 'version')::text));
        end if;
      end loop;
      update case_record.person_merges set moved = along where id = the_merge;
    end $$;
  revoke execute on function case_record.survivor_of(uuid), case_record.require_own_merge(uuid), case_record.move_to_survivor(uuid) from public;
  grant execute on function case_record.survivor_of(uuid), case_record.move_to_survivor(uuid) to passage_app;
`;

/** Undoing, as it was first: also what a later migration goes back to. */
export const undoing = /* sql */ `
  -- What was recorded or changed since a merge and would be left without ground by undoing it: rows that went along and
  -- were changed, and facts of the stages about the survivor, where the merge changed the survivor's identity. Rows are
  -- numbered by time, so later ones have later identifiers.
  create function case_record.facts_since_merge(the_merge uuid) returns table (kind text, table_name text, facts bigint)
    stable security definer language plpgsql set search_path = pg_catalog, case_record as $$
    declare
      m case_record.person_merges := case_record.require_own_merge(the_merge);
      source record;
      counted bigint;
      stands boolean;
    begin
      for source in select e ->> 'table' as name, (e ->> 'id')::uuid as id, e ->> 'digest' as digest from jsonb_array_elements(m.moved) e where e ? 'digest' loop
        execute format('select coalesce((select md5((to_jsonb(t) - ''office_id'' - ''is_preferred'' - ''in_use_until'' - ''version'')::text) = $2 from %s t where id = $1), false)', source.name::regclass) into stands using source.id, source.digest;
        if not stands then return query select 'changed', source.name, 1::bigint; end if;
      end loop;
      if (m.before - 'phone' - 'language' - 'flags' - 'registrationNumber') is not distinct from (m.after - 'phone' - 'language' - 'flags' - 'registrationNumber') then
        return;
      end if;
      for source in
        select distinct c.conrelid::regclass::text as name, a.attname as person_column
        from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
          join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'case_record.people'::regclass and n.nspname <> 'case_record'
          and exists (select from pg_attribute x where x.attrelid = t.oid and x.attname = 'id' and x.atttypid = 'uuid'::regtype)
        order by 1
      loop
        execute format('select count(*) from %s where %I = $1 and id > $2 and substr(id::text, 15, 1) = ''7''', source.name, source.person_column)
          into counted using m.survivor_id, the_merge;
        if counted > 0 then return query select 'recorded', source.name, counted; end if;
      end loop;
    end $$;

  create function case_record.move_back(the_merge uuid) returns void volatile security definer language plpgsql
    set search_path = pg_catalog, case_record as $$
    declare
      m case_record.person_merges := case_record.require_own_merge(the_merge);
      entry jsonb;
      tie case_record.relationships;
    begin
      for entry in select e from jsonb_array_elements(m.moved) e loop
        if entry ? 'dropped' then
          tie := jsonb_populate_record(null::case_record.relationships, entry -> 'dropped');
          tie.office_id := (select office_id from case_record.cases where id = tie.case_id);
          insert into case_record.relationships select (tie).*;
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
  revoke execute on function case_record.facts_since_merge(uuid), case_record.move_back(uuid) from public;
  grant execute on function case_record.facts_since_merge(uuid), case_record.move_back(uuid) to passage_app;
`;
