import { ProductText } from '@passage/case-record/web';
import { arrivalStates, type ArrivalRow } from '@passage/integration/domain';
import { NeedNames } from '@passage/pipeline/web';
import { Count, http, Message, PlainDate } from '@passage/platform/web';
import {
  Code,
  ListPage,
  PersonName,
  RelativeDays,
  StatusBadge,
  type ListDefinition,
  type ListParams,
  type ListQuery,
  type ListResult,
} from '@passage/ui';
import type { ReactNode } from 'react';
import { IntegrationLinks } from '../integration-links';

const arrivalsQuery = (params: ListParams): ListQuery<ArrivalRow> => ({
  queryKey: ['integration', 'arrivals', params],
  queryFn: ({ signal }) => http.get<ListResult<ArrivalRow>>('/api/integration/arrivals', { query: params, signal }),
});

const list: ListDefinition<ArrivalRow> = {
  id: 'integration.arrivals',
  columns: [
    {
      id: 'family',
      headerId: 'integration.family',
      cell: ({ name, nameLocal }) => <PersonName name={name} localName={nameLocal} layout="stack" />,
    },
    { id: 'case', headerId: 'integration.case', cell: ({ caseNumber }) => <Code value={caseNumber} /> },
    { id: 'people', headerId: 'integration.people', align: 'end', cell: ({ people }) => <Count value={people} /> },
    { id: 'needs', headerId: 'integration.needs', cell: ({ needs }) => <NeedNames codes={needs} /> },
    {
      id: 'agency',
      headerId: 'integration.agency',
      cell: ({ agency, place }) => (
        <>
          <ProductText typed={agency.name} />, <bdi>{place}</bdi>
        </>
      ),
    },
    {
      id: 'arrivesOn',
      headerId: 'integration.expected-on',
      cell: ({ arrivesOn }) => (
        <>
          <PlainDate value={arrivesOn} /> <RelativeDays value={arrivesOn} />
        </>
      ),
      isSortable: true,
    },
    {
      id: 'state',
      headerId: 'integration.state',
      cell: ({ state }) => (
        <StatusBadge tone={state === 'assured' ? 'neutral' : 'info'}>
          <Message id={`integration.arrival-state.${state}`} />
        </StatusBadge>
      ),
    },
  ],
  filters: [
    {
      id: 'state',
      kind: 'choice',
      labelId: 'integration.state',
      options: arrivalStates.map((state) => ({ value: state, labelId: `integration.arrival-state.${state}` as const })),
    },
    { id: 'before', kind: 'date', labelId: 'integration.arrives-before' },
  ],
  query: arrivalsQuery,
  rowId: ({ caseId }) => caseId,
  rowLabel: ({ caseNumber, name }) => `${caseNumber} ${name}`,
  rowHref: ({ caseId }) => `/cases/${caseId}?tab=integration`,
  defaultSort: 'arrivesOn',
  empty: { titleId: 'integration.arrivals.empty', hintId: 'integration.arrivals.empty.hint' },
};

/** Assured families that have not arrived. */
export default function ArrivalsPage(): ReactNode {
  return <ListPage titleId="integration.arrivals" actions={<IntegrationLinks />} list={list} />;
}
