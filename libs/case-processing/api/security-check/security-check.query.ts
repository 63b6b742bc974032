/** A check `s` as JSON, in the shape of the schema `SecurityCheck`. */
const checkJson = (
  person = 's.person_id',
) => /* sql */ `json_build_object('id', s.id, 'caseId', s.case_id, 'personId', ${person}, 'typeCode', s.type_code,
  'askedOn', s.asked_on, 'askedBy', (select json_build_object('id', a.id, 'name', a.name) from access.staff a where a.id = s.asked_by),
  'reference', s.reference, 'result', s.result, 'answeredOn', s.answered_on, 'validUntil', s.valid_until, 'staleSince', s.stale_since,
  'staleReason', s.stale_reason, 'withdrawnAt', s.withdrawn_at, 'withdrawReason', s.withdraw_reason, 'version', s.version)`;

/**
 * Parameter: the case. Checks of those who are members now, asked for its present programme, latest first; also those
 * asked while they were of another case, or about a record that was merged into theirs.
 */
export const checksOfCase = /* sql */ `
  select ${checkJson('m.person_id')} as json
  from case_record.case_members m
  join case_processing.security_checks s on s.person_id in (select case_record.records_of(m.person_id))
  join case_processing.check_types t on t.id = s.check_type_id
  join case_record.cases c on c.id = m.case_id
  join pipeline.programmes p on p.id = c.programme_id and p.code = t.programme_code
  where m.case_id = $1 and m.left_on is null order by s.asked_on desc, s.id desc`;

/** Parameter: the case. Those who are members now, the principal applicant leading. */
export const checkedMembers = /* sql */ `
  select p.id as "personId", p.birth_date::text as "birthDate", btrim(p.given_names || ' ' || p.family_name) as name, p.name_local as "nameLocal"
  from case_record.case_members m join case_record.people p on p.id = m.person_id
  where m.case_id = $1 and m.left_on is null order by m.relationship <> 'principal-applicant', p.birth_date, p.id`;

/** Parameter: identifier. One check. */
export const checkById = /* sql */ `select ${checkJson()} as json from case_processing.security_checks s where s.id = $1`;
