import { Button } from '@mantine/core';
import { Message, useChangeSearch, useSearchParams } from '@passage/platform/web';
import type { ReactNode } from 'react';
import type { ListResult } from './list-definition';
import classes from './list.module.css';

interface ListPagingProps {
  readonly result: ListResult<unknown>;
  /** Cursors of the pages passed on the way here; the empty one is the first page. */
  readonly trail: readonly string[];
  readonly onTrailChange: (trail: readonly string[]) => void;
}

/** How many rows there are, and the way to the next and the previous page. */
export function ListPaging({ result, trail, onTrailChange }: ListPagingProps): ReactNode {
  const change = useChangeSearch();
  const search = useSearchParams();
  const after = typeof search['after'] === 'string' ? search['after'] : '';
  const previous = trail.at(-1);

  const goBack = (): void => {
    onTrailChange(trail.slice(0, -1));
    change({ after: previous });
  };
  const goOn = (): void => {
    onTrailChange([...trail, after]);
    change({ after: result.next ?? undefined });
  };

  return (
    <nav className={classes.paging}>
      <span className={classes.count} role="status">
        {typeof result.total === 'number' ? (
          <Message id="ui.list.shown-of" values={{ shown: result.items.length, total: result.total }} />
        ) : (
          <Message id="ui.list.shown" values={{ shown: result.items.length }} />
        )}
      </span>
      <Button.Group>
        <Button variant="default" disabled={after === ''} onClick={goBack}>
          <Message id={after !== '' && previous === undefined ? 'ui.list.first-page' : 'ui.list.previous'} />
        </Button>
        <Button variant="default" disabled={result.next === null} onClick={goOn}>
          <Message id="ui.list.next" />
        </Button>
      </Button.Group>
    </nav>
  );
}
