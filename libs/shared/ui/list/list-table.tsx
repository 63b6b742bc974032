import { Checkbox, Table, UnstyledButton } from '@mantine/core';
import { AppLink, Message, useChangeSearch, useText } from '@passage/platform/web';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import {
  columnVisibilityFeature,
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowSelectionState,
} from '@tanstack/react-table';
import { useMemo, useRef, type ReactNode } from 'react';
import cards from '../data/row-cards.module.css';
import type { ChosenColumns } from './chosen-columns';
import { sortDirection, toggledSort } from './list-address';
import type { ListColumn, ListDefinition } from './list-definition';
import classes from './list.module.css';
import { useRowKeys } from './row-keys';
import type { Selection } from './selection';

const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });

interface ListTableProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly rows: readonly Row[];
  readonly columns: ChosenColumns<Row>;
  readonly selection: Selection<Row>;
  readonly sort: string | string[] | undefined;
}

/**
 * The rows of a list: links to walk with j and k or the arrow keys, heads that sort, boxes to tick. On a phone each row
 * is a card; the roles are spelled out because a browser forgets those of a table that is not laid out as one.
 */
export function ListTable<Row>({ list, rows, columns, selection, sort }: ListTableProps<Row>): ReactNode {
  const text = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body);
  const byId = useMemo(() => new Map(list.columns.map((column) => [column.id, column])), [list.columns]);
  const labels = useMemo(
    () => new Map(list.columns.map(({ id, headerId }) => [id, text(headerId)])),
    [list.columns, text],
  );
  const columnDefs = useMemo<ColumnDef<typeof features, { row: Row }>[]>(
    () => list.columns.map((column) => ({ id: column.id, cell: ({ row }) => column.cell(row.original.row) })),
    [list.columns],
  );
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const rowSelection = useMemo<RowSelectionState>(
    () => Object.fromEntries([...selection.rows.keys()].map((id) => [id, true])),
    [selection.rows],
  );
  const table = useTable({
    features,
    columns: columnDefs,
    data,
    getRowId: ({ row }) => list.rowId(row),
    state: {
      rowSelection,
      columnVisibility: Object.fromEntries(list.columns.map(({ id }) => [id, columns.visibleIds.includes(id)])),
    },
  });
  const tableRows = table.getRowModel().rows;
  const isSelectable = (list.bulkActions?.length ?? 0) > 0;
  const selectedHere = tableRows.filter(({ id }) => selection.rows.has(id)).length;
  const shownSort = typeof sort === 'string' ? sort : undefined;

  return (
    <Table.ScrollContainer minWidth={560} type="native" tabIndex={0} className={cards.scroll ?? ''}>
      <Table className={`${cards.table} ${classes.table}`} role="table">
        <Table.Thead className={`${cards.head} ${classes.head}`} role="rowgroup">
          <Table.Tr role="row">
            {isSelectable ? (
              <Table.Th className={classes.tick ?? ''} role="columnheader">
                <label className={classes.tickArea}>
                  <Checkbox
                    aria-label={text('ui.list.select-all')}
                    checked={selectedHere === rows.length}
                    indeterminate={selectedHere > 0 && selectedHere < rows.length}
                    onChange={(event) => selection.set(rows, event.currentTarget.checked)}
                  />
                </label>
              </Table.Th>
            ) : null}
            {columns.visible.map((column) => (
              <ColumnHead key={column.id} column={column} sort={shownSort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body} role="rowgroup">
          {tableRows.map((tableRow) => {
            const { row } = tableRow.original;
            return (
              <Table.Tr
                key={tableRow.id}
                role="row"
                className={`${cards.row} ${classes.row}`}
                data-selected={tableRow.getIsSelected() || undefined}
              >
                {isSelectable ? (
                  <Table.Td className={classes.tick ?? ''} role="cell">
                    <label className={classes.tickArea}>
                      <Checkbox
                        aria-label={text('ui.list.select-row', { row: list.rowLabel(row) })}
                        checked={tableRow.getIsSelected()}
                        onChange={(event) => selection.set([row], event.currentTarget.checked)}
                      />
                    </label>
                  </Table.Td>
                ) : null}
                {tableRow.getVisibleCells().map((cell, index) => {
                  const href = index === 0 ? list.rowHref?.(row) : undefined;
                  return (
                    <Table.Td
                      key={cell.id}
                      role="cell"
                      className={href ? `${cards.title} ${classes.title}` : (cards.cell ?? '')}
                      data-align={byId.get(cell.column.id)?.align}
                      data-label={labels.get(cell.column.id)}
                    >
                      {href ? (
                        <AppLink to={href} className={classes.rowLink} data-row-link>
                          <table.FlexRender cell={cell} />
                        </AppLink>
                      ) : (
                        <table.FlexRender cell={cell} />
                      )}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const sortIcons = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort };

interface ColumnHeadProps<Row> {
  readonly column: ListColumn<Row>;
  readonly sort: string | undefined;
}

function ColumnHead<Row>({ column, sort }: ColumnHeadProps<Row>): ReactNode {
  const change = useChangeSearch();
  const direction = sortDirection(sort, column.id);
  const SortIcon = sortIcons[direction];
  return (
    <Table.Th
      role="columnheader"
      data-align={column.align}
      {...(column.width === undefined ? {} : { w: column.width })}
      {...(column.isSortable ? { 'aria-sort': direction } : {})}
    >
      {column.isSortable ? (
        <UnstyledButton
          className={classes.sort ?? ''}
          data-sorted={direction !== 'none' || undefined}
          onClick={() => change({ sort: toggledSort(sort, column.id), after: undefined }, { replace: true })}
        >
          <Message id={column.headerId} />
          <SortIcon size={13} stroke={1.8} aria-hidden />
        </UnstyledButton>
      ) : (
        <Message id={column.headerId} />
      )}
    </Table.Th>
  );
}
