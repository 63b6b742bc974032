import { LanguageName, ProductText } from '@passage/case-record/web';
import type { WaitingPerson } from '@passage/orientation/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import { Code, ListPage, PersonName, RelativeDays, StatusBadge, type ListDefinition, None } from '@passage/ui';
import { useMemo, type ReactNode } from 'react';
import { useProgrammeOptions } from '../programme/programme-options';
import { waitingQuery } from './enrolment.queries';

const columns: ListDefinition<WaitingPerson>['columns'] = [
  {
    id: 'person',
    headerId: 'orientation.person',
    cell: ({ person }) => <PersonName name={person.name} localName={person.nameLocal} layout="stack" />,
  },
  {
    id: 'born',
    headerId: 'orientation.born',
    cell: ({ person }) => <PlainDate value={person.birthDate} width="short" />,
  },
  {
    id: 'language',
    headerId: 'orientation.language',
    cell: ({ person }) => (person.language ? <LanguageName code={person.language} /> : <None />),
  },
  { id: 'case', headerId: 'orientation.case', cell: (row) => <Code value={row.caseNumber} /> },
  {
    id: 'family',
    headerId: 'orientation.family-size',
    align: 'end',
    cell: ({ familySize }) => <Message id="orientation.people" values={{ count: familySize }} />,
  },
  {
    id: 'programme',
    headerId: 'orientation.programme',
    cell: ({ programme }) => <ProductText typed={programme.name} />,
  },
  {
    id: 'closesOn',
    headerId: 'orientation.window-closes',
    cell: (row) => <RelativeDays value={row.closesOn} isExclusive />,
  },
  {
    id: 'missed',
    headerId: 'orientation.missed',
    cell: ({ hasMissedDays }) =>
      hasMissedDays ? (
        <StatusBadge tone="attention">
          <Message id="orientation.missed.before" />
        </StatusBadge>
      ) : null,
  },
];

/** People who need a course and have no place in a session, the family whose window closes first leading. */
export default function WaitingPage(): ReactNode {
  const text = useText();
  const programmes = useProgrammeOptions();
  const list = useMemo(
    (): ListDefinition<WaitingPerson> => ({
      id: 'orientation.waiting',
      columns,
      filters: [
        { id: 'q', kind: 'text', labelId: 'orientation.search' },
        { id: 'programme', kind: 'choice', labelId: 'orientation.programme', options: programmes },
        {
          id: 'closingWithinDays',
          kind: 'choice',
          labelId: 'orientation.closing-within',
          options: [30, 60, 90].map((days) => ({
            value: String(days),
            label: text('orientation.within-days', { days }),
          })),
        },
      ],
      query: waitingQuery,
      rowId: ({ person }) => person.id,
      rowLabel: ({ person }) => person.name,
      rowHref: ({ caseId }) => `/cases/${caseId}?tab=orientation`,
      empty: { titleId: 'orientation.waiting.empty', hintId: 'orientation.waiting.empty.hint' },
    }),
    [programmes, text],
  );
  return (
    <ListPage
      titleId="orientation.waiting"
      breadcrumbs={[{ label: <Message id="orientation.title" />, to: '/orientation' }]}
      description={<Message id="orientation.waiting.description" />}
      list={list}
    />
  );
}
