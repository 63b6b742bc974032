import type { NamedQuery } from '@passage/platform/api';

/** A case by its number, within the reader's scope. Parameter: the number. */
export const caseByNumber: NamedQuery = {
  name: 'pipeline-case-by-number',
  text: `select c.id as "caseId", c.number, coalesce(btrim(p.given_names || ' ' || p.family_name), '') as name, g.name as "programmeName",
      c.closed_on is not null as "isClosed"
    from case_record.cases c join pipeline.programmes g on g.id = c.programme_id
    left join case_record.people p on p.id = c.principal_applicant_id where c.number = $1`,
};

/** How many cases the reader does not see travel with one of these. Parameter: the cases. */
export const hiddenCompanions =
  'select count(*)::int as hidden from unnest($1::uuid[]) asked(id), pipeline.linked_cases(asked.id) l where l.case_id not in (select id from case_record.cases)';
