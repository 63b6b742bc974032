import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the list of cases filters and orders by, narrow and beside the stored windows, which are wide. A facet is one
 * fact, `stage=health`, as a number; an index of facets finds the cases that have several of them without reading those
 * that have only one. Before, two filters common each and rare together read every window of an office.
 */
export class PipelineCaseFacets1766003000000 implements MigrationInterface {
  name = 'PipelineCaseFacets1766003000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table pipeline.case_facets (
        case_id uuid primary key,
        office_id uuid not null,
        is_closed boolean not null,
        referred_on date not null,
        stage_since date not null,
        closes_on date not null,
        number text not null,
        facets bigint[] not null
      );
      comment on column pipeline.case_facets.closes_on is 'infinity: without an end, or none';
    `);
    await runner.query(facetsOfWindows);
    await runner.query(/* sql */ `
      insert into pipeline.case_facets select * from pipeline.facets_of_windows order by referred_on, case_id;
      create index case_facets_facets on pipeline.case_facets using gin (facets) with (fastupdate = off);
      create index case_facets_of_office on pipeline.case_facets using gin (pipeline.of_office(office_id, facets)) with (fastupdate = off);
    `);
    for (const sort of sorts) {
      await runner.query(/* sql */ `
        create index case_facets_${sort} on pipeline.case_facets (is_closed, ${sort}, case_id);
        create index case_facets_office_${sort} on pipeline.case_facets (office_id, is_closed, ${sort}, case_id)`);
    }
    await runner.query(keptTrue);
    await runner.query(conditions);
    await runner.query(casesInOrder);
    await runner.query(/* sql */ `
      drop statistics pipeline.case_windows_places, pipeline.case_windows_standing;
      drop index ${[...filtered, 'owner', 'held', 'member_nationalities', 'member_languages'].map((name) => `pipeline.case_windows_${name}`).join(', ')};
      analyze pipeline.case_facets;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of filtered) {
      await runner.query(`create index case_windows_${column} on pipeline.case_windows (${column})`);
    }
    await runner.query(/* sql */ `
      create index case_windows_owner on pipeline.case_windows (owner_id, referred_on, case_id) where stage <> 'closed';
      create index case_windows_held on pipeline.case_windows (office_id) where hold_count > 0;
      create index case_windows_member_nationalities on pipeline.case_windows using gin (member_nationalities) with (fastupdate = off);
      create index case_windows_member_languages on pipeline.case_windows using gin (member_languages) with (fastupdate = off);
      create statistics pipeline.case_windows_places (mcv) on office_id, country_of_asylum, country_of_origin, nationality, language
        from pipeline.case_windows;
      create statistics pipeline.case_windows_standing (mcv) on stage, stage_state, window_state from pipeline.case_windows;
      drop trigger facets_inserted on pipeline.case_windows;
      drop trigger facets_updated on pipeline.case_windows;
      drop trigger facets_deleted on pipeline.case_windows;
      drop function pipeline.cases_in_order(jsonb, uuid[]), pipeline.conditions_of(jsonb, uuid), pipeline.in_range(jsonb),
        pipeline.has_any(jsonb, uuid), pipeline.page_of(text, text, text, int, int), pipeline.store_facets(), pipeline.forget_facets();
      drop view pipeline.facets_of_windows;
      drop table pipeline.case_facets;
      drop function pipeline.facet(text), pipeline.of_office(uuid, bigint[]);
    `);
  }
}

const sorts = ['referred_on', 'stage_since', 'closes_on', 'number'];

const filtered = [
  ...['priority', 'processing_priority', 'referral_type', 'referral_source', 'submission_category'],
  ...['secondary_category', 'country_of_asylum', 'country_of_origin', 'nationality', 'language'],
];

const facts = [
  ...[
    `'programmeId=' || w.programme_id`,
    `'officeId=' || w.office_id`,
    `'stage=' || w.stage`,
    `'stageState=' || w.stage_state`,
  ],
  ...[
    `'windowState=' || w.window_state`,
    `'priority=' || w.priority`,
    `'processingPriority=' || w.processing_priority`,
  ],
  ...[
    `'referralType=' || w.referral_type`,
    `'referralSource=' || w.referral_source`,
    `'category=' || w.submission_category`,
  ],
  ...[`'category=' || w.secondary_category`, `'countryOfAsylum=' || w.country_of_asylum`],
  ...[`'countryOfOrigin=' || w.country_of_origin`, `'nationality=' || w.nationality`, `'language=' || w.language`],
  ...[`'size=' || least(w.traveller_count, 51)`, `'owner=' || w.owner_id`, `'isOwned=' || (w.owner_id is not null)`],
  ...[`'hasHolds=' || (w.hold_count > 0)`, `'hasBlockers=' || (w.blocker_count > 0)`],
  `'closing=' || case when w.window_state in ('closed', 'empty') then w.window_state when w.closes_on is null then 'no-end' end`,
];

