import type { NamedQuery } from '@passage/platform/api';

/** Every version of every rule; the one in force is marked. */
export const bestInterestRules: NamedQuery = {
  name: 'best-interest-rules',
  text: /* sql */ `
    select json_build_object('id', r.id, 'situation', r.situation, 'effectiveFrom', r.effective_from, 'procedure', r.procedure,
      'custodyPaper', r.custody_paper, 'validMonths', r.valid_months, 'staleOn', r.stale_on, 'isActive', r.is_active, 'sourceNote', r.source_note,
      'isVerified', r.is_verified, 'version', r.version,
      'isInForce', exists (select from case_processing.best_interest_rules_in_force f where f.id = r.id)) as json
    from case_processing.best_interest_rules r order by r.situation, r.effective_from desc`,
};

/** The rules in force, as the check of a referral looks at them. */
export const rulesInForceJson = /* sql */ `(select coalesce(json_agg(json_build_object('situation', r.situation, 'procedure', r.procedure,
    'custodyPaper', r.custody_paper, 'validMonths', r.valid_months, 'staleOn', r.stale_on) order by r.situation), '[]') from case_processing.best_interest_rules_in_force r)`;

/** Parameter: the case. Procedures in the shape of the schema `BestInterest`, latest first. */
export const bestInterestsOfCase: NamedQuery = {
  name: 'best-interests-of-case',
  text: /* sql */ `
    select json_build_object('id', b.id, 'caseId', b.case_id, 'personId', b.person_id, 'name', btrim(p.given_names || ' ' || p.family_name),
      'nameLocal', p.name_local, 'procedure', b.procedure, 'openedOn', b.opened_on, 'heldOn', b.held_on, 'authority', b.authority,
      'outcome', b.outcome, 'recommendation', b.recommendation, 'staleSince', b.stale_since, 'staleReasons', b.stale_reasons,
      'documentId', (select d.id from case_record.documents d where d.id = b.document_id and d.removed_at is null),
      'recordedBy', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = b.recorded_by),
      'withdrawnAt', b.withdrawn_at, 'withdrawReason', b.withdraw_reason, 'version', b.version) as json
    from case_processing.best_interests b join case_record.people p on p.id = b.person_id
    where b.case_id = $1 or b.person_id in (select case_record.records_of(m.person_id) from case_record.case_members m
      where m.case_id = $1 and m.left_on is null) order by coalesce(b.held_on, 'infinity') desc, b.opened_on desc, b.id desc`,
};

/** Parameters: a document, a case. Whether the document is one of the case that the reader may see. */
export const documentOfCase = /* sql */ `
  select exists (select from case_record.documents where id = $1 and case_id = $2 and removed_at is null) as "isOfCase"`;
