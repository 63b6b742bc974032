import { listOfCase } from '@passage/case-record/api';
import type { NamedQuery } from '@passage/platform/api';

/** A case by its number, within the reader's scope. Parameter: the number. */
export const caseByNumber: NamedQuery = {
  name: 'pipeline-case-by-number',
  text: `select c.id as "caseId", c.number, coalesce(btrim(p.given_names || ' ' || p.family_name), '') as name, g.name as "programmeName",
      c.closed_on is not null as "isClosed"
    from case_record.cases c join pipeline.programmes g on g.id = c.programme_id
    left join case_record.people p on p.id = c.principal_applicant_id where c.number = $1`,
};

/** The cases it travelled with until it closed, if it has not been linked since. Parameter: the case. */
export const formerCompanions = listOfCase(
  'pipeline-former-companions',
  `select json_build_object('caseId', f.case_id, 'number', f.number, 'isVisible', k.id is not null, 'name', btrim(p.given_names || ' ' || p.family_name),
      'isClosed', k.closed_on is not null)
    from pipeline.former_companions($1) f
    left join case_record.cases k on k.id = f.case_id left join case_record.people p on p.id = k.principal_applicant_id
    order by f.number`,
);

/** How many cases the reader does not see travel with one of these. Parameter: the cases. */
export const hiddenCompanions =
  'select count(*)::int as hidden from unnest($1::uuid[]) asked(id), pipeline.linked_cases(asked.id) l where l.case_id not in (select id from case_record.cases)';