/** Names and values of facets are those of the filters of the list; size 51 stands for all above 50. */
const facetsOfWindows = /* sql */ `
  create function pipeline.facet(fact text) returns bigint immutable strict parallel safe language sql return hashtextextended(fact, 0);
  comment on function pipeline.facet(text) is 'A fact as a number of 64 bits; two facts share one about as often as never';

  create function pipeline.of_office(office uuid, facets bigint[]) returns bigint[] immutable strict parallel safe language sql set search_path = pg_catalog as $$
    select array_agg(hashint8extended(facet, uuid_hash_extended(office, 0))) from unnest(facets) facet $$;
  comment on function pipeline.of_office(uuid, bigint[]) is 'The facets as those of an office, for readers of one';

  create view pipeline.facets_of_windows as
    select w.case_id, w.office_id, w.stage = 'closed' as is_closed, w.referred_on, w.stage_since,
      coalesce(w.closes_on, 'infinity') as closes_on, w.number,
      array_remove(array[${facts.map((fact) => `pipeline.facet(${fact})`).join(', ')}]
        || (select array_agg(pipeline.facet('memberNationality=' || code)) from unnest(w.member_nationalities) code)
        || (select array_agg(pipeline.facet('memberLanguage=' || code)) from unnest(w.member_languages) code), null) as facets
    from pipeline.case_windows w;
`;

/** Also during a bulk load, which switches ordinary triggers off. What did not change is not written again. */
const keptTrue = /* sql */ `
  create function pipeline.store_facets() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
    begin
      insert into pipeline.case_facets as stored select * from pipeline.facets_of_windows where case_id in (select case_id from fresh)
      on conflict (case_id) do update set (office_id, is_closed, referred_on, stage_since, closes_on, number, facets)
        = (excluded.office_id, excluded.is_closed, excluded.referred_on, excluded.stage_since, excluded.closes_on, excluded.number, excluded.facets)
        where stored is distinct from excluded;
      return null;
    end $$;
  revoke execute on function pipeline.store_facets() from public;
  create trigger facets_inserted after insert on pipeline.case_windows referencing new table as fresh for each statement execute function pipeline.store_facets();
  create trigger facets_updated after update on pipeline.case_windows referencing new table as fresh for each statement execute function pipeline.store_facets();
  create function pipeline.forget_facets() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
    begin
      delete from pipeline.case_facets where case_id in (select case_id from gone);
      return null;
    end $$;
  revoke execute on function pipeline.forget_facets() from public;
  create trigger facets_deleted after delete on pipeline.case_windows referencing old table as gone for each statement execute function pipeline.forget_facets();
  alter table pipeline.case_windows enable always trigger facets_inserted, enable always trigger facets_updated, enable always trigger facets_deleted;
`;

/** What is asked as conditions; every value is quoted, and columns are named here only. */
const conditions = /* sql */ `
  create function pipeline.has_any(facts jsonb, office uuid) returns text immutable language plpgsql set search_path = pg_catalog as $$
    declare
      sought bigint[] := array(select pipeline.facet(fact) from jsonb_array_elements_text(facts) fact);
      of_case text := case when office is null then 'f.facets' else 'pipeline.of_office(f.office_id, f.facets)' end;
    begin
      if office is not null then sought := pipeline.of_office(office, sought); end if;
      return format('%s %s %L::bigint[]', of_case, case cardinality(sought) when 1 then '@>' else '&&' end, sought);
    end $$;

  create function pipeline.in_range(asked jsonb) returns text immutable language plpgsql set search_path = pg_catalog as $$
    declare compared text := case asked ->> 'column' when 'referredOn' then 'f.referred_on' when 'closesOn' then 'f.closes_on' when 'stageSince' then 'f.stage_since' end;
    begin
      return concat_ws(' and ', format('%s >= %L::date', compared, coalesce(asked ->> 'from', '-infinity')),
        case when asked ->> 'to' is null then compared || ' < ''infinity''' else format('%s <= %L::date', compared, asked ->> 'to') end);
    end $$;

  create function pipeline.conditions_of(asked jsonb, office uuid default null) returns text stable language plpgsql set search_path = pg_catalog as $$
    begin
      return concat(
        (select string_agg(' and ' || pipeline.has_any(facts, office), '') from jsonb_array_elements(asked -> 'facets') facts),
        (select string_agg(' and ' || pipeline.in_range(days), '') from jsonb_array_elements(asked -> 'ranges') days),
        (select ' and (' || string_agg(either, ' or ') || ')' from (
          select '(' || pipeline.in_range(days) || ')' as either from jsonb_array_elements(asked -> 'closing' -> 'ranges') days
          union all select pipeline.has_any(asked -> 'closing' -> 'facets', office) where jsonb_array_length(asked -> 'closing' -> 'facets') > 0) closing),
        case when asked ? 'needs' then format(' and exists (select from case_record.specific_needs n where n.case_id = f.case_id and n.ended_on is null
          and n.code = any (%L) and (n.compartment = ''case'' or n.compartment = any (%L)))',
          array(select jsonb_array_elements_text(asked -> 'needs')), access.compartments()) end);
    end $$;

  -- The rest of a page of which the first rows are given already. Numbered last, so that no more is sorted than is given.
  create function pipeline.page_of(found text, sorted text, ordered text, page int, filled int) returns text immutable language sql
    return format('select f.case_id, f.%1$s::text, %5$s + row_number() over (%3$s) from (select f.case_id, f.%1$s from %2$s %3$s limit %4$s offset %5$s) f',
      sorted, found, ordered, page - filled, filled);

  revoke execute on function pipeline.has_any(jsonb, uuid), pipeline.in_range(jsonb), pipeline.conditions_of(jsonb, uuid),
    pipeline.page_of(text, text, text, int, int) from public;
`;

