import { Button } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import type { ColleagueLoad } from '@passage/pipeline/domain';
import { AppLink, Count, Message, PlainDate, useText } from '@passage/platform/web';
import { DataTable, None, StatusBadge, type DataColumn } from '@passage/ui';
import { IconPencil } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CapacityDialog } from './capacity-dialog';
import { LoadBar } from './load-bar';

const columns: readonly DataColumn<ColleagueLoad>[] = [
  {
    headerId: 'pipeline.workload.colleague',
    cell: ({ staffId, name }) => (
      <AppLink to={`/cases?owner=${staffId}`}>
        <bdi>{name}</bdi>
      </AppLink>
    ),
  },
  { headerId: 'pipeline.workload.cases', cell: ({ cases }) => <Count value={cases} />, align: 'end' },
  { headerId: 'pipeline.workload.people', cell: ({ people }) => <Count value={people} />, align: 'end' },
  {
    headerId: 'pipeline.workload.load',
    cell: ({ name, points, capacity }) => <LoadBar name={name} points={points} capacity={capacity} />,
  },
  { headerId: 'pipeline.workload.absence', cell: (colleague) => <Absence colleague={colleague} /> },
];

/** Caseworkers with what they carry; whoever may, changes their capacity and absences. */
export function ColleagueTable({ colleagues }: { readonly colleagues: readonly ColleagueLoad[] }): ReactNode {
  const text = useText();
  const mayEdit = usePermitted()('access.capacity.edit');
  const [edited, setEdited] = useState<string>();
  const shown = colleagues.find(({ staffId }) => staffId === edited);
  return (
    <>
      <DataTable
        columns={columns}
        rows={colleagues}
        rowId={({ staffId }) => staffId}
        actions={
          mayEdit
            ? ({ staffId, name }) => (
                <Button
                  variant="default"
                  leftSection={<IconPencil size={13} />}
                  aria-label={text('pipeline.workload.capacity-of', { name })}
                  onClick={() => setEdited(staffId)}
                >
                  <Message id="pipeline.workload.edit" />
                </Button>
              )
            : undefined
        }
      />
      {shown ? <CapacityDialog colleague={shown} onClose={() => setEdited(undefined)} /> : null}
    </>
  );
}

function Absence({ colleague }: { readonly colleague: ColleagueLoad }): ReactNode {
  const { backOn, absences } = colleague;
  const [next] = absences;
  if (backOn) {
    return (
      <StatusBadge tone="attention">
        <Message id="pipeline.workload.away-until" values={{ day: <PlainDate key="day" value={backOn} /> }} />
      </StatusBadge>
    );
  }
  if (!next) return <None />;
  return <Message id="pipeline.workload.away-from" values={{ day: <PlainDate key="day" value={next.awayFrom} /> }} />;
}
