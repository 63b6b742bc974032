import { agencyJson, caseFields, needCodes, peopleCount, withApplicant } from '../paging/case-json';
import type { DayList } from '../paging/day-list';

export const arrivesOn = 'coalesce(coalesce(d.happened_on, b.happened_on) + g.transit_days, p.expected_on)';
export const arrivalState = `(case when d.id is not null then 'departed' when b.id is not null then 'booked' else 'assured' end)`;

/** Assured cases that have not arrived. */
export const arrivalList: DayList = {
  json: /* sql */ `json_build_object(${caseFields}, 'people', ${peopleCount}, 'needs', ${needCodes}, 'agency', ${agencyJson('p.agency_id')},
    'place', p.place, 'placementId', p.id, 'state', ${arrivalState}, 'arrivesOn', ${arrivesOn})`,
  from: /* sql */ `from integration.placements p join case_record.cases c on c.id = p.case_id join pipeline.programmes g on g.id = c.programme_id ${withApplicant}
    left join pipeline.milestones b on b.case_id = c.id and b.code = 'booked' and b.withdrawn_at is null
    left join pipeline.milestones d on d.case_id = c.id and d.code = 'departed' and d.withdrawn_at is null`,
  where: `p.state = 'accepted' and p.arrived_on is null and c.closed_on is null`,
  day: arrivesOn,
  id: 'c.id',
};
