import { Button, Fieldset, Stack } from '@mantine/core';
import { Message, type MessageId } from '@passage/platform/web';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useFormScope } from './form-context';
import classes from './form.module.css';

interface RepeatedFieldsProps {
  /** Field of the schema that holds the list. */
  readonly name: string;
  /** What a new entry begins with, given the ones before it. */
  readonly added: (entries: readonly unknown[]) => Record<string, unknown>;
  readonly max: number;
  /** How few there may be; one when left out. */
  readonly min?: number;
  /** Name of one entry; receives its `number`, from one. */
  readonly legendId: MessageId;
  readonly addId: MessageId;
  readonly removeId: MessageId;
  /** The fields of the entry at `index`. */
  readonly children: (index: number) => ReactNode;
}

/** A list of entries with the same fields. */
export function RepeatedFields(props: RepeatedFieldsProps): ReactNode {
  const { name, added, max, min = 1, legendId, addId, removeId, children } = props;
  const { form, isLocked } = useFormScope();
  const entries = form.getValues()[name] as readonly unknown[];
  return (
    <Stack gap="sm">
      {entries.map((_, index) => (
        <Fieldset
          key={index}
          className={classes.entry ?? ''}
          legend={<Message id={legendId} values={{ number: index + 1 }} />}
        >
          <Fragment>{children(index)}</Fragment>
          {entries.length > min ? (
            <div className={classes.remove}>
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                leftSection={<IconX size={14} aria-hidden />}
                disabled={isLocked}
                onClick={() => form.removeListItem(name, index)}
              >
                <Message id={removeId} values={{ number: index + 1 }} />
              </Button>
            </div>
          ) : null}
        </Fieldset>
      ))}
      {entries.length < max ? (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={isLocked}
            onClick={() => form.insertListItem(name, added(entries) as never)}
          >
            <Message id={addId} />
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
