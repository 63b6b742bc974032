import { Button } from '@mantine/core';
import { isolated } from '@passage/platform/domain';
import { Message, useText, type MessageId } from '@passage/platform/web';
import { DataTable, EmptyState, OpenDialog, PageHeader, QueryStates, Section, type DataColumn } from '@passage/ui';
import { IconPlus } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { AdministrationNav } from './administration-nav';
import classes from './administration-table.module.css';

interface AdministrationTableProps<Row extends { id: string; name: string }> {
  readonly titleId: MessageId;
  /** A sentence on what the list is for. */
  readonly hintId?: MessageId;
  /** Left out where rows come by themselves. */
  readonly addId?: MessageId;
  readonly emptyId: MessageId;
  readonly rows: UseQueryResult<{ readonly items: readonly Row[] }>;
  readonly columns: readonly DataColumn<Row>[];
  /** The form of one record, or of a new one. */
  readonly form: (row: Row | undefined, close: () => void) => ReactNode;
}

/** A short list that an administrator edits row by row. */
export function AdministrationTable<Row extends { id: string; name: string }>(
  props: AdministrationTableProps<Row>,
): ReactNode {
  const { titleId, hintId, addId, emptyId, rows, columns, form } = props;
  const text = useText();
  const [edited, setEdited] = useState<Row | 'new'>();
  const close = () => setEdited(undefined);
  return (
    <>
      <PageHeader
        title={text(titleId)}
        {...(hintId ? { description: <Message id={hintId} /> } : {})}
        actions={
          addId ? (
            <Button leftSection={<IconPlus size={14} />} onClick={() => setEdited('new')}>
              <Message id={addId} />
            </Button>
          ) : null
        }
      />
      <AdministrationNav />
      <QueryStates query={rows}>
        {({ items }) => (
          <Section title={<Message id={titleId} />} padding="flush">
            {items.length === 0 ? (
              <EmptyState title={<Message id={emptyId} />} />
            ) : (
              <Rows rows={items} columns={columns} onEdit={setEdited} />
            )}
          </Section>
        )}
      </QueryStates>
      {edited === undefined ? null : (
        <OpenDialog
          onClose={close}
          size="lg"
          title={edited === 'new' && addId ? text(addId) : text('access.edit', { name: nameOf(edited) })}
        >
          {form(edited === 'new' ? undefined : edited, close)}
        </OpenDialog>
      )}
    </>
  );
}

function nameOf(edited: { readonly name: string } | 'new'): string | undefined {
  return edited === 'new' ? undefined : isolated(edited.name);
}

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly onEdit: (row: Row) => void;
}

function Rows<Row extends { id: string; name: string }>({ rows, columns, onEdit }: RowsProps<Row>): ReactNode {
  const name: DataColumn<Row> = {
    headerId: 'access.name',
    cell: (row) => (
      <Button variant="subtle" size="compact-xs" className={classes.name ?? ''} onClick={() => onEdit(row)}>
        <bdi>{row.name}</bdi>
      </Button>
    ),
  };
  return <DataTable columns={[name, ...columns]} rows={rows} rowId={({ id }) => id} />;
}
