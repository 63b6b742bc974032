import type { NamedQuery } from '@passage/platform/api';

/** What a chart shows beyond the rules: the booked day, the cases it travels with, the stored stage. Parameter: the case. */
export const windowLabels: NamedQuery = {
  name: 'pipeline-window-labels',
  text: `select
    (select m.happened_on from pipeline.milestones m where m.case_id = c.id and m.code = 'booked' and m.withdrawn_at is null) as "plannedTravelOn",
    (select coalesce(json_agg(json_build_object('caseId', k.id, 'number', k.number) order by k.number), '[]')
      from pipeline.travel_links mine join pipeline.travel_links other on other.group_id = mine.group_id and other.case_id <> mine.case_id
      join case_record.cases k on k.id = other.case_id where mine.case_id = c.id) as "linkedCases",
    (select json_build_object('stage', w.stage, 'stageSince', w.stage_since) from pipeline.case_windows w where w.case_id = c.id) as stored
    from case_record.cases c where c.id = $1`,
};
