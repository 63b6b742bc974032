import { ProductText } from '@passage/case-record/web';
import { needCodes, type NeedsRow } from '@passage/health/domain';
import { http, Message, useText } from '@passage/platform/web';
import { Code, ListPage, PersonName, RelativeDays, type ListDefinition, type ListResult } from '@passage/ui';
import { useMemo, type ReactNode } from 'react';
import { useProgrammeOptions } from '../programme/programme-options';
import { NeedList } from './need-list';

const columns: ListDefinition<NeedsRow>['columns'] = [
  {
    id: 'person',
    headerId: 'health.person',
    cell: ({ person }) => <PersonName name={person.name} localName={person.nameLocal} layout="stack" />,
  },
  { id: 'case', headerId: 'health.case', cell: (row) => <Code value={row.caseNumber} /> },
  { id: 'programme', headerId: 'health.programme', cell: ({ programme }) => <ProductText typed={programme.name} /> },
  { id: 'needs', headerId: 'health.needs', cell: ({ needs }) => <NeedList needs={needs} /> },
  {
    id: 'closesOn',
    headerId: 'health.window-closes',
    cell: (row) => <RelativeDays value={row.closesOn} isExclusive />,
  },
];

/** What those who book and place must see to, by family; never the reason. */
export default function NeedsPage(): ReactNode {
  const text = useText();
  const programmes = useProgrammeOptions();
  const list = useMemo(
    (): ListDefinition<NeedsRow> => ({
      id: 'health.needs',
      columns,
      filters: [
        {
          id: 'need',
          kind: 'choice',
          labelId: 'health.need',
          options: needCodes.map((code) => ({ value: code, label: text(`health.need.${code}`) })),
        },
        { id: 'programme', kind: 'choice', labelId: 'health.programme', options: programmes },
      ],
      query: (params) => ({
        queryKey: ['clinic', 'needs', params],
        queryFn: ({ signal }) => http.get<ListResult<NeedsRow>>('/api/health/needs', { query: params, signal }),
      }),
      rowId: ({ person }) => person.id,
      rowLabel: ({ person }) => person.name,
      rowHref: ({ caseId }) => `/cases/${caseId}?tab=health`,
      empty: { titleId: 'health.needs.empty', hintId: 'health.needs.empty.hint' },
    }),
    [programmes, text],
  );
  return <ListPage titleId="health.needs" description={<Message id="health.needs.description" />} list={list} />;
}
