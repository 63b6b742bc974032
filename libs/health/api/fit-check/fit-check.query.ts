/** A fit-to-fly check `f`, in the shape of the schema `FitCheck`. */
export const fitCheckJson = /* sql */ `json_build_object(
  'id', f.id, 'caseId', f.case_id, 'personId', f.person_id, 'checkedOn', f.checked_on, 'result', f.result, 'delayUntil', f.delay_until,
  'needs', f.needs, 'clinicalNote', f.clinical_note, 'validUntil', f.valid_until,
  'recordedBy', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = f.recorded_by),
  'recordedAt', f.recorded_at, 'withdrawnAt', f.withdrawn_at, 'withdrawReason', f.withdraw_reason, 'version', f.version)`;

/** Parameter: the check. */
export const fitCheckById = {
  name: 'health-fit-check',
  text: `select ${fitCheckJson} as json from health.fit_checks f where f.id = $1`,
};
