import { ActionIcon } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { Message, useText, type MessageId } from '@passage/platform/web';
import { ConfirmDialog, StatusBadge } from '@passage/ui';
import { IconEyeOff, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../dialog/dialog';
import classes from './person-fact.module.css';

interface FactRowProps {
  /** What the fact is called, for the names of its buttons. */
  readonly label: string;
  readonly title: ReactNode;
  readonly details?: ReactNode;
  readonly marks?: ReactNode;
  /** No longer holds: shown fainter, as history. */
  readonly isPast?: boolean;
  readonly isHiddenFromFamily?: boolean;
  /** Right to change it; nobody may when the case is closed. */
  readonly permission: string;
  readonly isLocked: boolean;
  readonly editTitleId: MessageId;
  /** The form; receives what closes the dialog. */
  readonly editForm: (close: () => void) => ReactNode;
  readonly onRemove: () => Promise<void>;
}

/** One fact kept of a person: what it is, and to change or remove it. */
export function FactRow(props: FactRowProps): ReactNode {
  const { label, title, details, marks, isPast = false, isHiddenFromFamily = false } = props;
  const isPermitted = usePermitted();
  const mayEdit = isPermitted(props.permission) && !props.isLocked;
  return (
    <li className={classes.fact} data-past={isPast || undefined}>
      <div className={classes.what}>
        <div className={classes.title}>{title}</div>
        {details ? <div className={classes.details}>{details}</div> : null}
      </div>
      <div className={classes.marks}>
        {marks}
        {isHiddenFromFamily ? (
          <StatusBadge tone="special" icon={IconEyeOff}>
            <Message id="case-record.hidden-from-family" />
          </StatusBadge>
        ) : null}
      </div>
      {mayEdit ? <FactActs {...props} label={label} /> : null}
    </li>
  );
}

function FactActs({ label, editTitleId, editForm, onRemove }: FactRowProps): ReactNode {
  const text = useText();
  const [act, setAct] = useState<'edit' | 'remove'>();
  const close = (): void => setAct(undefined);
  return (
    <div className={classes.acts}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={text('case-record.fact.edit', { label })}
        onClick={() => setAct('edit')}
      >
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={text('case-record.fact.remove', { label })}
        onClick={() => setAct('remove')}
      >
        <IconTrash size={16} />
      </ActionIcon>
      <Dialog titleId={editTitleId} isOpen={act === 'edit'} onClose={close}>
        {editForm(close)}
      </Dialog>
      <ConfirmDialog
        isOpen={act === 'remove'}
        onClose={close}
        title={<Message id="case-record.fact.remove-question" />}
        confirmLabel={<Message id="case-record.fact.remove-act" />}
        isDangerous
        onConfirm={onRemove}
      >
        <bdi>{label}</bdi>
        <p>
          <Message id="case-record.fact.remove-hint" />
        </p>
      </ConfirmDialog>
    </div>
  );
}
