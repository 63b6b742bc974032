import { Button, Group, Radio, Table, Text } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import { useState, type ReactNode } from 'react';
import { OpenDialog } from '../feedback/open-dialog';
import type { ConflictField, Side } from './conflict';

interface ConflictDialogProps {
  readonly fields: readonly ConflictField[];
  /** What a field is called on screen. */
  readonly labelOf: (name: string) => string;
  /** How a value of a field is shown. */
  readonly format: (name: string, value: unknown) => ReactNode;
  readonly isSaving: boolean;
  readonly onResolve: (choices: Readonly<Record<string, Side | undefined>>) => void;
  readonly onClose: () => void;
}

/** Shows both versions of a row side by side when somebody else saved first, and lets one choose field by field. */
export function ConflictDialog(props: ConflictDialogProps): ReactNode {
  const { fields, labelOf, format, isSaving, onResolve, onClose } = props;
  const text = useText();
  const [choices, setChoices] = useState<Readonly<Record<string, Side | undefined>>>(() =>
    Object.fromEntries(fields.map((field) => [field.name, field.proposed])),
  );
  const all = (side: Side): void => setChoices(Object.fromEntries(fields.map((field) => [field.name, side])));
  const isComplete = fields.every((field) => choices[field.name]);

  return (
    <OpenDialog onClose={onClose} title={text('ui.conflict')} size="xl">
      <Text size="sm" mb="sm">
        <Message id="ui.conflict.hint" />
      </Text>
      <Table.ScrollContainer minWidth={480} type="native">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Message id="ui.conflict.field" />
              </Table.Th>
              <Table.Th>
                <Button variant="subtle" size="compact-xs" onClick={() => all('mine')}>
                  <Message id="ui.conflict.all-mine" />
                </Button>
              </Table.Th>
              <Table.Th>
                <Button variant="subtle" size="compact-xs" onClick={() => all('theirs')}>
                  <Message id="ui.conflict.all-theirs" />
                </Button>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <Table.Tr key={field.name}>
                <Table.Th scope="row" fw={500}>
                  {labelOf(field.name)}
                </Table.Th>
                {(['mine', 'theirs'] as const).map((side) => (
                  <Table.Td key={side}>
                    <Radio
                      size="xs"
                      name={`conflict-${field.name}`}
                      checked={choices[field.name] === side}
                      onChange={() => setChoices({ ...choices, [field.name]: side })}
                      label={format(field.name, field[side])}
                      aria-label={`${labelOf(field.name)}: ${text(`ui.conflict.${side}`)}`}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Message id="ui.conflict.back" />
        </Button>
        <Button disabled={!isComplete} loading={isSaving} onClick={() => onResolve(choices)}>
          <Message id="ui.conflict.save" />
        </Button>
      </Group>
    </OpenDialog>
  );
}
