import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { Message, useConfiguredName, useText } from '@passage/platform/web';
import { IconPencil, IconStar, IconStarFilled, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useNotices } from '../feedback/notice';
import { useViewChanges, type SavedView, type SharingChoices } from './saved-views';
import { ViewForm } from './view-form';

interface ManageViewsProps {
  readonly page: string;
  readonly views: readonly SavedView[];
  readonly choices: SharingChoices;
  /** What is on screen, to put in place of what a view shows. */
  readonly shownQuery: string;
}

/** The views of a list: which one it opens with, and for own ones their names, sharing, content and end. */
export function ManageViews({ page, views, choices, shownQuery }: ManageViewsProps): ReactNode {
  const text = useText();
  const notices = useNotices();
  const { change, remove, choose } = useViewChanges(page);
  const [editedId, setEdited] = useState<string>();
  const onError = notices.failed;
  const star = (view: SavedView): ReactNode => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-pressed={view.isDefault}
      aria-label={text('ui.views.default-of', { name: view.name })}
      onClick={() => choose.mutate(view.isDefault ? null : view.id, { onError })}
    >
      {view.isDefault ? <IconStarFilled size={15} /> : <IconStar size={15} />}
    </ActionIcon>
  );
  return (
    <Stack gap="sm">
      {views.map((view) =>
        view.id === editedId ? (
          <ViewForm
            key={view.id}
            view={view}
            choices={choices}
            isSaving={change.isPending}
            onCancel={() => setEdited(undefined)}
            onSave={({ isDefault, ...facts }) => {
              const { id, version, query } = view;
              if (isDefault !== view.isDefault) choose.mutate(isDefault ? id : null, { onError });
              change.mutate({ id, version, query, ...facts }, { onSuccess: () => setEdited(undefined), onError });
            }}
          />
        ) : (
          <Group key={view.id} gap="xs" wrap="nowrap" justify="space-between">
            <Group gap="xs" wrap="nowrap" miw={0}>
              {star(view)}
              <span>
                <Text size="sm">{view.name}</Text>
                <Text size="xs" c="dimmed">
                  <SharedWith view={view} choices={choices} />
                </Text>
              </span>
            </Group>
            {view.isOwn ? (
              <Group gap={4} wrap="nowrap">
                <Button
                  variant="default"
                  size="compact-xs"
                  disabled={view.query === shownQuery}
                  onClick={() => change.mutate({ ...view, query: shownQuery }, { onError })}
                >
                  <Message id="ui.views.update" />
                </Button>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={text('ui.views.edit', { name: view.name })}
                  onClick={() => setEdited(view.id)}
                >
                  <IconPencil size={15} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={text('ui.views.remove', { name: view.name })}
                  onClick={() => remove.mutate(view, { onError })}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </Group>
            ) : null}
          </Group>
        ),
      )}
      {views.length === 0 ? (
        <Text size="sm" c="dimmed">
          <Message id="ui.views.none" />
        </Text>
      ) : null}
    </Stack>
  );
}

/** Who sees a view besides the reader. */
function SharedWith({ view, choices }: { readonly view: SavedView; readonly choices: SharingChoices }): ReactNode {
  const configuredName = useConfiguredName();
  if (!view.isOwn) return <Message id="ui.views.shared-by" values={{ name: view.ownerName }} />;
  const office = choices.offices.find(({ id }) => id === view.officeId)?.name;
  if (office) return <Message id="ui.views.shared.office" values={{ office: configuredName(office) }} />;
  return <Message id={view.sharedWith === 'everybody' ? 'ui.views.shared.everybody' : 'ui.views.shared.nobody'} />;
}
