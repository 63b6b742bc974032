import { Button, Group, Modal } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { moveBooking as stateAfter, type Booking, type BookingMove } from '@passage/movement/domain';
import { Message, useToday } from '@passage/platform/web';
import { ConfirmDialog } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import { BookingForm } from './booking-form';
import { changeBooking, moveBooking, useRefreshBookings } from './booking.queries';
import { ArrivalForm, CallOffForm, DepartureForm, TakeBackForm } from './move-forms';

type Act = BookingMove | 'change';

const acts: readonly Act[] = ['confirm', 'depart', 'arrive', 'change', 'defer', 'cancel', 'take-back'];
const isLeading = (act: Act) => act === 'confirm' || act === 'depart' || act === 'arrive';

/** What can be done with a booking as it stands. */
export function BookingActions({ booking }: { readonly booking: Booking }): ReactNode {
  const isPermitted = usePermitted();
  const today = useToday();
  const refresh = useRefreshBookings();
  const [act, setAct] = useState<Act>();
  const { id, version, state, travelOn } = booking;
  const isOpen = (each: Act): boolean => {
    if (each === 'change')
      return (state === 'proposed' || state === 'confirmed') && isPermitted('movement.booking.edit');
    if (stateAfter(state, each) === undefined) return false;
    if (each === 'depart') return travelOn <= today && isPermitted('movement.departure.record');
    const isOfDeparture = each === 'arrive' || each === 'take-back';
    return isPermitted(isOfDeparture ? 'movement.departure.record' : 'movement.booking.edit');
  };
  const close = (): void => setAct(undefined);
  const done = (): void => {
    close();
    refresh();
  };
  return (
    <Group gap="xs">
      {acts.filter(isOpen).map((each) => (
        <Button key={each} variant={isLeading(each) ? 'filled' : 'default'} onClick={() => setAct(each)}>
          <ActName act={each} state={state} />
        </Button>
      ))}
      <ConfirmDialog
        isOpen={act === 'confirm'}
        onClose={close}
        title={<Message id="movement.move.confirm" />}
        confirmLabel={<Message id="movement.move.confirm" />}
        onConfirm={async () => {
          await moveBooking(id, { move: 'confirm', reason: null }, version);
          refresh();
        }}
      >
        <Message id="movement.move.confirm.hint" />
      </ConfirmDialog>
      <Modal
        opened={act !== undefined && act !== 'confirm'}
        onClose={close}
        size={act === 'change' ? 'xl' : 'md'}
        title={act ? <ActName act={act} state={state} /> : null}
      >
        {act === 'change' ? (
          <BookingForm
            id={`movement.booking.${id}`}
            booking={booking}
            save={(input, based) => changeBooking(id, input, based)}
            onSaved={done}
            onCancel={close}
            saveLabel={<Message id="movement.move.change" />}
          />
        ) : null}
        {act === 'defer' || act === 'cancel' ? (
          <CallOffForm booking={booking} move={act} onSaved={done} onCancel={close} />
        ) : null}
        {act === 'depart' ? <DepartureForm booking={booking} onSaved={done} onCancel={close} /> : null}
        {act === 'take-back' ? <TakeBackForm booking={booking} onSaved={done} onCancel={close} /> : null}
        {act === 'arrive' ? <ArrivalForm booking={booking} onSaved={done} onCancel={close} /> : null}
      </Modal>
    </Group>
  );
}

function ActName({ act, state }: { readonly act: Act; readonly state: Booking['state'] }): ReactNode {
  if (act !== 'take-back') return <Message id={`movement.move.${act}`} />;
  return <Message id={state === 'arrived' ? 'movement.move.take-back-arrival' : 'movement.move.take-back-departure'} />;
}
