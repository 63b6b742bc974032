import { Alert, Button, Group, Stack } from '@mantine/core';
import type { Booking } from '@passage/movement/domain';
import { AppLink, Message, PlainDate, useRouteParam, useText } from '@passage/platform/web';
import { Code, KeyValueList, PageHeader, PageStates, Section } from '@passage/ui';
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BookingActions } from './booking-actions';
import { BookingStateBadge } from './booking-state-badge';
import { bookingQuery } from './booking.queries';
import { Itinerary } from './itinerary';
import { Manifest } from './manifest';

/** One booking: flights, travellers, and what happens to it. Prints as the manifest. */
export default function BookingPage(): ReactNode {
  const query = useQuery(bookingQuery(useRouteParam('bookingId')));
  return <PageStates query={query}>{(booking) => <Content booking={booking} />}</PageStates>;
}

function Content({ booking }: { readonly booking: Booking }): ReactNode {
  const text = useText();
  const { caseId, caseNumber, state, reason, isAtRisk, recordLocator, travelOn, arrivesOn } = booking;
  return (
    <>
      <PageHeader
        title={text('movement.booking.of', { number: caseNumber })}
        badges={<BookingStateBadge state={state} isAtRisk={isAtRisk} />}
        breadcrumbs={[
          { label: <Message id="movement.title" />, to: '/movement' },
          { label: <Code value={caseNumber} />, to: `/cases/${caseId}?tab=movement` },
        ]}
        actions={
          <Group gap="xs">
            <BookingActions booking={booking} />
            <Button
              variant="default"
              leftSection={<IconPrinter size={14} aria-hidden />}
              onClick={() => window.print()}
            >
              <Message id="movement.print" />
            </Button>
          </Group>
        }
      />
      <Stack gap="md">
        {isAtRisk ? (
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={<Message id="movement.at-risk" />}>
            <Message id="movement.at-risk.hint" />{' '}
            <AppLink to={`/cases/${caseId}?tab=window`}>
              <Message id="movement.window" />
            </AppLink>
          </Alert>
        ) : null}
        <Section title={<Message id="movement.booking" />}>
          <KeyValueList
            columns={3}
            items={[
              { labelId: 'movement.travel-on', value: <PlainDate value={travelOn} /> },
              { labelId: 'movement.arrives-on', value: <PlainDate value={arrivesOn} /> },
              { labelId: 'movement.record-locator', value: recordLocator ? <bdi>{recordLocator}</bdi> : null },
              ...(reason
                ? [{ labelId: 'movement.reason' as const, value: <Message id={`movement.reason.${reason}`} /> }]
                : []),
            ]}
          />
        </Section>
        <Section title={<Message id="movement.flights" />} padding="flush">
          <Itinerary segments={booking.segments} />
        </Section>
        <Section title={<Message id="movement.manifest" />} padding="flush">
          <Manifest travellers={booking.travellers} />
        </Section>
      </Stack>
    </>
  );
}
