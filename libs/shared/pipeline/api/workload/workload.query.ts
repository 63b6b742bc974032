import type { NamedQuery } from '@passage/platform/api';

/** Points of a case `c` with its window `w`, as the rule `pointsOf` has them. */
const points = `(coalesce(pw.percent, 100) * coalesce(sw.percent, 100) / 100)`;
const openCases = `pipeline.case_windows w join case_record.cases c on c.id = w.case_id
  left join pipeline.workload_weights pw on pw.dimension = 'priority' and pw.value = c.priority
  left join pipeline.workload_weights sw on sw.dimension = 'stage' and sw.value = w.stage`;
const isOpen = `w.stage not in ('closed', 'complete') and c.closed_on is null`;

/**
 * Work within scope against capacity, as JSON. Parameters: office (null: all within scope), the reader's offices (null: of all), the day.
 * Colleagues are the active caseworkers of these offices, and whoever owns an open case.
 */
export const workloadQuery: NamedQuery = {
  name: 'pipeline-workload',
  text: /* sql */ `
    with loads as (
      select c.owner_id, count(*)::int as cases, sum(w.traveller_count)::int as people, sum(${points})::int as points
      from ${openCases}
      where ${isOpen} and ($1::uuid is null or w.office_id = $1) and ($2::uuid[] is null or w.office_id = any ($2))
      group by 1),
    colleagues as (
      select s.id, s.name, s.office_ids, s.is_active, l.cases, l.people, l.points, k.cases as capacity, k.version as capacity_version,
        (select min(a.back_on) from access.absences a where a.staff_id = s.id and $3::date >= a.away_from and $3::date < a.back_on) as back_on
      from access.staff s left join loads l on l.owner_id = s.id left join access.capacities k on k.id = s.id
      where l.owner_id is not null or (s.is_active and 'caseworker' = any (s.roles)
        and ($1::uuid is null or s.sees_all_offices or $1 = any (s.office_ids)) and ($2::uuid[] is null or s.office_ids && $2)))
    select json_build_object(
      'colleagues', (select coalesce(json_agg(json_build_object('staffId', id, 'name', name, 'officeIds', office_ids, 'isActive', is_active,
          'isAbsent', back_on is not null, 'backOn', back_on, 'capacity', capacity, 'capacityVersion', coalesce(capacity_version, 0),
          'absences', (select coalesce(json_agg(json_build_object('id', a.id, 'awayFrom', a.away_from, 'backOn', a.back_on, 'note', a.note,
            'version', a.version) order by a.away_from), '[]') from access.absences a where a.staff_id = colleagues.id and a.back_on > $3::date),
          'cases', coalesce(cases, 0), 'people', coalesce(people, 0), 'points', coalesce(points, 0)) order by name, id), '[]') from colleagues),
      'unassigned', (select json_build_object('cases', coalesce(sum(cases), 0), 'people', coalesce(sum(people), 0), 'points', coalesce(sum(points), 0))
        from loads where owner_id is null),
      'weights', (select coalesce(json_agg(json_build_object('id', id, 'dimension', dimension, 'value', value, 'percent', percent,
        'sourceNote', source_note, 'isVerified', is_verified, 'version', version) order by id), '[]') from pipeline.workload_weights)) as body`,
};

/**
 * Open cases to be spread, with their weights. Parameters: their identifiers (null: all of the owner), the owner, how many
 * at most.
 */
export const casesToSpreadQuery: NamedQuery = {
  name: 'pipeline-cases-to-spread',
  text: /* sql */ `
    select c.id as "caseId", c.number, c.office_id as "officeId", c.owner_id as "ownerId", o.name as "ownerName", ${points} as points,
      coalesce(btrim(p.given_names || ' ' || p.family_name), '') as name
    from ${openCases} left join access.staff o on o.id = c.owner_id left join case_record.people p on p.id = c.principal_applicant_id
    where ${isOpen} and ($1::uuid[] is null or c.id = any ($1)) and ($1::uuid[] is not null or c.owner_id = $2)
    order by c.referred_on, c.id limit $3`,
};
