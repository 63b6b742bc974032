import { Table, VisuallyHidden } from '@mantine/core';
import { Message, useText, type MessageId } from '@passage/platform/web';
import type { ReactNode } from 'react';
import cards from './row-cards.module.css';
import classes from './data-table.module.css';

/** One column of a short table. */
export interface DataColumn<Row> {
  readonly headerId: MessageId;
  /** What a record has here; `<None />`, or nothing at all, where it has nothing. */
  readonly cell: (row: Row) => ReactNode;
  /** `end` for figures. */
  readonly align?: 'start' | 'end';
}

interface DataTableProps<Row> {
  /** The first one names the record. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string | number;
  /** The buttons of a record, which say themselves what they do. */
  readonly actions?: ((row: Row) => ReactNode) | undefined;
  /** Whether a record counts no longer and is kept to be looked up. */
  readonly isFaint?: (row: Row) => boolean;
}

/**
 * A short table of records, none of which has to be sought: no filters, no pages, no order to choose. On a phone each
 * record is a card; the roles are spelled out because a browser forgets those of a table that is not laid out as one.
 */
export function DataTable<Row>({ columns, rows, rowId, actions, isFaint }: DataTableProps<Row>): ReactNode {
  return (
    <Table.ScrollContainer minWidth={leastWidth(columns)} type="native" tabIndex={0} className={cards.scroll ?? ''}>
      <Table className={cards.table ?? ''} role="table" highlightOnHover>
        <Table.Thead className={cards.head ?? ''} role="rowgroup">
          <Table.Tr role="row">
            {columns.map(({ headerId, align }) => (
              <Table.Th key={headerId} scope="col" role="columnheader" data-align={align}>
                <Message id={headerId} />
              </Table.Th>
            ))}
            {actions ? (
              <Table.Th scope="col" role="columnheader">
                <VisuallyHidden>
                  <Message id="ui.data-table.actions" />
                </VisuallyHidden>
              </Table.Th>
            ) : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {rows.map((row) => (
            <Table.Tr
              key={rowId(row)}
              role="row"
              className={`${cards.row} ${classes.row}`}
              data-faint={isFaint?.(row) || undefined}
            >
              {columns.map((column, index) => (
                <DataCell key={column.headerId} column={column} row={row} isTitle={index === 0} />
              ))}
              {actions ? (
                <Table.Td role="cell" className={cards.actions ?? ''} data-align="end">
                  {actions(row)}
                </Table.Td>
              ) : null}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface DataCellProps<Row> {
  readonly column: DataColumn<Row>;
  readonly row: Row;
  readonly isTitle: boolean;
}

function DataCell<Row>({ column: { headerId, cell, align }, row, isTitle }: DataCellProps<Row>): ReactNode {
  const text = useText();
  if (isTitle) {
    return (
      <Table.Th scope="row" role="rowheader" className={cards.title ?? ''} data-align={align}>
        {cell(row)}
      </Table.Th>
    );
  }
  return (
    <Table.Td role="cell" className={cards.cell ?? ''} data-align={align} data-label={text(headerId)}>
      {cell(row)}
    </Table.Td>
  );
}

/** Pixels below which a table scrolls rather than squeeze its words to one a line. */
function leastWidth<Row>(columns: readonly DataColumn<Row>[]): number {
  return columns.reduce((sum, { align }) => sum + (align === 'end' ? 72 : 104), 0);
}
