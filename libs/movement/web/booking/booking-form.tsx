import { Stack } from '@mantine/core';
import { bookingInput, type Booking, type BookingInput } from '@passage/movement/domain';
import { useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, RepeatedFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { zoneOptions } from './movement-options';

const Fields = recordFields<z.input<typeof bookingInput>>();
const noFlight = {
  carrier: '',
  flightNumber: '',
  fromAirport: '',
  departsOn: '',
  departsAt: '',
  fromZone: '',
  toAirport: '',
  arrivesOn: '',
  arrivesAt: '',
  toZone: '',
};

interface BookingFormProps {
  readonly id: string;
  /** The booking to change; a new one when left out. */
  readonly booking?: Booking;
  readonly save: (input: BookingInput, version: number | undefined) => Promise<Booking>;
  readonly onSaved: (booking: Booking) => void;
  readonly onCancel?: () => void;
  readonly saveLabel: ReactNode;
}

/** The flights of a whole case, with the local times the tickets show. */
export function BookingForm({ id, booking, save, onSaved, onCancel, saveLabel }: BookingFormProps): ReactNode {
  const initialValues = booking ? bookingInput.parse(booking) : { recordLocator: '', segments: [noFlight] };
  return (
    <RecordForm
      id={id}
      schema={bookingInput}
      initialValues={initialValues}
      {...(booking && { version: booking.version })}
      save={save}
      onSaved={onSaved}
      {...(onCancel && { onCancel })}
      saveLabel={saveLabel}
    >
      <FormGrid>
        <Fields.Text name="recordLocator" labelId="movement.record-locator" hintId="movement.record-locator.hint" />
      </FormGrid>
      <RepeatedFields
        name="segments"
        max={8}
        added={(flights) => onwardFrom(flights.at(-1))}
        legendId="movement.flight.number-of"
        addId="movement.flight.add"
        removeId="movement.flight.remove"
      >
        {(index) => <FlightFields index={index} />}
      </RepeatedFields>
    </RecordForm>
  );
}

/** A further flight leaves from where the one before arrives. */
function onwardFrom(flight: unknown): typeof noFlight {
  const before = flight as typeof noFlight;
  return {
    ...noFlight,
    carrier: before.carrier,
    fromAirport: before.toAirport,
    departsOn: before.arrivesOn,
    fromZone: before.toZone,
  };
}

function FlightFields({ index }: { readonly index: number }): ReactNode {
  const today = useToday();
  const at = `segments.${index}` as const;
  return (
    <Stack gap="xs">
      <FormGrid>
        <Fields.Text name={`${at}.carrier`} labelId="movement.carrier" />
        <Fields.Text name={`${at}.flightNumber`} labelId="movement.flight-number" />
      </FormGrid>
      <FormGrid columns={3}>
        <Fields.Text name={`${at}.fromAirport`} labelId="movement.from-airport" hintId="movement.airport.hint" />
        <Fields.Date name={`${at}.departsOn`} labelId="movement.departs-on" min={today} />
        <Fields.Text name={`${at}.departsAt`} labelId="movement.departs-at" />
      </FormGrid>
      <Fields.Choice name={`${at}.fromZone`} labelId="movement.from-zone" options={zoneOptions} />
      <FormGrid columns={3}>
        <Fields.Text name={`${at}.toAirport`} labelId="movement.to-airport" hintId="movement.airport.hint" />
        <Fields.Date name={`${at}.arrivesOn`} labelId="movement.arrives-on" min={today} />
        <Fields.Text name={`${at}.arrivesAt`} labelId="movement.arrives-at" />
      </FormGrid>
      <Fields.Choice name={`${at}.toZone`} labelId="movement.to-zone" options={zoneOptions} />
    </Stack>
  );
}
