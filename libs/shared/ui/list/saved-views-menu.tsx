import { Button, Menu, Modal } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import { IconBookmark, IconPlus, IconSettings, IconStarFilled, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNotices } from '../feedback/notice';
import type { ChosenColumns } from './chosen-columns';
import type { ListDefinition } from './list-definition';
import { ManageViews } from './manage-views';
import { useOpenView, useShownQuery } from './open-view';
import { savedViewsQuery, useViewChanges, type SavedView } from './saved-views';
import { ViewForm, type NamedView } from './view-form';

interface SavedViewsMenuProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly columns: ChosenColumns<Row>;
}

const newView: NamedView = { name: '', sharedWith: 'nobody', officeId: null, isDefault: false };

/** The views of a list, one's own and shared ones: open one, save what is on screen, look after one's own. */
export function SavedViewsMenu<Row>({ list, columns }: SavedViewsMenuProps<Row>): ReactNode {
  const text = useText();
  const notices = useNotices();
  const views = useQuery(savedViewsQuery(list.id)).data;
  const { save, choose } = useViewChanges(list.id);
  const open = useOpenView(list, columns);
  const shownQuery = useShownQuery(list, columns);
  const [dialog, setDialog] = useState<'save' | 'manage'>();
  const choices = views?.mayShareWith ?? { offices: [], everybody: false };
  const own = (views?.items ?? []).filter(({ isOwn }) => isOwn);
  const shared = (views?.items ?? []).filter(({ isOwn }) => !isOwn);
  const close = (): void => setDialog(undefined);

  const keep = ({ isDefault, ...view }: NamedView): void =>
    save.mutate(
      { ...view, query: shownQuery },
      {
        onSuccess: ({ id }) => {
          if (isDefault) choose.mutate(id, { onError: notices.failed });
          close();
        },
        onError: notices.failed,
      },
    );

  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={14} />}>
            <Message id="ui.views" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown miw={220}>
          {own.map((view) => (
            <ViewItem key={view.id} view={view} onOpen={open} />
          ))}
          {shared.length > 0 ? (
            <Menu.Label>
              <Message id="ui.views.shared-with-me" />
            </Menu.Label>
          ) : null}
          {shared.map((view) => (
            <ViewItem key={view.id} view={view} onOpen={open} />
          ))}
          {views?.items.length === 0 ? (
            <Menu.Label>
              <Message id="ui.views.none" />
            </Menu.Label>
          ) : null}
          <Menu.Divider />
          <Menu.Item leftSection={<IconPlus size={14} />} onClick={() => setDialog('save')}>
            <Message id="ui.views.save" />
          </Menu.Item>
          {views && views.items.length > 0 ? (
            <Menu.Item leftSection={<IconSettings size={14} />} onClick={() => setDialog('manage')}>
              <Message id="ui.views.manage" />
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={dialog === 'save'} onClose={close} title={text('ui.views.save')} size="sm">
        <ViewForm view={newView} choices={choices} isSaving={save.isPending} onSave={keep} onCancel={close} />
      </Modal>
      <Modal opened={dialog === 'manage'} onClose={close} title={text('ui.views.manage')}>
        <ManageViews page={list.id} views={views?.items ?? []} choices={choices} shownQuery={shownQuery} />
      </Modal>
    </>
  );
}

interface ViewItemProps {
  readonly view: SavedView;
  readonly onOpen: (query: string) => void;
}

function ViewItem({ view, onOpen }: ViewItemProps): ReactNode {
  const isShared = view.isOwn && view.sharedWith !== 'nobody';
  return (
    <Menu.Item
      onClick={() => onOpen(view.query)}
      {...(view.isDefault ? { leftSection: <IconStarFilled size={12} aria-hidden /> } : {})}
      {...(isShared ? { rightSection: <IconUsers size={13} aria-hidden /> } : {})}
    >
      {view.name}
    </Menu.Item>
  );
}
