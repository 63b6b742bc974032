import { Button } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import { useState, type ReactNode } from 'react';
import { useNotices } from '../feedback/notice';
import { allMatching, MOST_SELECTED } from './all-matching';
import { BulkDialog } from './bulk-dialog';
import type { BulkAction, ListDefinition, ListParams } from './list-definition';
import classes from './bulk.module.css';
import type { Selection } from './selection';

interface BulkBarProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly actions: readonly BulkAction<Row>[];
  readonly params: ListParams;
  readonly selection: Selection<Row>;
  /** Whether rows match that are not on this page. */
  readonly hasMore: boolean;
}

/** What can be done to the ticked rows. */
export function BulkBar<Row>({ list, actions, params, selection, hasMore }: BulkBarProps<Row>): ReactNode {
  const text = useText();
  const notices = useNotices();
  const [running, setRunning] = useState<{ action: BulkAction<Row>; rows: readonly Row[] }>();
  const [isGathering, setGathering] = useState(false);
  const close = (): void => {
    setRunning(undefined);
    selection.clear();
  };
  const selectAll = (): void => {
    setGathering(true);
    allMatching(list, params, new AbortController().signal)
      .then((rows) => selection.set(rows, true), notices.failed)
      .finally(() => setGathering(false));
  };
  return (
    <div className={classes.bulk} role="region" aria-label={text('ui.bulk')}>
      <span role="status">
        <Message id="ui.bulk.selected" values={{ count: selection.rows.size }} />
      </span>
      {hasMore ? (
        <Button variant="subtle" size="compact-xs" loading={isGathering} onClick={selectAll}>
          <Message id="ui.bulk.select-matching" values={{ most: MOST_SELECTED }} />
        </Button>
      ) : null}
      {actions.map((action) => (
        <Button
          key={action.id}
          variant="default"
          size="compact-xs"
          {...(action.icon ? { leftSection: <action.icon size={14} /> } : {})}
          onClick={() => setRunning({ action, rows: [...selection.rows.values()] })}
        >
          <Message id={action.labelId} />
        </Button>
      ))}
      <Button variant="subtle" color="gray" size="compact-xs" onClick={selection.clear}>
        <Message id="ui.bulk.clear" />
      </Button>
      {running ? <Running list={list} actions={actions} running={running} onClose={close} /> : null}
    </div>
  );
}

interface RunningProps<Row> extends Pick<BulkBarProps<Row>, 'list' | 'actions'> {
  readonly running: { readonly action: BulkAction<Row>; readonly rows: readonly Row[] };
  readonly onClose: () => void;
}

/** The dialog of the action that was pressed, as it now stands: what is asked in it changes while it is open. */
function Running<Row>({ list, actions, running, onClose }: RunningProps<Row>): ReactNode {
  const action = actions.find(({ id }) => id === running.action.id) ?? running.action;
  if ('dialog' in action) return action.dialog(running.rows, onClose);
  return <BulkDialog list={list} action={action} rows={running.rows} onClose={onClose} />;
}
