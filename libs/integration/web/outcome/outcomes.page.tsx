import { outcomeStates, type OutcomeRow, type OutcomeState } from '@passage/integration/domain';
import { Count, Message, PlainDate } from '@passage/platform/web';
import {
  Code,
  ListPage,
  PersonName,
  RelativeDays,
  StatusBadge,
  type ListDefinition,
  type Tone,
  None,
} from '@passage/ui';
import type { ReactNode } from 'react';
import { IntegrationLinks } from '../integration-links';
import { outcomesQuery } from './outcome.queries';

const tones: Readonly<Record<OutcomeState, Tone>> = {
  'to-come': 'neutral',
  due: 'info',
  late: 'attention',
  missed: 'danger',
};

const list: ListDefinition<OutcomeRow> = {
  id: 'integration.outcomes',
  columns: [
    {
      id: 'family',
      headerId: 'integration.family',
      cell: ({ name, nameLocal }) => <PersonName name={name} localName={nameLocal} layout="stack" />,
    },
    { id: 'case', headerId: 'integration.case', cell: ({ caseNumber }) => <Code value={caseNumber} /> },
    { id: 'people', headerId: 'integration.people', align: 'end', cell: ({ people }) => <Count value={people} /> },
    {
      id: 'agency',
      headerId: 'integration.agency',
      cell: ({ agency }) => (agency ? <bdi>{agency.name}</bdi> : <None />),
    },
    {
      id: 'arrivedOn',
      headerId: 'integration.arrived-on',
      cell: ({ arrivedOn }) => <PlainDate value={arrivedOn} />,
    },
    {
      id: 'dueOn',
      headerId: 'integration.due-on',
      cell: (row) => <RelativeDays value={row.dueOn} />,
      isSortable: true,
    },
    {
      id: 'state',
      headerId: 'integration.state',
      cell: ({ state }) => (
        <StatusBadge tone={tones[state]}>
          <Message id={`integration.outcome-state.${state}`} />
        </StatusBadge>
      ),
    },
  ],
  filters: [
    {
      id: 'state',
      kind: 'choice',
      labelId: 'integration.state',
      options: outcomeStates.map((state) => ({ value: state, labelId: `integration.outcome-state.${state}` as const })),
    },
  ],
  query: outcomesQuery,
  rowId: ({ caseId }) => caseId,
  rowLabel: ({ caseNumber, name }) => `${caseNumber} ${name}`,
  rowHref: ({ caseId }) => `/cases/${caseId}?tab=integration`,
  defaultSort: 'dueOn',
  empty: { titleId: 'integration.outcomes.empty', hintId: 'integration.outcomes.empty.hint' },
};

/** Families whose outcome is to be found out. */
export default function OutcomesPage(): ReactNode {
  return <ListPage titleId="integration.outcomes" actions={<IntegrationLinks />} list={list} />;
}
