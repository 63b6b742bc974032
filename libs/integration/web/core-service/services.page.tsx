import { coreServiceListStates, type CoreServiceRow } from '@passage/integration/domain';
import { PlainDate } from '@passage/platform/web';
import { Code, ListPage, PersonName, RelativeDays, type ListDefinition, None } from '@passage/ui';
import type { ReactNode } from 'react';
import { IntegrationLinks } from '../integration-links';
import { servicesQuery } from './core-service.queries';
import { ServiceName } from './service-name';
import { ServiceStateBadge } from './service-state-badge';

const list: ListDefinition<CoreServiceRow> = {
  id: 'integration.services',
  columns: [
    { id: 'service', headerId: 'integration.service', cell: (row) => <ServiceName service={row} /> },
    {
      id: 'person',
      headerId: 'integration.whose',
      cell: ({ person, name, nameLocal }) => (
        <PersonName name={person?.name ?? name} localName={person?.nameLocal ?? nameLocal} layout="stack" />
      ),
    },
    { id: 'case', headerId: 'integration.case', cell: ({ caseNumber }) => <Code value={caseNumber} /> },
    {
      id: 'agency',
      headerId: 'integration.agency',
      cell: ({ agency }) => (agency ? <bdi>{agency.name}</bdi> : <None />),
    },
    {
      id: 'dueOn',
      headerId: 'integration.due-on',
      cell: ({ dueOn }) => (
        <>
          <PlainDate value={dueOn} /> <RelativeDays value={dueOn} />
        </>
      ),
      isSortable: true,
    },
    { id: 'state', headerId: 'integration.state', cell: (row) => <ServiceStateBadge {...row} /> },
  ],
  filters: [
    {
      id: 'state',
      kind: 'choice',
      labelId: 'integration.state',
      options: coreServiceListStates.map((state) => ({
        value: state,
        labelId: `integration.service-state.${state}` as const,
      })),
    },
    { id: 'dueBefore', kind: 'date', labelId: 'integration.due-before' },
  ],
  query: servicesQuery,
  rowId: ({ id }) => id,
  rowLabel: ({ title, name }) => `${title} ${name}`,
  rowHref: ({ caseId }) => `/cases/${caseId}?tab=integration`,
  defaultSort: 'dueOn',
  empty: { titleId: 'integration.services.empty', hintId: 'integration.services.empty.hint' },
};

/** Services after arrival: what is overdue, unless another state is chosen. */
export default function ServicesPage(): ReactNode {
  return <ListPage titleId="integration.services" actions={<IntegrationLinks />} list={list} />;
}
