/** A medical hold `h` of the pipeline with its clinical side, in the shape of the schema `MedicalHold`. */
export const medicalHoldJson = /* sql */ `json_build_object(
  'id', h.id, 'personId', h.person_id, 'gates', h.gates, 'reviewOn', h.review_on,
  'clinicalReason', (select m.clinical_reason from health.medical_holds m where m.hold_id = h.id),
  'placedAt', h.placed_at, 'placedBy', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = h.placed_by),
  'releasedAt', h.released_at, 'version', h.version)`;

/** Parameter: the hold. */
export const medicalHoldById = {
  name: 'health-medical-hold',
  text: `select ${medicalHoldJson} as json from pipeline.holds h where h.id = $1`,
};
