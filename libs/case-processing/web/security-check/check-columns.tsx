import { ProductText } from '@passage/case-record/web';
import { Text } from '@mantine/core';
import type { CheckWork } from '@passage/case-processing/domain';
import { PlainDate } from '@passage/platform/web';
import { Code, PersonName, RelativeDays, type ListDefinition, None } from '@passage/ui';
import type { ReactNode } from 'react';
import { useChanges } from './check-facts';

/** Columns of the work list of security checks. */
export const checkColumns: ListDefinition<CheckWork>['columns'] = [
  {
    id: 'person',
    headerId: 'case-processing.check.person',
    cell: ({ name, nameLocal }) => <PersonName name={name} localName={nameLocal} layout="stack" />,
  },
  {
    id: 'check',
    headerId: 'case-processing.check.type',
    cell: ({ title, askedOf }) => (
      <>
        <ProductText typed={title} />
        <Text size="xs" c="dimmed">
          <bdi>{askedOf}</bdi>
        </Text>
      </>
    ),
  },
  { id: 'case', headerId: 'case-processing.case', cell: (row) => <Code value={row.caseNumber} /> },
  { id: 'asked', headerId: 'case-processing.check.asked-on', cell: ({ askedOn }) => <Since day={askedOn} /> },
  {
    id: 'answered',
    headerId: 'case-processing.check.answered-on',
    cell: ({ answeredOn }) => (answeredOn ? <PlainDate value={answeredOn} /> : <None />),
  },
  {
    id: 'until',
    headerId: 'case-processing.check.valid-until',
    cell: ({ validUntil }) => (validUntil ? <RelativeDays value={validUntil} isExclusive /> : <None />),
  },
  { id: 'doubt', headerId: 'case-processing.check.doubt', cell: ({ staleReason }) => <Changes reason={staleReason} /> },
  {
    id: 'window',
    headerId: 'case-processing.check.closes-on',
    cell: ({ closesOn }) => (closesOn ? <RelativeDays value={closesOn} isExclusive /> : <None />),
  },
  {
    id: 'owner',
    headerId: 'case-processing.check.owner',
    cell: ({ ownerName }) => (ownerName ? <bdi>{ownerName}</bdi> : <None />),
  },
];

function Since({ day }: { readonly day: string | null }): ReactNode {
  if (day === null) return <None />;
  return (
    <>
      <PlainDate value={day} />
      <Text size="xs" c="dimmed">
        <RelativeDays value={day} />
      </Text>
    </>
  );
}

function Changes({ reason }: { readonly reason: string | null }): ReactNode {
  return useChanges(reason) || <None />;
}
