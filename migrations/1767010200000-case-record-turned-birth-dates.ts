import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The last digit of the month and the first of the day change places as easily as other neighbours: somebody of the same
 * year with two words of the name alike is worth comparing then too.
 */
export class CaseRecordTurnedBirthDates1767010200000 implements MigrationInterface {
  name = 'CaseRecordTurnedBirthDates1767010200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(likelyPeople(turned));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(likelyPeople(''));
  }
}

export const turned = /* sql */ `
          or to_char(p.birth_date, 'MMDD') = regexp_replace(to_char(w.born, 'MMDD'), '(.)(.)(.)(.)', '\\1\\3\\2\\4')`;

/** Of those with two words of the name and the year alike, or a year next to it, month or day must be alike as well. */
export const likelyPeople = (turned: string): string => /* sql */ `
  create or replace function case_record.likely_people(sought jsonb)
    returns table (n integer, person_id uuid, case_id uuid, given_names text, family_name text, name_local text, sex text, birth_date date,
      birth_date_precision text, nationality char(2), phone text, registration_number text)
    stable security definer rows 1000 language plpgsql set search_path = pg_catalog, public, case_record
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
    #variable_conflict use_column
    begin
      return query
      with wanted as materialized (
        select s.*, case when s.born is not null then case_record.duplicate_probes(s.name_keys, s.born, s.is_estimated) end as probes,
          nullif(reverse(right(regexp_replace(s.phone, '\\D', '', 'g'), 8)), '') as phone_end, case_record.comparable_number(s.number) as comparable
        from (
          select t.*, case_record.duplicate_name_keys(t.tokens) as name_keys
          from (
            select r.n, r."birthDate" as born, r.phone, r."registrationNumber" as number,
              case_record.name_key(concat_ws(' ', r."givenNames", r."familyName")) as name_key,
              case_record.name_tokens(concat_ws(' ', r."givenNames", r."familyName"), coalesce(r."nameLocal", '')) as tokens,
              coalesce(r."birthDatePrecision" in ('estimated', 'year'), false) or coalesce(case_record.stands_for_year(r."birthDate"), false) as is_estimated
            from jsonb_to_recordset(sought) r (n integer, "givenNames" text, "familyName" text, "nameLocal" text, "birthDate" date,
              "birthDatePrecision" text, phone text, "registrationNumber" text)) t offset 0) s
      ), days as (
        select w.*, w.born as day from wanted w where not case_record.stands_for_year(w.born)
        union all
        select w.*, make_date(extract(year from w.born)::int, extract(day from w.born)::int, extract(month from w.born)::int)
        from wanted w where extract(day from w.born) <= 12 and extract(day from w.born) <> extract(month from w.born)
      ), found as (
        select w.n, p.id from wanted w join case_record.people p
          on case_record.duplicate_keys(p.name_tokens, p.birth_date) && w.probes
        where w.is_estimated or p.birth_date_precision in ('estimated', 'year') or case_record.stands_for_year(p.birth_date)
          or extract(month from p.birth_date) = extract(month from w.born) or extract(day from p.birth_date) = extract(day from w.born)${turned}
        union
        select d.n, p.id from days d join case_record.people p on p.birth_date = d.day
        where p.name_tokens && array(select '=' || key from unnest(d.name_keys) key) or similarity(p.name_key, d.name_key) >= 0.4
        union
        select w.n, p.id from wanted w join case_record.people p
          on p.phone_digits is not null and reverse(p.phone_digits) ~>=~ w.phone_end and reverse(p.phone_digits) ~<~ (w.phone_end || ':')
        where length(w.phone_end) = 8
        union
        select w.n, p.id from wanted w join case_record.people p
          on p.registration_number is not null and case_record.comparable_number(p.registration_number) = w.comparable
        union
        select w.n, p.id from wanted w cross join lateral (
          select f.id from case_record.people f where f.name_tokens @> array(select '=' || key from unnest(w.name_keys) key) limit 50) p
        where w.born is null and cardinality(w.name_keys) >= 2
      )
      select f.n, case when p.is_in_scope then p.id end, case when p.is_in_scope then p.case_id end, p.given_names, p.family_name, p.name_local, p.sex, p.birth_date,
        p.birth_date_precision, p.nationality, p.phone, p.registration_number
      from found f cross join lateral (
        select *, access.sees_all_offices() or office_id = any (access.office_ids()) as is_in_scope from case_record.people where id = f.id) p
      where p.merged_into_id is null;
    end $$;
`;
