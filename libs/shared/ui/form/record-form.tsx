import { Button, Group } from '@mantine/core';
import { Message } from '@passage/platform/web';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { z } from 'zod';
import { ConflictDialog } from './conflict-dialog';
import { FormContext, type FormValues } from './form-context';
import { FormProblem } from './form-problem';
import classes from './form.module.css';
import { useRecordForm, type RecordFormOptions } from './use-record-form';

interface RecordFormProps<Schema extends z.ZodType<FormValues, FormValues>, Result> extends RecordFormOptions<
  Schema,
  Result
> {
  /** The fields, made with `recordFields`. */
  readonly children: ReactNode;
  /** Name of the act on the button; "Save" when left out. */
  readonly saveLabel?: ReactNode;
  /** Leaves the form; shows a cancel button. What was typed is thrown away. */
  readonly onCancel?: () => void;
  /** How a value is shown in the view of conflicts; plain text when left out. */
  readonly formatValue?: (name: string, value: unknown) => ReactNode;
}

/**
 * A form for one record. Checks by the schema of the domain, shows what is wrong beside each field (its own findings
 * and the server's), keeps a draft while typing, and when somebody else saved first shows both versions side by side.
 */
export function RecordForm<Schema extends z.ZodType<FormValues, FormValues>, Result>(
  props: RecordFormProps<Schema, Result>,
): ReactNode {
  const labels = useRef(new Map<string, string>());
  const element = useRef<HTMLFormElement>(null);
  const record = useRecordForm(props, element);
  const [isWaiting, setWaiting] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    if (isWaiting) event.preventDefault();
    else record.submit(event);
  };
  const discard = (): void => {
    record.discardDraft();
    props.onCancel?.();
  };

  return (
    <FormContext
      value={{
        form: record.form,
        initialValues: props.initialValues,
        isLocked: record.isSaving,
        isRequired: record.isRequired,
        setWaiting,
        nameField: (name, label) => {
          labels.current.set(name, label);
        },
      }}
    >
      <form ref={element} onSubmit={submit} noValidate className={classes.form} aria-busy={record.isSaving}>
        {record.hasRestoredDraft ? (
          <div className={classes.draft} role="status">
            <Message id="ui.draft.restored" />
            <Button variant="subtle" size="compact-xs" onClick={record.discardDraft}>
              <Message id="ui.draft.discard" />
            </Button>
          </div>
        ) : null}
        {props.children}
        {record.problem ? (
          <FormProblem problem={record.problem} isShownBesideField={(name) => labels.current.has(name)} />
        ) : null}
        <Group gap="xs" className={classes.foot ?? ''}>
          <Button type="submit" loading={record.isSaving || isWaiting}>
            {props.saveLabel ?? <Message id="ui.save" />}
          </Button>
          {props.onCancel ? (
            <Button variant="default" onClick={discard} disabled={record.isSaving}>
              <Message id="ui.cancel" />
            </Button>
          ) : null}
        </Group>
      </form>
      {record.conflict ? (
        <ConflictDialog
          key={record.conflict.version}
          fields={record.conflict.fields}
          labelOf={(name) => labels.current.get(name) ?? name}
          format={props.formatValue ?? ((_name, value) => plainText(value))}
          isSaving={record.isSaving}
          onResolve={record.resolve}
          onClose={record.closeConflict}
        />
      ) : null}
    </FormContext>
  );
}

function plainText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
