import { Button, Table } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import type { ColleagueLoad } from '@passage/pipeline/domain';
import { AppLink, Count, Message, PlainDate, useText } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { IconPencil } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CapacityDialog } from './capacity-dialog';
import { LoadBar } from './load-bar';

const headers = [
  'pipeline.workload.colleague',
  'pipeline.workload.cases',
  'pipeline.workload.people',
  'pipeline.workload.load',
  'pipeline.workload.absence',
] as const;

/** Caseworkers with what they carry; whoever may, changes their capacity and absences. */
export function ColleagueTable({ colleagues }: { readonly colleagues: readonly ColleagueLoad[] }): ReactNode {
  const text = useText();
  const mayEdit = usePermitted()('access.capacity.edit');
  const [edited, setEdited] = useState<string>();
  const shown = colleagues.find(({ staffId }) => staffId === edited);
  return (
    <Table.ScrollContainer minWidth={680}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {headers.map((id) => (
              <Table.Th key={id} scope="col">
                <Message id={id} />
              </Table.Th>
            ))}
            {mayEdit ? (
              <Table.Th scope="col">
                <Message id="pipeline.workload.capacity" />
              </Table.Th>
            ) : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {colleagues.map((each) => (
            <Table.Tr key={each.staffId}>
              <Table.Th scope="row">
                <AppLink to={`/cases?owner=${each.staffId}`}>
                  <bdi>{each.name}</bdi>
                </AppLink>
              </Table.Th>
              <Table.Td>
                <Count value={each.cases} />
              </Table.Td>
              <Table.Td>
                <Count value={each.people} />
              </Table.Td>
              <Table.Td>
                <LoadBar name={each.name} points={each.points} capacity={each.capacity} />
              </Table.Td>
              <Table.Td>
                <Absence colleague={each} />
              </Table.Td>
              {mayEdit ? (
                <Table.Td>
                  <Button
                    variant="default"
                    leftSection={<IconPencil size={13} />}
                    aria-label={text('pipeline.workload.capacity-of', { name: each.name })}
                    onClick={() => setEdited(each.staffId)}
                  >
                    <Message id="pipeline.workload.edit" />
                  </Button>
                </Table.Td>
              ) : null}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {shown ? <CapacityDialog colleague={shown} onClose={() => setEdited(undefined)} /> : null}
    </Table.ScrollContainer>
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
  if (!next) return '–';
  return <Message id="pipeline.workload.away-from" values={{ day: <PlainDate key="day" value={next.awayFrom} /> }} />;
}
