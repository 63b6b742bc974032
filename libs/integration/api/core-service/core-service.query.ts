import type { NamedQuery } from '@passage/platform/api';
import { agencyJson, caseFields, withApplicant } from '../paging/case-json';
import type { DayList } from '../paging/day-list';

const fields = /* sql */ `'id', s.id, 'code', s.code, 'title', k.title,
  'person', case when p.id is not null then json_build_object('id', p.id, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local) end,
  'dueOn', s.due_on, 'state', s.state, 'isOverdue', s.state = 'due' and s.due_on < pipeline.today(), 'happenedOn', s.happened_on,
  'reason', s.reason, 'evidence', s.evidence, 'version', s.version`;
const full = `json_build_object(${fields}, 'caseId', s.case_id, 'sourceNote', k.source_note, 'isVerified', k.is_verified)`;
const from = /* sql */ `from integration.core_services s join integration.core_service_templates k on k.id = s.template_id
  left join case_record.people p on p.id = s.person_id`;

/** Parameter: the service. */
export const coreServiceById: NamedQuery = {
  name: 'integration-core-service',
  text: `select ${full} as json ${from} where s.id = $1`,
};

/** The services of a family, those due first on top; no row: the case is not the reader's. Parameter: the case. */
export const servicePlanQuery: NamedQuery = {
  name: 'integration-service-plan',
  text: /* sql */ `
    select json_build_object('caseId', c.id, 'caseNumber', c.number, 'arrivedOn', plan.arrived_on,
      'items', (select coalesce(json_agg(${full} order by s.due_on, k.subject, k.title, p.birth_date, s.id), '[]') ${from} where s.case_id = c.id)) as json
    from case_record.cases c left join integration.service_plans plan on plan.case_id = c.id where c.id = $1`,
};

/** Every set with its services. */
export const coreServiceSetsQuery: NamedQuery = {
  name: 'integration-core-service-sets',
  text: /* sql */ `
    select json_build_object('id', t.id, 'programmeCode', t.programme_code, 'effectiveFrom', t.effective_from, 'note', t.note,
      'outcomeFromDay', t.outcome_from_day, 'outcomeDueDay', t.outcome_due_day, 'outcomeUntilDay', t.outcome_until_day,
      'schoolAge', t.school_age, 'adultAge', t.adult_age,
      'services', (select coalesce(json_agg(json_build_object('code', k.code, 'title', k.title, 'subject', k.subject, 'minAge', k.min_age, 'maxAge', k.max_age,
        'dueDays', k.due_days, 'sourceNote', k.source_note, 'isVerified', k.is_verified) order by k.due_days, k.subject, k.title), '[]')
        from integration.core_service_templates k where k.set_id = t.id)) as json
    from integration.core_service_sets t order by t.programme_code nulls last, t.effective_from desc`,
};

/** Services of open cases in some state. */
const list = (state: string): DayList => ({
  json: `json_build_object(${fields}, ${caseFields}, 'agency', ${agencyJson('c.agency_id')})`,
  from: /* sql */ `${from} join case_record.cases c on c.id = s.case_id ${withApplicant} join integration.service_plans plan on plan.case_id = s.case_id`,
  where: `${state} and c.closed_on is null`,
  day: 's.due_on',
  id: 's.id',
});

export const coreServiceLists = {
  overdue: list(`s.state = 'due' and s.due_on < pipeline.today()`),
  upcoming: list(`s.state = 'due' and s.due_on >= pipeline.today()`),
  done: list(`s.state = 'done'`),
  'not-possible': list(`s.state = 'not-possible'`),
};
