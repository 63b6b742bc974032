import { Button, Group } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { LanguageName, ProductText } from '@passage/case-record/web';
import { sessionStates, type SessionRow } from '@passage/orientation/domain';
import { AppLink, Message, PlainDate, useText } from '@passage/platform/web';
import { ListPage, type ListDefinition, None } from '@passage/ui';
import { useMemo, type ReactNode } from 'react';
import { useCourseOptions } from '../course/course.queries';
import { SessionStateBadge } from './session-state-badge';
import { sessionsQuery } from './session.queries';

const columns: ListDefinition<SessionRow>['columns'] = [
  {
    id: 'firstDay',
    headerId: 'orientation.days',
    cell: ({ firstDay, lastDay }) => (
      <Message
        id={firstDay === lastDay ? 'orientation.days.one' : 'orientation.days.span'}
        values={{ first: <PlainDate value={firstDay} />, last: <PlainDate value={lastDay} /> }}
      />
    ),
    isSortable: true,
  },
  { id: 'course', headerId: 'orientation.course', cell: ({ course }) => <ProductText typed={course.name} /> },
  { id: 'site', headerId: 'orientation.site', cell: ({ site }) => <bdi>{site}</bdi> },
  { id: 'language', headerId: 'orientation.language', cell: ({ language }) => <LanguageName code={language} /> },
  {
    id: 'trainer',
    headerId: 'orientation.trainer',
    cell: ({ trainer }) => (trainer ? <bdi>{trainer.name}</bdi> : <None />),
  },
  {
    id: 'places',
    headerId: 'orientation.places',
    align: 'end',
    cell: ({ participants, capacity }) => (
      <Message id="orientation.places.taken" values={{ taken: participants, all: capacity }} />
    ),
  },
  { id: 'state', headerId: 'orientation.state', cell: ({ state }) => <SessionStateBadge state={state} /> },
];

/** Sessions of one's offices, by day. */
export default function SessionsPage(): ReactNode {
  const text = useText();
  const courses = useCourseOptions();
  const list = useMemo(
    (): ListDefinition<SessionRow> => ({
      id: 'orientation.sessions',
      columns,
      filters: [
        {
          id: 'state',
          kind: 'choice',
          labelId: 'orientation.state',
          options: sessionStates.map((state) => ({ value: state, label: text(`orientation.state.${state}`) })),
        },
        { id: 'course', kind: 'choice', labelId: 'orientation.course', options: courses },
        {
          id: 'trainer',
          kind: 'choice',
          labelId: 'orientation.trainer',
          options: [{ value: 'me', labelId: 'orientation.trainer.me' }],
        },
        { id: 'from', kind: 'date', labelId: 'orientation.from' },
        { id: 'until', kind: 'date', labelId: 'orientation.until' },
      ],
      query: sessionsQuery,
      rowId: ({ id }) => id,
      rowLabel: ({ course, firstDay }) => `${course.name} ${firstDay}`,
      rowHref: ({ id }) => `/orientation/sessions/${id}`,
      defaultSort: '-firstDay',
      empty: { titleId: 'orientation.sessions.empty', hintId: 'orientation.sessions.empty.hint' },
    }),
    [courses, text],
  );
  return (
    <ListPage
      titleId="orientation.title"
      description={<Message id="orientation.description" />}
      actions={
        <Group gap="xs">
          <Button component={AppLink} to="/orientation/waiting" variant="default">
            <Message id="orientation.waiting" />
          </Button>
          <IfPermitted permission="orientation.course.read">
            <Button component={AppLink} to="/orientation/courses" variant="default">
              <Message id="orientation.courses" />
            </Button>
          </IfPermitted>
          <IfPermitted permission="orientation.session.plan">
            <Button component={AppLink} to="/orientation/new">
              <Message id="orientation.session.plan" />
            </Button>
          </IfPermitted>
        </Group>
      }
      list={list}
    />
  );
}
