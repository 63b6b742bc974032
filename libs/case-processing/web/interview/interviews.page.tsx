import { Text } from '@mantine/core';
import { interviewStates, type Interview } from '@passage/case-processing/domain';
import { LanguageName } from '@passage/case-record/web';
import { Instant, Message, useText } from '@passage/platform/web';
import { Code, ListPage, PersonName, type ListDefinition } from '@passage/ui';
import type { ReactNode } from 'react';
import { useColleagues } from './colleagues';
import { InterviewStateBadge } from './interview-state-badge';
import { InterviewViews } from './interview-views';
import { interviewsQuery } from './interview.queries';
import { PlaceName } from './place-name';

const columns: ListDefinition<Interview>['columns'] = [
  {
    id: 'date',
    headerId: 'case-processing.interview.when',
    cell: ({ kind, startsAt, timeZone, durationMinutes }) => (
      <>
        <Instant value={startsAt} timeZone={timeZone} />
        <Text size="xs" c="dimmed">
          <Message id={`case-processing.interview.kind.${kind}`} />
          {' · '}
          <Message id="case-processing.interview.minutes" values={{ minutes: durationMinutes }} />
        </Text>
      </>
    ),
    isSortable: true,
  },
  { id: 'case', headerId: 'case-processing.case', cell: (row) => <Code value={row.caseNumber} /> },
  {
    id: 'family',
    headerId: 'case-processing.family',
    cell: ({ principalApplicant }) =>
      principalApplicant ? (
        <PersonName name={principalApplicant.name} localName={principalApplicant.nameLocal} layout="stack" />
      ) : null,
  },
  {
    id: 'place',
    headerId: 'case-processing.interview.place',
    cell: ({ place, room }) => <PlaceName place={place} room={room} />,
  },
  {
    id: 'interpreter',
    headerId: 'case-processing.interview.interpreter',
    cell: ({ interpreter, language }) => (
      <>
        <bdi>{interpreter}</bdi>
        {interpreter && language ? ' · ' : null}
        <LanguageName code={language || null} />
      </>
    ),
  },
  {
    id: 'responsible',
    headerId: 'case-processing.interview.responsible',
    cell: ({ responsible }) => <bdi>{responsible?.name}</bdi>,
  },
  {
    id: 'state',
    headerId: 'case-processing.interview.state',
    cell: ({ state }) => <InterviewStateBadge state={state} />,
  },
];

/** Interviews across cases, by date; mine or a colleague's. */
export default function InterviewsPage(): ReactNode {
  const text = useText();
  const colleagues = useColleagues();
  const list: ListDefinition<Interview> = {
    id: 'interviews',
    columns,
    filters: [
      {
        id: 'responsible',
        kind: 'choice',
        labelId: 'case-processing.interview.responsible',
        options: [
          { value: 'me', labelId: 'case-processing.interview.mine' },
          { value: 'nobody', labelId: 'case-processing.interview.nobodys' },
          ...colleagues,
        ],
      },
      {
        id: 'state',
        kind: 'choice',
        labelId: 'case-processing.interview.state',
        options: interviewStates.map((state) => ({
          value: state,
          label: text(`case-processing.interview.state.${state}`),
        })),
      },
      { id: 'from', kind: 'date', labelId: 'case-processing.interview.from' },
      { id: 'until', kind: 'date', labelId: 'case-processing.interview.until' },
    ],
    query: interviewsQuery,
    rowId: ({ id }) => id,
    rowLabel: ({ caseNumber }) => caseNumber,
    rowHref: ({ caseId }) => `/cases/${caseId}?tab=case-processing`,
    defaultSort: 'date',
    empty: { titleId: 'case-processing.interviews.empty', hintId: 'case-processing.interviews.empty.hint' },
  };
  return <ListPage titleId="case-processing.interviews" list={list} actions={<InterviewViews shown="list" />} />;
}
