import { Button } from '@mantine/core';
import { Message, useChangeSearch, useSearchParams } from '@passage/platform/web';
import { IconFilterOff, IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { StateView } from '../feedback/state-view';
import { activeFilters } from './list-address';
import type { ListDefinition } from './list-definition';

interface ListEmptyProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly filterIds: readonly string[];
}

/** Says that nothing matches: offers to clear the filters when there are some, else what the list suggests. */
export function ListEmpty<Row>({ list, filterIds }: ListEmptyProps<Row>): ReactNode {
  const search = useSearchParams();
  const change = useChangeSearch();
  if (Object.keys(activeFilters(search, filterIds)).length > 0) {
    return (
      <StateView
        icon={IconFilterOff}
        title={<Message id="ui.list.no-match" />}
        hint={<Message id="ui.list.no-match.hint" />}
        actions={
          <Button
            variant="default"
            onClick={() => change(Object.fromEntries([...filterIds, 'after'].map((id) => [id, undefined])))}
          >
            <Message id="ui.list.clear-filters" />
          </Button>
        }
      />
    );
  }
  const { titleId, hintId, actions } = list.empty;
  return (
    <StateView
      icon={IconInbox}
      title={<Message id={titleId} />}
      hint={hintId ? <Message id={hintId} /> : undefined}
      actions={actions}
    />
  );
}
