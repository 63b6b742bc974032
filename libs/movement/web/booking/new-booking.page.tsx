import { Stack } from '@mantine/core';
import { caseQuery } from '@passage/case-record/web';
import { caseWindowQuery, useWordedPage } from '@passage/pipeline/web';
import { Message, useGo, useRouteParam } from '@passage/platform/web';
import { FormPage, QueryStates, Section, WindowChart } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BookingForm } from './booking-form';
import { bookTravel, useRefreshBookings } from './booking.queries';

/** Books travel for a whole case, with its travel window in sight. */
export default function NewBookingPage(): ReactNode {
  const caseId = useRouteParam('caseId');
  const go = useGo();
  const refresh = useRefreshBookings();
  const worded = useWordedPage();
  const found = useQuery(caseQuery(caseId)).data;
  return (
    <FormPage
      titleId="movement.book"
      breadcrumbs={[
        { label: <Message id="movement.title" />, to: '/movement' },
        ...(found ? [{ label: <bdi>{found.number}</bdi>, to: `/cases/${caseId}?tab=movement` }] : []),
      ]}
    >
      <Stack gap="md">
        <Section title={<Message id="movement.window" />}>
          <QueryStates query={useQuery(caseWindowQuery(caseId))}>
            {(page) => <WindowChart data={worded(page).chart} />}
          </QueryStates>
        </Section>
        <Section title={<Message id="movement.flights" />}>
          <BookingForm
            id={`movement.booking.new.${caseId}`}
            save={(input) => bookTravel(caseId, input)}
            onSaved={({ id }) => {
              refresh();
              go(`/movement/bookings/${id}`);
            }}
            saveLabel={<Message id="movement.book" />}
          />
        </Section>
      </Stack>
    </FormPage>
  );
}
