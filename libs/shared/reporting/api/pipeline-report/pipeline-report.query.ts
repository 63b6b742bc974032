import { ageingBands, closingBands, daysOfAge, daysToClosing, stagesBeforeTravel } from '@passage/pipeline/domain';
import type { NamedQuery } from '@passage/platform/api';

/** The band in which the days of a column lie, as SQL. The last one has no end. */
function bandOf<Band extends string>(
  column: string,
  bands: readonly Band[],
  daysOf: (band: Band) => readonly [number, number | null] | undefined,
): string {
  const branches = bands.flatMap((band) => {
    const most = daysOf(band)?.[1];
    return most === undefined ? [] : [most === null ? `else '${band}'` : `when ${column} <= ${most} then '${band}'`];
  });
  return `case ${branches.join(' ')} end`;
}

const bandOfAge = bandOf('age', ageingBands, daysOfAge);
const bandOfClosing = `case when window_state = 'empty' then 'no-window' when window_state = 'closed' then 'closed'
  when closes_on is null then 'no-end' else ${bandOf('days', closingBands, daysToClosing)} end`;
const beforeTravel = stagesBeforeTravel.map((stage) => `'${stage}'`).join(', ');

/** Parameters: programme, office; null asks for all. Open cases within the reader's scope, in one pass. */
export const pipelineReportSql: NamedQuery = {
  name: 'pipeline-report',
  text: `with standing as materialized (
      select w.stage, w.stage_state, w.window_state, w.closes_on, w.hold_count, w.traveller_count as people, c.programme_id, c.office_id,
        pipeline.today() - w.stage_since as age, w.closes_on - pipeline.today() as days
      from pipeline.case_windows w join case_record.cases c on c.id = w.case_id
      where c.closed_on is null and ($1::uuid is null or c.programme_id = $1) and ($2::uuid is null or c.office_id = $2)
    ), by_stage as (select stage, stage_state as state, count(*)::int as cases, sum(people)::int as people from standing group by 1, 2),
    by_age as (select stage, ${bandOfAge} as band, count(*)::int as cases, sum(people)::int as people from standing where stage <> 'complete' group by 1, 2),
    by_closing as (select ${bandOfClosing} as band, count(*)::int as cases, sum(people)::int as people from standing
      where stage in (${beforeTravel}) group by 1),
    by_programme as (select programme_id as "programmeId", p.name, stage, count(*)::int as cases, sum(people)::int as people
      from standing join pipeline.programmes p on p.id = programme_id group by 1, 2, 3),
    by_office as (select office_id as "officeId", o.name, stage, count(*)::int as cases, sum(people)::int as people
      from standing join access.offices o on o.id = office_id group by 1, 2, 3)
    select pipeline.today()::text as "asOf",
      (select json_build_object('cases', count(*), 'people', coalesce(sum(people), 0), 'blocked', count(*) filter (where stage_state = 'blocked'),
        'onHold', count(*) filter (where hold_count > 0)) from standing) as totals,
      (select coalesce(json_agg(by_stage order by stage, state), '[]') from by_stage) as stages,
      (select coalesce(json_agg(by_age order by stage, band), '[]') from by_age) as ageing,
      (select coalesce(json_agg(by_closing order by band), '[]') from by_closing) as closing,
      (select coalesce(json_agg(by_programme order by name, stage), '[]') from by_programme) as programmes,
      (select coalesce(json_agg(by_office order by name, stage), '[]') from by_office) as offices`,
};
