import { Table } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { StatusBadge } from '../badge/status-badge';
import { PersonName } from '../data/person-name';
import { stateTones, useWindowWords } from './item-text';
import type { WindowChartData, WindowItem, WindowMember } from './window-chart.types';
import { shownItems } from './window-status';

interface WindowTableProps {
  readonly data: WindowChartData;
}

/** The facts of the chart as a table. */
export function WindowTable({ data }: WindowTableProps): ReactNode {
  const text = useText();
  return (
    <Table.ScrollContainer minWidth={560} type="native" tabIndex={0}>
      <Table aria-label={text('ui.window.chart')}>
        <Table.Thead>
          <Table.Tr>
            {(['who', 'requirement', 'stage', 'state', 'valid'] as const).map((column) => (
              <Table.Th key={column}>
                <Message id={`ui.window.column.${column}`} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shownItems(data.caseItems).map((item) => (
            <TableLine key={item.requirementCode} item={item} />
          ))}
          {data.rows.flatMap((member) =>
            shownItems(member.items).map((item) => (
              <TableLine key={`${member.personId} ${item.requirementCode}`} item={item} member={member} />
            )),
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface TableLineProps {
  readonly item: WindowItem;
  readonly member?: WindowMember;
}

function TableLine({ item, member }: TableLineProps): ReactNode {
  const words = useWindowWords();
  return (
    <Table.Tr>
      <Table.Td>
        {member ? (
          <PersonName name={member.personName} localName={member.personLocalName} />
        ) : (
          <Message id="ui.window.case" />
        )}
      </Table.Td>
      <Table.Td fw={500}>{item.title}</Table.Td>
      <Table.Td>
        <Message id={`ui.stage.${item.stage}`} />
      </Table.Td>
      <Table.Td>
        <StatusBadge tone={stateTones[item.state]}>
          <Message id={`ui.window.state.${item.state}`} />
        </StatusBadge>
      </Table.Td>
      <Table.Td>
        {words.validity(item)}
        {item.isBinding ? (
          <>
            {' '}
            <StatusBadge tone="special">
              <Message id="ui.window.binding" />
            </StatusBadge>
          </>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}
