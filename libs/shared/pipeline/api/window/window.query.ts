import type { NamedQuery } from '@passage/platform/api';
import { rangesJson } from '../case-facts/case-facts.query';

/** What a chart shows beyond the rules: the booked day, the cases it travels with, the stored stage. Parameter: the case. */
export const windowLabels: NamedQuery = {
  name: 'pipeline-window-labels',
  text: `select
    (select m.happened_on from pipeline.milestones m where m.case_id = c.id and m.code = 'booked' and m.withdrawn_at is null) as "plannedTravelOn",
    (select coalesce(json_agg(json_build_object('caseId', l.case_id, 'number', l.number, 'isVisible', k.id is not null,
        'name', btrim(p.given_names || ' ' || p.family_name), 'ranges', ${rangesJson('l.dates')}) order by l.number), '[]')
      from pipeline.linked_cases(c.id) l left join case_record.cases k on k.id = l.case_id
      left join case_record.people p on p.id = k.principal_applicant_id) as "linkedCases",
    (select json_build_object('stage', w.stage, 'stageSince', w.stage_since) from pipeline.case_windows w where w.case_id = c.id) as stored
    from case_record.cases c where c.id = $1`,
};
