import { useProductText, ProductText } from '@passage/case-record/web';
import { directoryQuery } from '@passage/access/web';
import { ageingRisks, type AgeingDependant } from '@passage/case-processing/domain';
import { useText } from '@passage/platform/web';
import { Code, ListPage, PersonName, type ListDefinition } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useColleagues } from '../interview/colleagues';
import { AgeingRiskBadge, LimitWords, OptionWords, ReachingWords, TravelWords } from './ageing-words';
import { ageingQuery } from './ageing.queries';

const columns: ListDefinition<AgeingDependant>['columns'] = [
  {
    id: 'reachesOn',
    headerId: 'case-processing.ageing.reaches',
    cell: (row) => <ReachingWords dependant={row} />,
  },
  { id: 'age', headerId: 'case-processing.ageing.limit', cell: (row) => <LimitWords dependant={row} /> },
  {
    id: 'person',
    headerId: 'case-processing.ageing.dependant',
    cell: ({ name, nameLocal }) => <PersonName name={name} localName={nameLocal} layout="stack" />,
  },
  { id: 'case', headerId: 'case-processing.case', cell: ({ caseNumber }) => <Code value={caseNumber} /> },
  { id: 'risk', headerId: 'case-processing.ageing.risk', cell: (row) => <AgeingRiskBadge dependant={row} /> },
  { id: 'travel', headerId: 'case-processing.ageing.travel', cell: (row) => <TravelWords dependant={row} /> },
  { id: 'options', headerId: 'case-processing.ageing.options', cell: (row) => <OptionWords dependant={row} /> },
  { id: 'owner', headerId: 'case-processing.ageing.owner', cell: ({ owner }) => <bdi>{owner?.name}</bdi> },
  {
    id: 'office',
    headerId: 'case-processing.ageing.office',
    cell: ({ office }) => <ProductText typed={office.name} />,
  },
];

/** Days ahead that can be chosen; a year unless chosen. */
const daysAhead = [90, 180, 365, 730] as const;

/** Dependants who reach an age limit before their family can realistically travel, soonest first. */
export default function AgeingPage(): ReactNode {
  const text = useText();
  const colleagues = useColleagues();
  const productText = useProductText();
  const offices = useQuery(directoryQuery).data?.offices ?? [];
  const list: ListDefinition<AgeingDependant> = {
    id: 'ageing',
    columns,
    filters: [
      {
        id: 'owner',
        kind: 'choice',
        labelId: 'case-processing.ageing.owner',
        options: [
          { value: 'me', labelId: 'case-processing.ageing.owner.me' },
          { value: 'nobody', labelId: 'case-processing.ageing.owner.nobody' },
          ...colleagues,
        ],
      },
      {
        id: 'office',
        kind: 'choice',
        labelId: 'case-processing.ageing.office',
        options: offices.map(({ id, name }) => ({ value: id, label: productText(name) })),
      },
      {
        id: 'age',
        kind: 'choice',
        labelId: 'case-processing.ageing.limit',
        options: [18, 21].map((age) => ({
          value: String(age),
          label: text('case-processing.ageing.years', { age }),
        })),
      },
      {
        id: 'risk',
        kind: 'choice',
        labelId: 'case-processing.ageing.risk',
        options: ageingRisks.map((risk) => ({ value: risk, label: text(`case-processing.ageing.risk.${risk}`) })),
      },
      {
        id: 'withinDays',
        kind: 'choice',
        labelId: 'case-processing.ageing.within',
        options: daysAhead.map((days) => ({
          value: String(days),
          label: text('case-processing.ageing.days', { days }),
        })),
      },
    ],
    query: ageingQuery,
    rowId: ({ personId, age }) => `${personId}-${age}`,
    rowLabel: ({ name }) => name,
    rowHref: ({ caseId }) => `/cases/${caseId}?tab=family-events`,
    empty: { titleId: 'case-processing.ageing.empty', hintId: 'case-processing.ageing.empty.hint' },
  };
  return <ListPage titleId="case-processing.ageing" list={list} />;
}
