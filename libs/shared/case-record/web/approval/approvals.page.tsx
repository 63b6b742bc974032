import { approvalStates, type Approval } from '@passage/case-record/domain';
import { Instant, Message } from '@passage/platform/web';
import { Code, ListPage, RelativeDays, type ListColumn, type ListDefinition } from '@passage/ui';
import { useMemo, type ReactNode } from 'react';
import { useApprovalKindName, useApprovalKinds } from './approval-kinds';
import { approvalsQuery } from './approval.queries';

function KindName({ kind }: { readonly kind: string }): ReactNode {
  return useApprovalKindName()(kind);
}

const columns: readonly ListColumn<Approval>[] = [
  {
    id: 'kind',
    headerId: 'case-record.approval.kind',
    cell: ({ kind, person }) => (
      <>
        <KindName kind={kind} /> {person ? <bdi>{person.name}</bdi> : null}
      </>
    ),
  },
  {
    id: 'case',
    headerId: 'case-record.task.case',
    cell: ({ caseNumber, principalApplicant }) => (
      <>
        <Code value={caseNumber} /> <bdi>{principalApplicant}</bdi>
      </>
    ),
  },
  { id: 'reason', headerId: 'case-record.approval.reason', cell: ({ reason }) => <bdi>{reason}</bdi> },
  {
    id: 'proposedBy',
    headerId: 'case-record.approval.proposer',
    cell: ({ proposedBy }) => <bdi>{proposedBy.name}</bdi>,
  },
  {
    id: 'proposedAt',
    headerId: 'case-record.approval.proposed-at',
    cell: ({ proposedAt }) => <Instant value={proposedAt} />,
  },
  {
    id: 'expiresOn',
    headerId: 'case-record.approval.expires-on',
    cell: ({ expiresOn }) => <RelativeDays value={expiresOn} attentionDays={3} />,
  },
  {
    id: 'state',
    headerId: 'case-record.approval.state',
    cell: ({ state }) => <Message id={`case-record.approval.state.${state}`} />,
    isHiddenAtFirst: true,
  },
];

/** Proposals across cases, those that wait longest first. */
export default function ApprovalsPage(): ReactNode {
  const kinds = useApprovalKinds();
  const list = useMemo<ListDefinition<Approval>>(
    () => ({
      id: 'approvals',
      columns,
      filters: [
        {
          id: 'whose',
          kind: 'choice',
          labelId: 'case-record.approval.whose',
          options: [
            { value: 'to-decide', labelId: 'case-record.approval.whose.to-decide' },
            { value: 'proposed-by-me', labelId: 'case-record.approval.whose.proposed-by-me' },
          ],
        },
        {
          id: 'state',
          kind: 'choice',
          labelId: 'case-record.approval.state',
          options: approvalStates.map((value) => ({ value, labelId: `case-record.approval.state.${value}` as const })),
        },
        {
          id: 'kind',
          kind: 'choice',
          labelId: 'case-record.approval.kind',
          options: kinds.map(({ kind, labelId }) => ({ value: kind, labelId })),
        },
      ],
      query: approvalsQuery,
      rowId: ({ id }) => id,
      rowLabel: ({ caseNumber }) => caseNumber,
      rowHref: ({ caseId }) => `/cases/${caseId}?tab=approvals`,
      empty: { titleId: 'case-record.approvals.none', hintId: 'case-record.approvals.none-hint' },
    }),
    [kinds],
  );
  return <ListPage titleId="case-record.approvals" list={list} />;
}
