import type { NamedQuery } from '@passage/platform/api';

const staff = (column: string) =>
  /* sql */ `(select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = q.${column})`;
const instant = (column: string) => /* sql */ `to_char(q.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const person = /* sql */ `json_build_object('id', p.id, 'name', btrim(p.given_names || ' ' || p.family_name))`;

const summary = /* sql */ `'id', q.id, 'interviewId', q.interview_id, 'caseId', q.case_id, 'formName', f.name, 'formNumber', v.number,
  'person', (select ${person} from case_record.people p where p.id = q.person_id), 'compartment', q.compartment, 'state', q.state,
  'correctsId', q.corrects_id, 'reason', q.reason,
  'isReplaced', exists (select from case_processing.questionnaires r where r.corrects_id = q.id and r.state = 'sealed'),
  'savedBy', ${staff('saved_by')}, 'savedAt', ${instant('saved_at')}, 'sealedBy', ${staff('sealed_by')}, 'sealedAt', ${instant('sealed_at')},
  'digest', q.digest, 'version', q.version`;

const from = /* sql */ `from case_processing.questionnaires q join case_processing.interview_form_versions v on v.id = q.form_version_id
  join case_processing.interview_forms f on f.id = v.form_id`;

/** Parameter: the interview. In the order in which they were begun. */
export const questionnairesOfInterview: NamedQuery = {
  name: 'questionnaires-of-interview',
  text: `select json_build_object(${summary}) as json ${from} where q.interview_id = $1 order by q.id`,
};

/** Parameter: the questionnaire. */
export const questionnaireById: NamedQuery = {
  name: 'questionnaire-by-id',
  text: `select json_build_object(${summary}, 'caseNumber', c.number, 'schema', v.schema, 'answers', q.answers,
      'interviewDate', to_char(i.starts_at at time zone i.time_zone, 'YYYY-MM-DD'),
      'people', (select coalesce(json_agg(${person} order by p.birth_date, p.id), '[]')
        from case_record.case_members m join case_record.people p on p.id = m.person_id where m.case_id = q.case_id and m.left_on is null)) as json
    ${from} join case_record.cases c on c.id = q.case_id join case_processing.interviews i on i.id = q.interview_id where q.id = $1`,
};
