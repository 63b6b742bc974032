import { Button, Stack } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { isStanding, type Booking } from '@passage/movement/domain';
import { AppLink, Message, PlainDate } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { IconPlane } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BookingStateBadge } from '../booking/booking-state-badge';
import { bookingsOfCaseQuery } from '../booking/booking.queries';
import { Itinerary } from '../booking/itinerary';

/** Movement on the page of a case: its booking, and the ones that came to nothing. */
export default function MovementSection({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(bookingsOfCaseQuery(caseId));
  return (
    <Stack gap="md">
      <QueryStates query={query}>
        {({ items }) => (
          <>
            {items.some(({ state }) => isStanding(state)) ? null : <NoBooking caseId={caseId} />}
            {items.map((booking) => (
              <BookingCard key={booking.id} booking={booking} />
            ))}
          </>
        )}
      </QueryStates>
      <Section title={<Message id="movement.papers" />}>
        <Message id="movement.papers.hint" />{' '}
        <AppLink to={`/cases/${caseId}?tab=window`}>
          <Message id="movement.window" />
        </AppLink>
      </Section>
    </Stack>
  );
}

function NoBooking({ caseId }: { readonly caseId: string }): ReactNode {
  return (
    <Section title={<Message id="movement.booking" />}>
      <EmptyState
        icon={IconPlane}
        title={<Message id="movement.section.empty" />}
        actions={
          <IfPermitted permission="movement.booking.edit">
            <Button component={AppLink} to={`/movement/cases/${caseId}/book`}>
              <Message id="movement.book" />
            </Button>
          </IfPermitted>
        }
      />
    </Section>
  );
}

function BookingCard({ booking }: { readonly booking: Booking }): ReactNode {
  const { id, state, isAtRisk, travelOn, reason, segments } = booking;
  return (
    <Section
      title={
        <>
          <PlainDate value={travelOn} /> <BookingStateBadge state={state} isAtRisk={isAtRisk} />
        </>
      }
      actions={
        <AppLink to={`/movement/bookings/${id}`}>
          <Message id="movement.booking.open" />
        </AppLink>
      }
      padding="flush"
    >
      {reason ? (
        <p>
          <Message id={`movement.reason.${reason}`} />
        </p>
      ) : null}
      <Itinerary segments={segments} />
    </Section>
  );
}
