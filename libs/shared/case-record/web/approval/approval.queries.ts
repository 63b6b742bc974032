import type {
  Approval,
  ApprovalRule,
  ApprovalRuleInput,
  ApprovalsOfCase,
  IdentityChangeInput,
  NewApprovalRule,
} from '@passage/case-record/domain';
import { http, type Query } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

interface ApprovalPage {
  readonly items: readonly Approval[];
  readonly next: string | null;
}

/** A page of proposals across cases, those that wait longest first. */
export const approvalsQuery = (params: Query) => ({
  queryKey: ['approvals', params],
  queryFn: ({ signal }: { signal: AbortSignal }) => http.get<ApprovalPage>('/api/approvals', { query: params, signal }),
});

/** Proposals about a case, and what needs a second person there now. */
export const approvalsOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'approvals'],
    queryFn: ({ signal }) => http.get<ApprovalsOfCase>(`/api/cases/${caseId}/approvals`, { signal }),
  });

/** What a person may answer to a proposal. */
export type Answering = 'approval' | 'rejection' | 'withdrawal';

/** Approves, rejects or takes back a proposal. */
export const answerProposal = (id: string, how: Answering, answer: string, version: number | undefined) =>
  http.post<Approval>(`/api/approvals/${id}/${how}`, { answer }, versioned(version));

/** Proposes to change who a person is on record. */
export const proposeIdentityChange = (personId: string, change: IdentityChangeInput, version: number | undefined) =>
  http.post<Approval>(`/api/people/${personId}/identity-changes`, change, versioned(version));

/** Rules that say which acts need a second person. */
export const approvalRulesQuery = queryOptions({
  queryKey: ['approval-rules'],
  queryFn: ({ signal }) => http.get<{ items: readonly ApprovalRule[] }>('/api/approval-rules', { signal }),
});

/** Gives a programme a rule of its own. */
export const createApprovalRule = (input: NewApprovalRule) => http.post<ApprovalRule>('/api/approval-rules', input);

/** Changes a rule. */
export const changeApprovalRule = (id: string, input: ApprovalRuleInput, version: number | undefined) =>
  http.put<ApprovalRule>(`/api/approval-rules/${id}`, input, versioned(version));

/** Takes a programme’s own rule away. */
export const removeApprovalRule = (id: string, version: number) =>
  http.delete(`/api/approval-rules/${id}`, { version });

/** The function that fetches anew whatever shows proposals. */
export function useRefreshApprovals(): (caseId: string) => void {
  const client = useQueryClient();
  return (caseId) => {
    for (const queryKey of [['case', caseId], ['approvals'], ['cases']]) void client.invalidateQueries({ queryKey });
  };
}
