import { handoverStates, type Handover } from '@passage/case-record/domain';
import { Instant } from '@passage/platform/web';
import { ListPage, type ListDefinition, None } from '@passage/ui';
import type { ReactNode } from 'react';
import { HandoverStateBadge } from './handover-state-badge';
import { handoversQuery } from './handover.queries';
import { ProductText } from '../wording/product-text';

const list: ListDefinition<Handover> = {
  id: 'handovers',
  columns: [
    { id: 'case', headerId: 'case-record.task.case', cell: ({ caseNumber }) => caseNumber },
    { id: 'from', headerId: 'case-record.handover.from', cell: ({ from }) => <ProductText typed={from.name} /> },
    { id: 'to', headerId: 'case-record.handover.to', cell: ({ to }) => <ProductText typed={to.name} /> },
    { id: 'state', headerId: 'case-record.handover.state', cell: ({ state }) => <HandoverStateBadge state={state} /> },
    { id: 'reason', headerId: 'case-record.handover.reason', cell: ({ reason }) => <bdi>{reason}</bdi> },
    {
      id: 'proposedAt',
      headerId: 'case-record.handover.proposed-at',
      cell: ({ proposedAt }) => <Instant value={proposedAt} />,
    },
    {
      id: 'answeredAt',
      headerId: 'case-record.handover.answered-at',
      cell: ({ answeredAt }) => (answeredAt ? <Instant value={answeredAt} /> : <None />),
    },
  ],
  filters: [
    {
      id: 'direction',
      kind: 'choice',
      labelId: 'case-record.handover.direction',
      options: [
        { value: 'in', labelId: 'case-record.handover.direction.in' },
        { value: 'out', labelId: 'case-record.handover.direction.out' },
      ],
    },
    {
      id: 'state',
      kind: 'choice',
      labelId: 'case-record.handover.state',
      options: handoverStates.map((value) => ({ value, labelId: `case-record.handover.state.${value}` as const })),
    },
  ],
  query: handoversQuery,
  rowId: ({ id }) => id,
  rowLabel: ({ caseNumber }) => caseNumber,
  rowHref: ({ id }) => `/handovers/${id}`,
  empty: { titleId: 'case-record.handovers.none', hintId: 'case-record.handovers.none-hint' },
};

/** Cases on their way to and from the reader’s offices. */
export default function HandoversPage(): ReactNode {
  return <ListPage titleId="case-record.handovers" list={list} />;
}
