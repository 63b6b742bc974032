import { ActionIcon } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { CaseDetail, Custody } from '@passage/case-record/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import { ConfirmDialog } from '@passage/ui';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useRefreshCase } from '../case/case.queries';
import { Dialog } from '../dialog/dialog';
import classes from '../family/family.module.css';
import { CustodyForm } from './custody-form';
import { removeCustody } from './custody.queries';

interface CustodyRowProps {
  readonly detail: CaseDetail;
  readonly custody: Custody;
  readonly names: ReadonlyMap<string, string>;
}

/** What one person is to a child before the law, with what can be done about it. */
export function CustodyRow({ detail, custody, names }: CustodyRowProps): ReactNode {
  const text = useText();
  const refresh = useRefreshCase(detail.id);
  const [act, setAct] = useState<'edit' | 'remove'>();
  const close = (): void => setAct(undefined);
  const person = names.get(custody.personId) ?? '–';
  const related = names.get(custody.childId) ?? '–';
  const kind = text(`case-record.custody-kind.${custody.kind}`);
  const sentence = text('case-record.relationship.sentence', { person, kind, related });
  return (
    <li className={classes.relation}>
      <span>
        <Message
          id="case-record.relationship.sentence"
          values={{ person: <bdi key="person">{person}</bdi>, kind, related: <bdi key="related">{related}</bdi> }}
        />{' '}
        <span className={classes.dimmed}>
          <Message
            id="case-record.relationship.from"
            values={{ date: <PlainDate key="date" value={custody.fromOn} /> }}
          />{' '}
          {custody.untilOn ? (
            <Message
              id="case-record.relationship.until"
              values={{ date: <PlainDate key="date" value={custody.untilOn} /> }}
            />
          ) : null}{' '}
          {custody.documentId ? <Message id="case-record.custody.on-paper" /> : null} <bdi>{custody.note}</bdi>
        </span>
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
      <Dialog titleId="case-record.custody.change" isOpen={act === 'edit'} onClose={close}>
        <CustodyForm detail={detail} custody={custody} onDone={close} />
      </Dialog>
      <ConfirmDialog
        isOpen={act === 'remove'}
        onClose={close}
        title={<Message id="case-record.custody.remove-question" />}
        confirmLabel={<Message id="case-record.relationship.remove-act" />}
        isDangerous
        onConfirm={async () => {
          await removeCustody(custody.id, custody.version);
          refresh();
        }}
      >
        {sentence}
      </ConfirmDialog>
    </li>
  );
}
