import type { ApprovalQuery } from '@passage/case-record/domain';
import type { NamedQuery } from '@passage/platform/api';
import { personNameJson } from '../person/person-json';

/** What the reader may do follows from who they are (`$1`), the day (`$2`) and the kinds they may answer (`$3`). */
const approvalJson = `json_build_object('id', a.id, 'kind', a.kind, 'caseId', a.case_id, 'caseNumber', k.number,
  'principalApplicant', coalesce(btrim(pa.given_names || ' ' || pa.family_name), ''), 'person', ${personNameJson('p')},
  'subjectId', a.subject_id, 'before', a.before, 'after', a.after, 'reason', a.reason, 'state', s.state,
  'proposedBy', json_build_object('id', proposer.id, 'name', proposer.name), 'proposedAt', a.proposed_at, 'expiresOn', a.expires_on,
  'decidedBy', case when decider.id is not null then json_build_object('id', decider.id, 'name', decider.name) end,
  'decidedAt', a.decided_at, 'answer', a.answer,
  'mayDecide', s.state = 'waiting' and a.proposed_by <> $1::uuid and a.kind = any ($3::text[]),
  'mayWithdraw', s.state = 'waiting' and a.proposed_by = $1::uuid, 'version', a.version)`;
const approvalFrom = `from case_record.approvals a
  cross join lateral (select case when a.state = 'waiting' and a.expires_on <= $2::date then 'expired' else a.state end as state) s
  join case_record.cases k on k.id = a.case_id join access.staff proposer on proposer.id = a.proposed_by
  left join case_record.people pa on pa.id = k.principal_applicant_id left join case_record.people p on p.id = a.person_id
  left join access.staff decider on decider.id = a.decided_by`;

/** One proposal (`$4`). */
export const approvalByIdQuery: NamedQuery = {
  name: 'case-record-approval',
  text: `select ${approvalJson} as body ${approvalFrom} where a.id = $4`,
};

/** The rule a case's programme has for each kind, or else the general one, and whether it asks for a second person now. */
const rulesOfCase = `select distinct on (r.kind) r.kind, r.fields, r.expires_after_days,
    r.is_required and (r.applies_from is null or exists (select from pipeline.milestones m
      where m.case_id = c.id and m.code = r.applies_from and m.withdrawn_at is null)) as is_in_force
  from case_record.approval_rules r where r.programme_id = c.programme_id or r.programme_id is null
  order by r.kind, r.programme_id nulls last`;

/** Proposals about a case (`$4`), latest first, and what needs a second person there now; no row outside the scope. */
export const approvalsOfCaseQuery: NamedQuery = {
  name: 'case-record-approvals-of-case',
  text: `select (select coalesce(json_agg(body), '[]') from (select ${approvalJson} as body ${approvalFrom}
      where a.case_id = c.id order by s.state <> 'waiting', a.proposed_at desc, a.id desc limit 100) listed) as items,
    (select coalesce(json_agg(json_build_object('kind', r.kind, 'fields', r.fields) order by r.kind), '[]')
      from (${rulesOfCase}) r where r.is_in_force) as "inForce"
    from case_record.cases c where c.id = $4`,
};

/** Parameters: the case, the kind. What the rule asks. */
export const approvalRuleOfCaseQuery = `select r.fields, r.is_in_force as "isInForce", r.expires_after_days as "expiresAfterDays"
  from case_record.cases c, lateral (${rulesOfCase}) r where c.id = $1 and r.kind = $2`;

/** A page of proposals, those that wait longest first. Each set of filters is a prepared statement of its own. */
export function approvalsQuery(
  { state, kind, whose, limit }: ApprovalQuery,
  reader: readonly unknown[],
  after: { proposedAt: string; id: string } | undefined,
): { query: NamedQuery; values: unknown[] } {
  const values: unknown[] = [...reader, limit + 1, state];
  const put = (value: unknown) => `$${values.push(value)}`;
  const parts: [name: string, condition: string][] = [];
  if (kind) parts.push(['kind', `a.kind = ${put(kind)}`]);
  if (whose === 'to-decide') parts.push(['to-decide', `a.proposed_by <> $1::uuid and a.kind = any ($3::text[])`]);
  if (whose === 'proposed-by-me') parts.push(['mine', `a.proposed_by = $1::uuid`]);
  if (after) {
    parts.push(['after', `(a.proposed_at, a.id) > (${put(after.proposedAt)}::timestamptz, ${put(after.id)}::uuid)`]);
  }
  const stored = `a.state in ($5, case when $5 = 'expired' then 'waiting' else $5 end)`;
  const conditions = [stored, 's.state = $5', ...parts.map(([, condition]) => condition)].join(' and ');
  return {
    query: {
      name: ['case-record-approvals', ...parts.map(([name]) => name)].join('-'),
      text: `select ${approvalJson} as body, a.proposed_at::text as "proposedAt" ${approvalFrom} where ${conditions}
        order by a.proposed_at, a.id limit $4`,
    },
    values,
  };
}
