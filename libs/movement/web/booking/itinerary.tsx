import { Table } from '@mantine/core';
import type { Booking } from '@passage/movement/domain';
import { ClockTime, Message, PlainDate } from '@passage/platform/web';
import type { ReactNode } from 'react';

/** The flights of a booking, with local times. */
export function Itinerary({ segments }: { readonly segments: Booking['segments'] }): ReactNode {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {(['movement.flight', 'movement.departure', 'movement.arrival'] as const).map((id) => (
              <Table.Th key={id}>
                <Message id={id} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {segments.map((flight) => (
            <Table.Tr key={flight.number}>
              <Table.Th scope="row">
                <bdi>{flight.flightNumber}</bdi> · <bdi>{flight.carrier}</bdi>
              </Table.Th>
              <Table.Td>
                <bdi>{flight.fromAirport}</bdi> <PlainDate value={flight.departsOn} />{' '}
                <ClockTime value={flight.departsAt} />
              </Table.Td>
              <Table.Td>
                <bdi>{flight.toAirport}</bdi> <PlainDate value={flight.arrivesOn} />{' '}
                <ClockTime value={flight.arrivesAt} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
