import type { Booking, TravellerState } from '@passage/movement/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { DataTable, None, PersonName, StatusBadge, type DataColumn, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<TravellerState, Tone>> = {
  booked: 'info',
  departed: 'info',
  'no-show': 'danger',
  offloaded: 'danger',
  arrived: 'ok',
};

type Traveller = Booking['travellers'][number];

const columns: readonly DataColumn<Traveller>[] = [
  {
    headerId: 'movement.traveller',
    cell: ({ name, nameLocal }) => <PersonName name={name} localName={nameLocal} layout="stack" />,
  },
  { headerId: 'movement.born', cell: ({ birthDate }) => <PlainDate value={birthDate} width="short" /> },
  { headerId: 'movement.age-category', cell: ({ ageCategory }) => <Message id={`movement.age.${ageCategory}`} /> },
  { headerId: 'movement.service-codes', cell: ({ serviceCodes }) => <ServiceCodes codes={serviceCodes} /> },
  {
    headerId: 'movement.state',
    cell: ({ state }) => (
      <StatusBadge tone={tones[state]}>
        <Message id={`movement.traveller.${state}`} />
      </StatusBadge>
    ),
  },
];

/** Who travels on a booking, with the seat their age asks for and what the airline is asked for. */
export function Manifest({ travellers }: { readonly travellers: readonly Traveller[] }): ReactNode {
  return <DataTable columns={columns} rows={travellers} rowId={({ id }) => id} />;
}

function ServiceCodes({ codes }: { readonly codes: Traveller['serviceCodes'] }): ReactNode {
  if (codes.length === 0) return <None />;
  return codes.map((code) => (
    <div key={code}>
      <bdi>{code}</bdi> · <Message id={`movement.service.${code}`} />
    </div>
  ));
}
