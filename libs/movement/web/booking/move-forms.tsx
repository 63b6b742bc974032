import {
  arrivalInput,
  cancellationReason,
  departureInput,
  takeBackInput,
  type ArrivalInput,
  type Booking,
  type CancellationReason,
  type TakeBackInput,
} from '@passage/movement/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { moveBooking, recordArrival, recordDeparture, takeBack } from './booking.queries';
import { useReasonOptions } from './movement-options';

interface MoveFormProps {
  readonly booking: Booking;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const callOffInput = z.object({ reason: cancellationReason });
const CallOff = recordFields<{ reason: CancellationReason }>();

/** Why travel is put off or given up. */
export function CallOffForm(props: MoveFormProps & { readonly move: 'defer' | 'cancel' }): ReactNode {
  const { booking, move, onSaved, onCancel } = props;
  return (
    <RecordForm
      id={`movement.booking.${booking.id}.${move}`}
      schema={callOffInput as z.ZodType<{ reason: CancellationReason }, { reason: CancellationReason }>}
      initialValues={{ reason: '' as CancellationReason }}
      version={booking.version}
      save={({ reason }, based) => moveBooking(booking.id, { move, reason }, based)}
      onSaved={onSaved}
      onCancel={onCancel}
      saveLabel={<Message id={`movement.move.${move}`} />}
    >
      <CallOff.Choice name="reason" labelId="movement.reason" options={useReasonOptions()} isFirst />
    </RecordForm>
  );
}

/** What the form of a departure holds: the travellers by how each was seen. */
const seenInput = z.object({ on: departureInput.shape.on, noShows: z.array(z.uuid()), offloaded: z.array(z.uuid()) });
type Seen = z.infer<typeof seenInput>;
const Departure = recordFields<Seen>();

/** The day of departure, and who was not on board. */
export function DepartureForm({ booking, onSaved, onCancel }: MoveFormProps): ReactNode {
  const text = useText();
  const { id, version, travelOn, travellers } = booking;
  const people = travellers.map((each) => ({ value: each.id, label: each.name || text('movement.traveller') }));
  return (
    <RecordForm
      id={`movement.booking.${id}.depart`}
      schema={seenInput}
      initialValues={{ on: travelOn, noShows: [], offloaded: [] }}
      version={version}
      save={({ on, noShows, offloaded }, based) =>
        recordDeparture(
          id,
          {
            on,
            absent: [
              ...noShows.map((travellerId) => ({ travellerId, state: 'no-show' as const })),
              ...offloaded.map((travellerId) => ({ travellerId, state: 'offloaded' as const })),
            ],
          },
          based,
        )
      }
      onSaved={onSaved}
      onCancel={onCancel}
      saveLabel={<Message id="movement.move.depart" />}
    >
      <Departure.Date name="on" labelId="movement.departed-on" max={useToday()} isFirst />
      <Departure.Choices name="noShows" labelId="movement.no-shows" hintId="movement.no-shows.hint" options={people} />
      <Departure.Choices name="offloaded" labelId="movement.offloaded" options={people} />
    </RecordForm>
  );
}

const Arrival = recordFields<ArrivalInput>();

/** The day of arrival. */
export function ArrivalForm({ booking, onSaved, onCancel }: MoveFormProps): ReactNode {
  const { id, version, arrivesOn } = booking;
  const today = useToday();
  return (
    <RecordForm
      id={`movement.booking.${id}.arrive`}
      schema={arrivalInput}
      initialValues={{ on: arrivesOn < today ? arrivesOn : today }}
      version={version}
      save={(values, based) => recordArrival(id, values, based)}
      onSaved={onSaved}
      onCancel={onCancel}
      saveLabel={<Message id="movement.move.arrive" />}
    >
      <Arrival.Date name="on" labelId="movement.arrived-on" max={today} isFirst />
    </RecordForm>
  );
}

const TakeBack = recordFields<TakeBackInput>();

/** Why the departure or the arrival was recorded wrongly. */
export function TakeBackForm({ booking, onSaved, onCancel }: MoveFormProps): ReactNode {
  return (
    <RecordForm
      id={`movement.booking.${booking.id}.take-back`}
      schema={takeBackInput}
      initialValues={{ reason: '' }}
      version={booking.version}
      save={(values, based) => takeBack(booking.id, values, based)}
      onSaved={onSaved}
      onCancel={onCancel}
      saveLabel={<Message id="movement.move.take-back" />}
    >
      <TakeBack.Text name="reason" labelId="movement.take-back.reason" hintId="movement.take-back.hint" isFirst />
    </RecordForm>
  );
}
