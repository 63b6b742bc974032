import type { NamedQuery } from '@passage/platform/api';
import { agencyJson, caseFields, needCodes, peopleCount, withApplicant } from '../paging/case-json';
import type { DayList } from '../paging/day-list';

/** Placements of a case, latest first; or one. Parameters: the case, the placement; one of them null. */
export const placementsQuery: NamedQuery = {
  name: 'integration-placements',
  text: /* sql */ `
    select json_build_object('id', p.id, 'caseId', p.case_id, 'caseNumber', c.number, 'agency', ${agencyJson('p.agency_id')},
      'state', p.state, 'place', p.place, 'expectedOn', p.expected_on, 'familyTie', p.family_tie, 'note', p.note, 'offeredOn', p.offered_on,
      'people', p.people, 'needs', ${needCodes}, 'assuredOn', p.assured_on, 'validUntil', p.valid_until, 'reason', p.reason,
      'arrivedOn', p.arrived_on, 'version', p.version) as json
    from integration.placements p join case_record.cases c on c.id = p.case_id
    where ($1::uuid is null or p.case_id = $1) and ($2::uuid is null or p.id = $2) order by p.created_at desc, p.id desc`,
};

const shared = /* sql */ `${caseFields}, 'programme', json_build_object('code', g.code, 'name', g.name), 'people', ${peopleCount}, 'needs', ${needCodes},
  'closesOn', w.closes_on,
  'refusals', (select count(*)::integer from integration.placements d where d.case_id = c.id and d.state = 'declined')`;
const withCase = /* sql */ `join case_record.cases c on c.id = p.case_id join pipeline.programmes g on g.id = c.programme_id
  join pipeline.case_windows w on w.case_id = c.id ${withApplicant}`;
const standing = (
  since: string,
) => /* sql */ `json_build_object(${shared}, 'since', ${since}, 'placement', json_build_object('id', p.id, 'state', p.state,
  'agency', ${agencyJson('p.agency_id')}, 'place', p.place, 'expectedOn', p.expected_on, 'version', p.version))`;

/**
 * The lists of placements. A case waits for a place once the decision stands, so that of case processing nothing is
 * left, while its assurance is missing or has lapsed and no offer stands.
 */
export const placementLists = {
  waiting: {
    json: `json_build_object(${shared}, 'since', w.referred_on, 'placement', null)`,
    from: /* sql */ `from pipeline.case_windows w join case_record.cases c on c.id = w.case_id join pipeline.programmes g on g.id = c.programme_id ${withApplicant}`,
    where: /* sql */ `w.stage in ('health', 'orientation', 'movement') and w.blockers @> '[{"requirementCode": "integration.assurance"}]'
      and not exists (select from integration.placements p where p.case_id = w.case_id and p.state in ('offered', 'accepted'))`,
    day: 'w.referred_on',
    id: 'w.case_id',
  },
  offered: {
    json: standing('p.offered_on'),
    from: `from integration.placements p ${withCase}`,
    where: `p.state = 'offered' and c.closed_on is null`,
    day: 'p.offered_on',
    id: 'p.case_id',
  },
  assured: {
    json: standing('p.assured_on'),
    from: `from integration.placements p ${withCase}`,
    where: `p.state = 'accepted' and p.arrived_on is null and c.closed_on is null`,
    day: 'p.assured_on',
    id: 'p.case_id',
  },
} satisfies Record<string, DayList>;
