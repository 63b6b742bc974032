import { Button } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import { useState, type ReactNode } from 'react';
import { BulkDialog } from './bulk-dialog';
import type { BulkAction, ListDefinition } from './list-definition';
import classes from './list.module.css';
import type { Selection } from './selection';

interface BulkBarProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly actions: readonly BulkAction<Row>[];
  readonly rows: readonly Row[];
  readonly selection: Selection;
}

/** What can be done to the ticked rows of the page. */
export function BulkBar<Row>({ list, actions, rows, selection }: BulkBarProps<Row>): ReactNode {
  const text = useText();
  const [running, setRunning] = useState<{ action: BulkAction<Row>; rows: readonly Row[] }>();
  const selected = rows.filter((row) => selection.ids.has(list.rowId(row)));
  return (
    <div className={classes.bulk} role="region" aria-label={text('ui.bulk')}>
      <span role="status">
        <Message id="ui.bulk.selected" values={{ count: selected.length }} />
      </span>
      {actions.map((action) => (
        <Button
          key={action.id}
          variant="default"
          size="compact-sm"
          {...(action.icon ? { leftSection: <action.icon size={14} /> } : {})}
          onClick={() => setRunning({ action, rows: selected })}
        >
          <Message id={action.labelId} />
        </Button>
      ))}
      <Button variant="subtle" color="gray" size="compact-sm" onClick={selection.clear}>
        <Message id="ui.bulk.clear" />
      </Button>
      {running ? (
        <BulkDialog
          list={list}
          action={running.action}
          rows={running.rows}
          onClose={() => {
            setRunning(undefined);
            selection.clear();
          }}
        />
      ) : null}
    </div>
  );
}
