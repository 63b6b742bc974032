import { ActiveBadge, AdministrationTable } from '@passage/access/web';
import { roomInput, type Room } from '@passage/case-processing/domain';
import { Count, Message } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useOwnOffices } from '../office/offices';
import { roomsQuery, saveRoom } from './room.queries';

const Fields = recordFields<z.input<typeof roomInput>>();

/** Rooms of the reader's offices, in which interviews take place. */
export default function RoomsPage(): ReactNode {
  const rows = useQuery(roomsQuery);
  const { nameOf } = useOwnOffices();
  return (
    <AdministrationTable<Room>
      titleId="case-processing.rooms"
      addId="case-processing.room.add"
      emptyId="case-processing.room.empty"
      rows={rows}
      columns={[
        { headerId: 'case-processing.office', cell: (row) => <bdi>{nameOf(row.officeId)}</bdi> },
        { headerId: 'case-processing.room.capacity', cell: (row) => <Count value={row.capacity} /> },
        {
          headerId: 'case-processing.room.accessible',
          cell: (row) => <Message id={`case-processing.${row.isAccessible ? 'yes' : 'no'}`} />,
        },
        { headerId: 'case-processing.state', cell: (row) => <ActiveBadge isActive={row.isActive} /> },
      ]}
      form={(row, close) => <RoomForm row={row} onDone={close} />}
    />
  );
}

function RoomForm({ row, onDone }: { readonly row: Room | undefined; readonly onDone: () => void }): ReactNode {
  const client = useQueryClient();
  const { options } = useOwnOffices();
  const blank = {
    officeId: options[0]?.value ?? '',
    name: '',
    capacity: 6,
    isAccessible: false,
    note: '',
    isActive: true,
  };
  const { id, version, ...values } = row ?? { ...blank, id: undefined, version: undefined };
  return (
    <RecordForm
      id={`case-processing.room.${id ?? 'new'}`}
      schema={roomInput}
      initialValues={values}
      {...(version === undefined ? {} : { version })}
      save={(input, based) => saveRoom(id, input, based)}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['room'] });
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Text name="name" labelId="case-processing.room.name" isFirst />
        <Fields.Choice name="officeId" labelId="case-processing.office" options={options} />
        <Fields.Number
          name="capacity"
          labelId="case-processing.room.capacity"
          hintId="case-processing.room.capacity.hint"
          min={1}
          max={500}
        />
        <Fields.Text name="note" labelId="case-processing.note" />
        <Fields.Check name="isAccessible" labelId="case-processing.room.accessible" />
        <Fields.Check name="isActive" labelId="case-processing.in-use" />
      </FormGrid>
    </RecordForm>
  );
}
