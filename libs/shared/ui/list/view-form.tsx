import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { Message, useConfiguredName, useText } from '@passage/platform/web';
import { useState, type ReactNode } from 'react';
import type { SharingChoices, ViewSharing } from './saved-views';

/** What is said of a view when it is saved or changed. */
export interface NamedView extends ViewSharing {
  readonly name: string;
  readonly isDefault: boolean;
}

interface ViewFormProps {
  readonly view: NamedView;
  readonly choices: SharingChoices;
  readonly isSaving: boolean;
  readonly onSave: (view: NamedView) => void;
  readonly onCancel: () => void;
}

/** Name of a view, with whom it is shared, and whether the list opens with it. */
export function ViewForm({ view, choices, isSaving, onSave, onCancel }: ViewFormProps): ReactNode {
  const text = useText();
  const configuredName = useConfiguredName();
  const [name, setName] = useState(view.name);
  const [sharing, setSharing] = useState(view.officeId ?? view.sharedWith);
  const [isDefault, setDefault] = useState(view.isDefault);
  const options = [
    { value: 'nobody', label: text('ui.views.shared.nobody') },
    ...choices.offices.map((office) => ({
      value: office.id,
      label: text('ui.views.shared.office', { office: configuredName(office.name) }),
    })),
    ...(choices.everybody || view.sharedWith === 'everybody'
      ? [{ value: 'everybody', label: text('ui.views.shared.everybody') }]
      : []),
  ];
  const save = (): void => {
    const isOfOffice = sharing !== 'nobody' && sharing !== 'everybody';
    onSave({
      ...{ name: name.trim(), isDefault },
      ...(isOfOffice ? { sharedWith: 'office', officeId: sharing } : { sharedWith: sharing, officeId: null }),
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={text('ui.views.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          maxLength={80}
          data-autofocus
        />
        {options.length > 1 ? (
          <Select
            label={text('ui.views.shared')}
            data={options}
            value={sharing}
            allowDeselect={false}
            onChange={(value) => setSharing(value ?? 'nobody')}
          />
        ) : null}
        <Checkbox
          label={text('ui.views.default')}
          checked={isDefault}
          onChange={(event) => setDefault(event.currentTarget.checked)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            <Message id="ui.cancel" />
          </Button>
          <Button type="submit" loading={isSaving} disabled={name.trim() === ''}>
            <Message id="ui.save" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
