import { Button, Group, Menu, Modal, TextInput } from '@mantine/core';
import {
  Message,
  parseQueryString,
  queryString,
  useChangeSearch,
  useSearchParams,
  useText,
} from '@passage/platform/web';
import { IconBookmark, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNotices } from '../feedback/notice';
import type { ChosenColumns } from './chosen-columns';
import { activeFilters } from './list-address';
import type { ListDefinition } from './list-definition';
import { savedViewsQuery, useRemoveView, useSaveView, type SavedView } from './saved-views';

interface SavedViewsMenuProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly columns: ChosenColumns<Row>;
}

/** The views somebody has saved for a list: open one, save what is on screen, remove one. */
export function SavedViewsMenu<Row>({ list, columns }: SavedViewsMenuProps<Row>): ReactNode {
  const text = useText();
  const change = useChangeSearch();
  const notices = useNotices();
  const views = useQuery(savedViewsQuery(list.id));
  const removal = useRemoveView(list.id);
  const [isNaming, setIsNaming] = useState(false);
  const kept = [...(list.filters ?? []).map((filter) => filter.id), 'sort'];

  const open = (view: SavedView): void => {
    const cleared = Object.fromEntries([...kept, 'after'].map((id) => [id, undefined]));
    const { columns: shown, ...search } = parseQueryString(view.query);
    change({ ...cleared, ...activeFilters(search, kept) });
    if (typeof shown === 'string') columns.choose(shown.split(','));
  };

  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={14} />}>
            <Message id="ui.views" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown miw={220}>
          {(views.data?.items ?? []).map((view) => (
            <Group key={view.id} gap={2} wrap="nowrap" role="none">
              <Menu.Item onClick={() => open(view)}>{view.name}</Menu.Item>
              <Menu.Item
                w="auto"
                aria-label={text('ui.views.remove', { name: view.name })}
                onClick={() => removal.mutate(view.id, { onError: notices.failed })}
              >
                <IconTrash size={14} />
              </Menu.Item>
            </Group>
          ))}
          {views.data?.items.length === 0 ? (
            <Menu.Label>
              <Message id="ui.views.none" />
            </Menu.Label>
          ) : null}
          <Menu.Divider />
          <Menu.Item leftSection={<IconPlus size={14} />} onClick={() => setIsNaming(true)}>
            <Message id="ui.views.save" />
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={isNaming} onClose={() => setIsNaming(false)} title={text('ui.views.save')} size="sm">
        <ViewName list={list} columns={columns} kept={kept} onDone={() => setIsNaming(false)} />
      </Modal>
    </>
  );
}

interface ViewNameProps<Row> extends SavedViewsMenuProps<Row> {
  readonly kept: readonly string[];
  readonly onDone: () => void;
}

function ViewName<Row>({ list, columns, kept, onDone }: ViewNameProps<Row>): ReactNode {
  const text = useText();
  const notices = useNotices();
  const search = useSearchParams();
  const saving = useSaveView(list.id);
  const [name, setName] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(
          {
            name: name.trim(),
            query: queryString({ ...activeFilters(search, kept), columns: columns.visibleIds.join(',') }),
          },
          { onSuccess: onDone, onError: notices.failed },
        );
      }}
    >
      <TextInput
        label={text('ui.views.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
        maxLength={80}
        data-autofocus
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onDone}>
          <Message id="ui.cancel" />
        </Button>
        <Button type="submit" loading={saving.isPending} disabled={name.trim() === ''}>
          <Message id="ui.save" />
        </Button>
      </Group>
    </form>
  );
}
