const name = (alias: string) => `btrim(${alias}.given_names || ' ' || ${alias}.family_name)`;

/** An assessment `a` with its case `c` and person `p`, in the shape of the schema `HealthAssessment` but for what the rules add. */
export const assessmentJson = /* sql */ `json_build_object(
  'id', a.id, 'caseId', a.case_id, 'caseNumber', c.number,
  'person', json_build_object('id', p.id, 'name', ${name('p')}, 'nameLocal', p.name_local, 'birthDate', p.birth_date, 'sex', p.sex),
  'subject', json_build_object('birthDate', p.birth_date, 'sex', p.sex, 'nationality', p.nationality, 'flags', p.flags),
  'state', a.state, 'plannedOn', a.planned_on, 'site', a.site, 'physician', a.physician, 'examinedOn', a.examined_on,
  'lastTestOn', a.last_test_on, 'tbClass', a.tb_class, 'conditions', a.conditions, 'outcome', a.outcome,
  'waiverReference', a.waiver_reference, 'needs', a.needs, 'clinicalNote', a.clinical_note,
  'signedHolds', case when a.valid_from is not null then json_build_object('from', a.valid_from, 'until', a.valid_until,
    'sourceNote', a.validity_source, 'isVerified', a.validity_is_verified) end,
  'signedBy', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = a.signed_by),
  'signedAt', a.signed_at, 'correctsId', a.corrects_id, 'correctionReason', a.correction_reason,
  'cancelReason', a.cancel_reason, 'cancelNote', a.cancel_note, 'version', a.version)`;

/** Parameter: the assessment. */
export const assessmentById = {
  name: 'health-assessment',
  text: `select ${assessmentJson} as json from health.assessments a join case_record.cases c on c.id = a.case_id
    join case_record.people p on p.id = a.person_id where a.id = $1`,
};
