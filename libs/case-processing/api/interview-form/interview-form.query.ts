import type { NamedQuery } from '@passage/platform/api';

/** The version of a form in force on day $1: the latest that took effect. */
const inForce = /* sql */ `(select e.id from case_processing.interview_form_versions e
  where e.form_id = v.form_id and e.effective_from <= $1::date order by e.effective_from desc limit 1)`;

const summary = /* sql */ `'id', v.id, 'number', v.number, 'state', v.state, 'effectiveFrom', v.effective_from, 'note', v.note,
  'sourceNote', v.source_note, 'isVerified', v.is_verified, 'isInForce', coalesce(v.id = ${inForce}, false), 'version', v.version`;

const formJson = /* sql */ `json_build_object('id', f.id, 'code', f.code, 'name', f.name, 'programmeId', f.programme_id,
  'programmeCode', (select p.code from pipeline.programmes p where p.id = f.programme_id), 'isActive', f.is_active, 'version', f.version,
  'versions', (select coalesce(json_agg(json_build_object(${summary}) order by v.number desc), '[]')
    from case_processing.interview_form_versions v where v.form_id = f.id))`;

/** Parameter: the day it is. Every form, with its versions. */
export const interviewForms: NamedQuery = {
  name: 'interview-forms',
  text: `select ${formJson} as json from case_processing.interview_forms f order by f.name, f.id`,
};

/** Parameters: the day it is, the form. */
export const interviewFormById: NamedQuery = {
  name: 'interview-form-by-id',
  text: `select ${formJson} as json from case_processing.interview_forms f where f.id = $2`,
};

/** Parameters: the day it is, the version. */
export const interviewFormVersionById: NamedQuery = {
  name: 'interview-form-version-by-id',
  text: `select json_build_object(${summary}, 'formId', f.id, 'code', f.code, 'name', f.name, 'schema', v.schema) as json
    from case_processing.interview_form_versions v join case_processing.interview_forms f on f.id = v.form_id where v.id = $2`,
};

/** Parameters: the day it is, the form, the case. The version in force of a form that the case's programme asks. */
export const versionForCase = /* sql */ `
  select v.id from case_processing.interview_form_versions v join case_processing.interview_forms f on f.id = v.form_id
  join case_record.cases c on c.id = $3 and (f.programme_id is null or f.programme_id = c.programme_id)
  where f.id = $2 and f.is_active and v.effective_from <= $1::date order by v.effective_from desc limit 1`;
