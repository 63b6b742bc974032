import type { NamedQuery } from '@passage/platform/api';

/** Parameter: the case. Submissions in the shape of the schema `Submission`, latest first. */
export const submissionsOfCase: NamedQuery = {
  name: 'submissions-of-case',
  text: /* sql */ `
    select json_build_object('id', s.id, 'caseId', s.case_id, 'submittedOn', s.submitted_on, 'authority', s.authority,
      'referenceNumber', s.reference_number, 'note', s.note,
      'submittedBy', (select json_build_object('id', f.id, 'name', f.name) from access.staff f where f.id = s.submitted_by),
      'withdrawnAt', s.withdrawn_at, 'withdrawReason', s.withdraw_reason, 'version', s.version) as json
    from case_processing.submissions s where s.case_id = $1 order by s.submitted_on desc, s.id desc`,
};
