import type pg from 'pg';

/** Points of a usual case; what the rules of the workload count in. */
const pointsOfUsual = 100;
/** Nobody can be said to carry more. */
const most = 1000;

/** States for every caseworker room for what they carry, a little more for every third; one is away for a week. */
const state = /* sql */ `
  with carried as (
    select s.id, coalesce(sum(coalesce(pw.percent, 100) * coalesce(sw.percent, 100) / 100), 0) as points,
      row_number() over (order by s.email) as place
    from access.staff s
      left join case_record.cases c on c.owner_id = s.id and c.closed_on is null
      left join pipeline.case_windows w on w.case_id = c.id and w.stage not in ('closed', 'complete')
      left join pipeline.workload_weights pw on pw.dimension = 'priority' and pw.value = c.priority
      left join pipeline.workload_weights sw on sw.dimension = 'stage' and sw.value = w.stage
    where 'caseworker' = any (s.roles) and s.is_active group by s.id, s.email)
  insert into access.capacities (id, cases)
  select id, least($2::int, greatest(10, ceil(points / $1::numeric * case when place % 3 = 0 then 0.9 else 1.2 end)::int)) from carried
  on conflict (id) do nothing`;

/** Says what every caseworker can carry, so that the page of the workload has something to show. */
export async function stateStaffCapacities(client: pg.Client): Promise<void> {
  await client.query(state, [pointsOfUsual, most]);
}
