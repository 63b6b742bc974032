import { Stack } from '@mantine/core';
import { LanguageName, ProductText, useProductText } from '@passage/case-record/web';
import type { Session } from '@passage/orientation/domain';
import { Message, PlainDate, useRouteParam, useText } from '@passage/platform/web';
import { KeyValueList, PageHeader, PageStates, QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AttendanceGrid } from '../attendance/attendance-grid';
import { EnrolButton } from '../enrolment/enrol-button';
import { enrolmentsQuery } from '../enrolment/enrolment.queries';
import { SessionActions } from './session-actions';
import { SessionStateBadge } from './session-state-badge';
import { sessionQuery } from './session.queries';

/** One session: who attends, on which days, with what result. */
export default function SessionPage(): ReactNode {
  const query = useQuery(sessionQuery(useRouteParam('sessionId')));
  return <PageStates query={query}>{(session) => <Content session={session} />}</PageStates>;
}

function Content({ session }: { readonly session: Session }): ReactNode {
  const text = useText();
  const productText = useProductText();
  const enrolments = useQuery(enrolmentsQuery(session.id));
  const { course, firstDay, lastDay, participants, capacity, minded, childmindingPlaces } = session;
  return (
    <>
      <PageHeader
        title={text('orientation.session.of', { course: productText(course.name) })}
        heading={<ProductText typed={course.name} />}
        badges={<SessionStateBadge state={session.state} />}
        breadcrumbs={[{ label: <Message id="orientation.title" />, to: '/orientation' }]}
        description={
          <Message
            id={firstDay === lastDay ? 'orientation.days.one' : 'orientation.days.span'}
            values={{ first: <PlainDate value={firstDay} />, last: <PlainDate value={lastDay} /> }}
          />
        }
        actions={<SessionActions session={session} />}
      />
      <Stack gap="md">
        <Section title={<Message id="orientation.session" />}>
          <KeyValueList
            columns={3}
            items={[
              { labelId: 'orientation.site', value: <bdi>{session.site}</bdi> },
              { labelId: 'orientation.language', value: <LanguageName code={session.language} /> },
              { labelId: 'orientation.trainer', value: session.trainer && <bdi>{session.trainer.name}</bdi> },
              { labelId: 'orientation.interpreter', value: session.interpreter && <bdi>{session.interpreter}</bdi> },
              {
                labelId: 'orientation.places',
                value: <Message id="orientation.places.taken" values={{ taken: participants, all: capacity }} />,
              },
              {
                labelId: 'orientation.childminding-places',
                value: <Message id="orientation.places.taken" values={{ taken: minded, all: childmindingPlaces }} />,
              },
              {
                labelId: 'orientation.course.attendance',
                value: (
                  <Message id="orientation.course.attendance.of" values={{ percent: course.minAttendancePercent }} />
                ),
              },
              ...(session.isMakeUp
                ? [{ labelId: 'orientation.make-up' as const, value: <Message id="orientation.make-up.hint" /> }]
                : []),
              ...(session.note ? [{ labelId: 'orientation.note' as const, value: <bdi>{session.note}</bdi> }] : []),
              ...(session.reason
                ? [{ labelId: 'orientation.reason' as const, value: <bdi>{session.reason}</bdi> }]
                : []),
            ]}
          />
        </Section>
        <Section
          title={<Message id="orientation.attendance" />}
          actions={<EnrolButton session={session} />}
          padding="flush"
        >
          <QueryStates query={enrolments}>
            {({ items }) => <AttendanceGrid session={session} enrolments={items} />}
          </QueryStates>
        </Section>
      </Stack>
    </>
  );
}
