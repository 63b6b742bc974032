import type { NamedQuery } from '@passage/platform/api';
import { agencyJson, caseFields, peopleCount, withApplicant } from '../paging/case-json';
import type { DayList } from '../paging/day-list';

const outcomeJson = /* sql */ `json_build_object('id', o.id, 'caseId', o.case_id, 'assessedOn', o.assessed_on, 'housing', o.housing,
  'healthAccess', o.health_access, 'selfSufficiency', o.self_sufficiency, 'note', o.note, 'version', o.version,
  'people', (select coalesce(json_agg(json_build_object('personId', q.person_id, 'employment', q.employment, 'languageLevel', q.language_level,
      'schooling', q.schooling) order by p.birth_date, p.id), '[]')
    from integration.person_outcomes q join case_record.people p on p.id = q.person_id where q.outcome_id = o.id))`;

/** Parameter: the outcome. */
export const outcomeById: NamedQuery = {
  name: 'integration-outcome',
  text: `select ${outcomeJson} as json from integration.outcomes o where o.id = $1`,
};

/** What the outcome of a case is asked by, and what was recorded. Parameter: the case. */
export const caseOutcomeQuery: NamedQuery = {
  name: 'integration-case-outcome',
  text: /* sql */ `
    select json_build_object('caseId', c.id, 'caseNumber', c.number, 'arrivedOn', plan.arrived_on,
      'window', case when plan.case_id is not null then json_build_object('from', plan.outcome_from, 'dueOn', plan.outcome_due_on, 'until', plan.outcome_until) end,
      'ages', case when plan.case_id is not null then json_build_object('school', k.school_age, 'adult', k.adult_age) end,
      'people', (select coalesce(json_agg(json_build_object('id', p.id, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local,
          'birthDate', p.birth_date) order by p.birth_date, p.id), '[]')
        from pipeline.travellers t join case_record.people p on p.id = t.person_id where t.case_id = c.id),
      'outcome', (select ${outcomeJson} from integration.outcomes o where o.case_id = c.id)) as json
    from case_record.cases c left join integration.service_plans plan on plan.case_id = c.id
    left join integration.core_service_sets k on k.id = plan.set_id where c.id = $1`,
};

export const outcomeState = /* sql */ `(case when pipeline.today() < plan.outcome_from then 'to-come' when pipeline.today() <= plan.outcome_due_on then 'due'
  when pipeline.today() <= plan.outcome_until then 'late' else 'missed' end)`;

/** Open cases whose outcome is not recorded. */
export const outcomeList: DayList = {
  json: /* sql */ `json_build_object(${caseFields}, 'people', ${peopleCount}, 'agency', ${agencyJson('c.agency_id')}, 'arrivedOn', plan.arrived_on,
    'from', plan.outcome_from, 'dueOn', plan.outcome_due_on, 'until', plan.outcome_until, 'state', ${outcomeState})`,
  from: `from integration.service_plans plan join case_record.cases c on c.id = plan.case_id ${withApplicant}`,
  where: 'plan.outcome_recorded_on is null and c.closed_on is null',
  day: 'plan.outcome_due_on',
  id: 'plan.case_id',
};
