/** Pieces of statements over a case `c` with its principal applicant `a` and programme `g`. */

/** A case with its principal applicant and programme; to be joined after `c` stands. */
export const withApplicant = /* sql */ `left join case_record.people a on a.id = c.principal_applicant_id`;

/** The fields every list begins with. */
export const caseFields = /* sql */ `'caseId', c.id, 'caseNumber', c.number,
  'name', coalesce(btrim(a.given_names || ' ' || a.family_name), ''), 'nameLocal', coalesce(a.name_local, '')`;

/** Travelling members. */
export const peopleCount = /* sql */ `(select count(*)::integer from pipeline.travellers t where t.case_id = c.id)`;

/** Codes of the needs that stand. */
export const needCodes = /* sql */ `(select coalesce(json_agg(distinct n.code), '[]') from pipeline.needs n where n.case_id = c.id and n.ended_on is null)`;

/** An agency by name; null without one. */
export const agencyJson = (id: string) =>
  /* sql */ `(select json_build_object('id', y.id, 'code', y.code, 'name', y.name) from access.agencies y where y.id = ${id})`;
