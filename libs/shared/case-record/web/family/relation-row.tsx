import { ActionIcon } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { CaseDetail } from '@passage/case-record/domain';
import { Message, useText, type MessageId } from '@passage/platform/web';
import { ConfirmDialog } from '@passage/ui';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useRefreshCase } from '../case/case.queries';
import { Dialog } from '../dialog/dialog';
import classes from './family.module.css';

interface RelationRowProps {
  readonly detail: CaseDetail;
  /** Who is what to whom: names, and the kind in words. */
  readonly person: string;
  readonly kind: string;
  readonly related: string;
  /** Since when, until when, and on what grounds. */
  readonly details: ReactNode;
  readonly changeTitleId: MessageId;
  readonly removeQuestionId: MessageId;
  readonly form: (close: () => void) => ReactNode;
  readonly remove: () => Promise<unknown>;
}

/** What one person is to another in a sentence, with what can be done about it. */
export function RelationRow({ detail, person, kind, related, ...parts }: RelationRowProps): ReactNode {
  const text = useText();
  const refresh = useRefreshCase(detail.id);
  const [act, setAct] = useState<'edit' | 'remove'>();
  const close = (): void => setAct(undefined);
  const sentence = text('case-record.relationship.sentence', { person, kind, related });
  return (
    <li className={classes.relation}>
      <span>
        <Message
          id="case-record.relationship.sentence"
          values={{ person: <bdi key="person">{person}</bdi>, kind, related: <bdi key="related">{related}</bdi> }}
        />{' '}
        <span className={classes.dimmed}>{parts.details}</span>
      </span>
      {detail.closedOn === null ? (
        <IfPermitted permission="case-record.person.edit">
          <span className={classes.acts}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={text('case-record.relationship.edit', { sentence })}
              onClick={() => setAct('edit')}
            >
              <IconPencil size={15} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={text('case-record.relationship.remove', { sentence })}
              onClick={() => setAct('remove')}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </span>
        </IfPermitted>
      ) : null}
      <Dialog titleId={parts.changeTitleId} isOpen={act === 'edit'} onClose={close}>
        {parts.form(close)}
      </Dialog>
      <ConfirmDialog
        isOpen={act === 'remove'}
        onClose={close}
        title={<Message id={parts.removeQuestionId} />}
        confirmLabel={<Message id="case-record.relationship.remove-act" />}
        isDangerous
        onConfirm={async () => {
          await parts.remove();
          refresh();
        }}
      >
        {sentence}
      </ConfirmDialog>
    </li>
  );
}
