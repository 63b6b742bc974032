import type { Booking } from '@passage/movement/domain';
import { ClockTime, PlainDate } from '@passage/platform/web';
import { DataTable, type DataColumn } from '@passage/ui';
import type { ReactNode } from 'react';

const columns: readonly DataColumn<Booking['segments'][number]>[] = [
  {
    headerId: 'movement.flight',
    cell: ({ flightNumber, carrier }) => (
      <>
        <bdi>{flightNumber}</bdi> · <bdi>{carrier}</bdi>
      </>
    ),
  },
  {
    headerId: 'movement.departure',
    cell: ({ fromAirport, departsOn, departsAt }) => (
      <>
        <bdi>{fromAirport}</bdi> <PlainDate value={departsOn} /> <ClockTime value={departsAt} />
      </>
    ),
  },
  {
    headerId: 'movement.arrival',
    cell: ({ toAirport, arrivesOn, arrivesAt }) => (
      <>
        <bdi>{toAirport}</bdi> <PlainDate value={arrivesOn} /> <ClockTime value={arrivesAt} />
      </>
    ),
  },
];

/** The flights of a booking, with local times. */
export function Itinerary({ segments }: { readonly segments: Booking['segments'] }): ReactNode {
  return <DataTable columns={columns} rows={segments} rowId={({ number }) => number} />;
}
