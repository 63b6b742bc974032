import { Button, Group } from '@mantine/core';
import { ProductText } from '@passage/case-record/web';
import { placementViews, type PlacementRow } from '@passage/integration/domain';
import { NeedNames } from '@passage/pipeline/web';
import { AppLink, Count, Message, PlainDate, useSearchParams } from '@passage/platform/web';
import { Code, ListPage, PersonName, RelativeDays, type ListDefinition, None } from '@passage/ui';
import { useMemo, type ReactNode } from 'react';
import { IntegrationLinks } from '../integration-links';
import { PlacementStateBadge } from './placement-state-badge';
import { placementsQuery } from './placement.queries';

type View = (typeof placementViews)[number];

const columns: ListDefinition<PlacementRow>['columns'] = [
  {
    id: 'family',
    headerId: 'integration.family',
    cell: ({ name, nameLocal }) => <PersonName name={name} localName={nameLocal} layout="stack" />,
  },
  { id: 'case', headerId: 'integration.case', cell: ({ caseNumber }) => <Code value={caseNumber} /> },
  { id: 'people', headerId: 'integration.people', align: 'end', cell: ({ people }) => <Count value={people} /> },
  { id: 'needs', headerId: 'integration.needs', cell: ({ needs }) => <NeedNames codes={needs} /> },
  {
    id: 'programme',
    headerId: 'integration.programme',
    cell: ({ programme }) => <ProductText typed={programme.name} />,
  },
  {
    id: 'closesOn',
    headerId: 'integration.window-closes',
    cell: ({ closesOn }) => <RelativeDays value={closesOn} isExclusive />,
  },
  { id: 'since', headerId: 'integration.since', cell: ({ since }) => <PlainDate value={since} />, isSortable: true },
  {
    id: 'placement',
    headerId: 'integration.agency',
    cell: ({ placement }) =>
      placement ? (
        <>
          <ProductText typed={placement.agency.name} />, <bdi>{placement.place}</bdi>{' '}
          <PlacementStateBadge state={placement.state} />
        </>
      ) : (
        <None />
      ),
  },
  { id: 'refusals', headerId: 'integration.refusals', align: 'end', cell: (row) => <Count value={row.refusals} /> },
];

/** Cases by where they stand on the way to a place. */
export default function PlacementsPage(): ReactNode {
  const view = viewOf(useSearchParams().view);
  const list = useMemo(
    (): ListDefinition<PlacementRow> => ({
      id: 'integration.placements',
      columns,
      query: (params) => placementsQuery({ ...params, view }),
      rowId: ({ caseId }) => caseId,
      rowLabel: ({ caseNumber, name }) => `${caseNumber} ${name}`,
      rowHref: ({ caseId }) => `/cases/${caseId}?tab=integration`,
      empty: { titleId: 'integration.placements.empty', hintId: 'integration.placements.empty.hint' },
    }),
    [view],
  );
  return (
    <ListPage
      titleId="integration.title"
      description={
        <Group gap={4} role="group">
          {placementViews.map((each) => (
            <Button
              key={each}
              component={AppLink}
              to={`/integration?view=${each}`}
              size="compact-xs"
              variant={view === each ? 'light' : 'subtle'}
              {...(view === each && { 'aria-current': 'true' as const })}
            >
              <Message id={`integration.view.${each}`} />
            </Button>
          ))}
        </Group>
      }
      actions={<IntegrationLinks />}
      list={list}
    />
  );
}

function viewOf(value: unknown): View {
  return placementViews.find((each) => each === value) ?? 'waiting';
}
