import { Button } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import { useState, type ReactNode } from 'react';
import { BulkDialog } from './bulk-dialog';
import type { BulkForm, ListDefinition } from './list-definition';
import classes from './list.module.css';
import type { Selection } from './selection';

interface BulkBarProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly rows: readonly Row[];
  readonly selection: Selection;
}

/** What can be done to the ticked rows of the page. */
export function BulkBar<Row>({ list, rows, selection }: BulkBarProps<Row>): ReactNode {
  const text = useText();
  const [running, setRunning] = useState<{ actionId: string; rows: readonly Row[] }>();
  const [form, setForm] = useState<{ of: BulkForm<Row>; rows: readonly Row[] }>();
  const actions = list.bulkActions ?? [];
  const action = actions.find(({ id }) => id === running?.actionId);
  const selected = rows.filter((row) => selection.ids.has(list.rowId(row)));
  return (
    <div className={classes.bulk} role="region" aria-label={text('ui.bulk')}>
      <span role="status">
        <Message id="ui.bulk.selected" values={{ count: selected.length }} />
      </span>
      {(list.bulkForms ?? []).map((each) => (
        <Button
          key={each.id}
          variant="default"
          size="compact-sm"
          {...(each.icon ? { leftSection: <each.icon size={14} /> } : {})}
          onClick={() => setForm({ of: each, rows: selected })}
        >
          <Message id={each.labelId} />
        </Button>
      ))}
      {actions.map((each) => (
        <Button
          key={each.id}
          variant="default"
          size="compact-sm"
          {...(each.icon ? { leftSection: <each.icon size={14} /> } : {})}
          onClick={() => setRunning({ actionId: each.id, rows: selected })}
        >
          <Message id={each.labelId} />
        </Button>
      ))}
      <Button variant="subtle" color="gray" size="compact-sm" onClick={selection.clear}>
        <Message id="ui.bulk.clear" />
      </Button>
      {form?.of.form(form.rows, () => {
        setForm(undefined);
        selection.clear();
      })}
      {running && action ? (
        <BulkDialog
          list={list}
          action={action}
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
