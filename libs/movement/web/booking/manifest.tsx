import { Table } from '@mantine/core';
import type { Booking, TravellerState } from '@passage/movement/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { PersonName, StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<TravellerState, Tone>> = {
  booked: 'info',
  departed: 'info',
  'no-show': 'danger',
  offloaded: 'danger',
  arrived: 'ok',
};

/** Who travels on a booking, with the seat their age asks for and what the airline is asked for. */
export function Manifest({ travellers }: { readonly travellers: Booking['travellers'] }): ReactNode {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {(
              [
                'movement.traveller',
                'movement.born',
                'movement.age-category',
                'movement.service-codes',
                'movement.state',
              ] as const
            ).map((id) => (
              <Table.Th key={id}>
                <Message id={id} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {travellers.map((traveller) => (
            <Table.Tr key={traveller.id}>
              <Table.Th scope="row">
                <PersonName name={traveller.name} localName={traveller.nameLocal} layout="stack" />
              </Table.Th>
              <Table.Td>
                <PlainDate value={traveller.birthDate} width="short" />
              </Table.Td>
              <Table.Td>
                <Message id={`movement.age.${traveller.ageCategory}`} />
              </Table.Td>
              <Table.Td>
                {traveller.serviceCodes.length === 0
                  ? '–'
                  : traveller.serviceCodes.map((code) => (
                      <div key={code}>
                        <bdi>{code}</bdi> · <Message id={`movement.service.${code}`} />
                      </div>
                    ))}
              </Table.Td>
              <Table.Td>
                <StatusBadge tone={tones[traveller.state]}>
                  <Message id={`movement.traveller.${traveller.state}`} />
                </StatusBadge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