/**
 * One page of the cases that the reader may see, in order, each with what it sorts by.
 *
 * Asked: `closed`, `sort`, `descending`, `after` (what the row before sorts by, and its case), `limit`; `facets`, of each
 * list of which a case has at least one; `ranges` of days, `{ column, from, to }`; `closing`, `{ facets, ranges }`, of
 * which one will do; `needs`, codes of which a member has one that the reader may know of. `among` are the cases among
 * which is looked; null means all.
 *
 * It runs as its owner, because comparisons of lists find no index under row-level security; so whom it serves is said
 * in it as the policies say it. Nothing but keys leaves it: whoever reads the cases themselves is asked again.
 *
 * The first cases in order are walked through, and as many more as would fill the page if what is sought is as common
 * among them. Otherwise it is rare, and the rest of it is looked up by facets and sorted.
 */
const casesInOrder = /* sql */ `
  create function pipeline.cases_in_order(asked jsonb, among uuid[] default null)
    returns table (case_id uuid, sort_value text, place bigint) security definer set search_path = pg_catalog, pipeline
    stable rows 50 language plpgsql as $$
    declare
      sees_all boolean := access.sees_all_offices();
      offices uuid[] := access.office_ids();
      agency uuid := access.agency_id();
      is_of_one_office boolean := not sees_all and agency is null and cardinality(offices) = 1;
      sorted text := case asked ->> 'sort' when 'closesOn' then 'closes_on' when 'stageSince' then 'stage_since' when 'number' then 'number' else 'referred_on' end;
      direction text := case when (asked ->> 'descending')::boolean then 'desc' else 'asc' end;
      ordered text := format('order by f.%1$s %2$s, f.case_id %2$s', sorted, direction);
      page int := (asked ->> 'limit')::int;
      filled int := 0;
      more int;
      walked int;
      scope text := format('f.is_closed = %L', coalesce((asked ->> 'closed')::boolean, false))
        || (select coalesce(string_agg(' and ' || pipeline.in_range(days), ''), '') from jsonb_array_elements(asked -> 'ranges') days where days ->> 'column' = asked ->> 'sort');
      matching text := pipeline.conditions_of(asked);
    begin
      if is_of_one_office then
        scope := scope || format(' and f.office_id = %L', offices[1]);
      elsif not sees_all then
        scope := scope || format(' and (f.office_id = any (%L) or f.case_id = any (%L))', offices,
          case when agency is null then array[]::uuid[] else array(select case_record.agency_case_ids()) end);
      end if;
      if asked ? 'after' then
        scope := scope || format(' and (f.%1$s, f.case_id) %2$s (%3$L::%4$s, %5$L::uuid)', sorted, case direction when 'asc' then '>' else '<' end,
          asked -> 'after' ->> 0, case sorted when 'number' then 'text' else 'date' end, asked -> 'after' ->> 1);
      end if;
      if among is not null then
        scope := scope || format(' and f.case_id = any (%L)', among);
      else
        walked := case when matching = '' then page else 250 end;
        loop
          return query execute pipeline.page_of(format('(select * from case_facets f where %s %s limit %s) f where true %s',
            scope, ordered, walked, matching), sorted, ordered, page, filled);
          get diagnostics more = row_count;
          filled := filled + more;
          if filled = page or matching = '' then return; end if;
          exit when walked > 250 or filled = 0 or walked * page / filled > greatest(4000, 10 * page);
          walked := 2 * walked * page / filled;
        end loop;
      end if;
      if is_of_one_office then
        matching := pipeline.conditions_of(asked, offices[1]);
      end if;
      return query execute pipeline.page_of(format('(select * from case_facets f where %s %s offset 0) f', scope, matching),
        sorted, ordered, page, filled);
    end $$;
  revoke execute on function pipeline.cases_in_order(jsonb, uuid[]) from public;
  grant execute on function pipeline.cases_in_order(jsonb, uuid[]) to passage_app;
`;
