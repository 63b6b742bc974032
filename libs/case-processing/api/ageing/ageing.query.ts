import type { NamedQuery } from '@passage/platform/api';

/**
 * Dependants who reach an age that matters before the family can travel, or before its window closes; the set-based form
 * of `ageingRiskOf`. A limit or duration of a programme comes before the general one; the latest in force counts. Birth
 * dates known to the month or year may be reached from their first day on.
 */
const ageing = /* sql */ `
  with limits as materialized (
    select distinct on (l.programme_code, l.age) l.* from case_processing.age_limits l
    where l.effective_from <= pipeline.today() order by l.programme_code, l.age, l.effective_from desc),
  found as (
    select l.age, l.source_note as limit_note, l.is_verified as limit_verified, p.*, m.relationship, c.id as of_case,
      c.number as case_number, c.office_id as of_office, c.owner_id, c.referred_on, g.code as programme_code, g.name as programme_name,
      w.window_state, w.opens_on, w.closes_on, d.median_days, d.source_note as duration_note, d.is_verified as duration_verified,
      pipeline.birthday(case p.birth_date_precision when 'month' then date_trunc('month', p.birth_date)::date
        when 'year' then date_trunc('year', p.birth_date)::date else p.birth_date end, l.age) as earliest,
      pipeline.birthday(case p.birth_date_precision when 'month' then (date_trunc('month', p.birth_date) + interval '1 month - 1 day')::date
        when 'year' then (date_trunc('year', p.birth_date) + interval '1 year - 1 day')::date else p.birth_date end, l.age) as latest,
      case w.window_state when 'open' then pipeline.today() when 'not-yet' then coalesce(w.opens_on, pipeline.today())
        else greatest(c.referred_on + d.median_days, pipeline.today()) end as travel_from
    from limits l
    join case_record.people p on p.birth_date > (pipeline.today() - make_interval(years => l.age + 1))::date
      and p.birth_date <= (pipeline.today() - make_interval(years => l.age - 1) + make_interval(days => $1::integer))::date
    join case_record.case_members m on m.person_id = p.id and m.left_on is null and m.relationship = any (l.applies_to)
    join case_record.cases c on c.id = m.case_id and c.closed_on is null
    join pipeline.programmes g on g.id = c.programme_id
    join pipeline.case_windows w on w.case_id = c.id
    cross join lateral (
      select v.* from case_processing.programme_durations v
      where (v.programme_code = g.code or v.programme_code is null) and v.effective_from <= pipeline.today()
      order by v.programme_code nulls last, v.effective_from desc limit 1) d
    where (l.programme_code = g.code or l.programme_code is null and not exists (
        select from limits own where own.programme_code = g.code and own.age = l.age))
      and ($2::uuid is null or c.id = $2)
      and not exists (select from pipeline.milestones s where s.case_id = c.id and s.code in ('departed', 'arrived') and s.withdrawn_at is null))
  select json_build_object('personId', f.id, 'name', btrim(f.given_names || ' ' || f.family_name), 'nameLocal', f.name_local,
      'caseId', f.of_case, 'caseNumber', f.case_number, 'programme', json_build_object('code', f.programme_code, 'name', f.programme_name),
      'office', (select json_build_object('id', o.id, 'name', o.name) from access.offices o where o.id = f.of_office),
      'owner', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = f.owner_id),
      'relationship', f.relationship, 'birthDate', f.birth_date, 'birthDatePrecision', f.birth_date_precision, 'age', f.age,
      'limit', json_build_object('sourceNote', f.limit_note, 'isVerified', f.limit_verified)) as json,
    json_build_object('windowState', f.window_state, 'opensOn', f.opens_on, 'closesOn', f.closes_on, 'referredOn', f.referred_on,
      'medianDays', f.median_days) as outlook,
    json_build_object('sourceNote', f.duration_note, 'isVerified', f.duration_verified) as duration
  from found f
  where f.latest > pipeline.today() and f.earliest <= pipeline.today() + $1::integer
    and (f.earliest <= f.travel_from or f.window_state in ('open', 'not-yet') and f.earliest < f.closes_on)`;

/** Parameters: days ahead, null, office, owner, age, risk, day and person and age of the cursor, limit. */
export const ageingAcrossCases: NamedQuery = {
  name: 'ageing-across-cases',
  text: `${ageing}
    and ($3::uuid is null or f.of_office = $3)
    and ($4::text is null or case $4 when 'me' then f.owner_id = access.staff_id() when 'nobody' then f.owner_id is null
      else f.owner_id::text = $4 end)
    and ($5::integer is null or f.age = $5)
    and ($6::text is null or ($6 = 'before-travel') = (f.earliest <= f.travel_from))
    and ($7::date is null or (f.earliest, f.id, f.age) > ($7::date, $8::uuid, $9::integer))
  order by f.earliest, f.id, f.age limit $10`,
};

/** Parameters: days ahead, the case. */
export const ageingOfCase: NamedQuery = {
  name: 'ageing-of-case',
  text: `${ageing} order by f.earliest, f.id, f.age`,
};
