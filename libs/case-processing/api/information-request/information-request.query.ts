import type { NamedQuery } from '@passage/platform/api';

/** Parameter: the case. Requests in the shape of the schema `InformationRequest`, latest first. */
export const informationRequestsOfCase: NamedQuery = {
  name: 'information-requests-of-case',
  text: /* sql */ `
    select json_build_object('id', r.id, 'caseId', r.case_id, 'personId', r.person_id,
      'personName', btrim(p.given_names || ' ' || p.family_name), 'askedOn', r.asked_on, 'question', r.question, 'dueOn', r.due_on,
      'answeredOn', r.answered_on, 'answer', r.answer, 'withdrawnAt', r.withdrawn_at, 'withdrawReason', r.withdraw_reason,
      'version', r.version) as json
    from case_processing.information_requests r left join case_record.people p on p.id = r.person_id
    where r.case_id = $1 order by r.asked_on desc, r.id desc`,
};
