import type { NamedQuery } from '@passage/platform/api';

/** Parameter: the case. Requests in the shape of the schema `ReviewRequest`, latest first. */
export const reviewRequestsOfCase: NamedQuery = {
  name: 'review-requests-of-case',
  text: /* sql */ `
    select json_build_object('id', r.id, 'caseId', r.case_id, 'decisionId', r.decision_id, 'askedOn', r.asked_on, 'askedBy', r.asked_by,
      'grounds', r.grounds, 'latenessReason', r.lateness_reason, 'note', r.note, 'reviewUntil', d.review_until, 'outcome', r.outcome,
      'decidedOn', r.decided_on, 'outcomeNote', r.outcome_note, 'version', r.version) as json
    from case_processing.review_requests r join case_processing.decisions d on d.id = r.decision_id
    where r.case_id = $1 order by r.asked_on desc, r.id desc`,
};

/** Parameter: the decision. Those whom it denies, as long as nothing replaced that. */
export const deniedBy = /* sql */ `
  select m.person_id as "personId" from case_processing.decision_members m join case_processing.decisions d on d.id = m.decision_id
  join case_record.case_members c on c.case_id = m.case_id and c.person_id = m.person_id and c.left_on is null
  where m.decision_id = $1 and m.outcome = 'denied' and m.replaced_at is null and d.withdrawn_at is null`;
