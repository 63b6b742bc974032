import { ActionIcon } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { CaseDetail, Relationship } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { ConfirmDialog } from '@passage/ui';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useRefreshCase } from '../case/case.queries';
import { Dialog } from '../dialog/dialog';
import classes from '../family/family.module.css';
import { RelationshipDetails } from './relationship-details';
import { RelationshipForm } from './relationship-form';
import { removeRelationship } from './relationship.queries';

interface RelationshipRowProps {
  readonly detail: CaseDetail;
  readonly relationship: Relationship;
  readonly names: ReadonlyMap<string, string>;
}

/** One relationship in a sentence, with what can be done about it. */
export function RelationshipRow({ detail, relationship, names }: RelationshipRowProps): ReactNode {
  const text = useText();
  const refresh = useRefreshCase(detail.id);
  const [act, setAct] = useState<'edit' | 'remove'>();
  const close = (): void => setAct(undefined);
  const person = names.get(relationship.personId) ?? '–';
  const related = names.get(relationship.relatedPersonId) ?? '–';
  const kind = text(`case-record.kind.${relationship.kind}`);
  const sentence = text('case-record.relationship.sentence', { person, kind, related });
  return (
    <li className={classes.relation}>
      <span>
        <Message
          id="case-record.relationship.sentence"
          values={{ person: <bdi key="person">{person}</bdi>, kind, related: <bdi key="related">{related}</bdi> }}
        />{' '}
        <span className={classes.dimmed}>
          <RelationshipDetails relationship={relationship} />
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
      <Dialog titleId="case-record.relationship.change" isOpen={act === 'edit'} onClose={close}>
        <RelationshipForm detail={detail} relationship={relationship} onDone={close} />
      </Dialog>
      <ConfirmDialog
        isOpen={act === 'remove'}
        onClose={close}
        title={<Message id="case-record.relationship.remove-question" />}
        confirmLabel={<Message id="case-record.relationship.remove-act" />}
        isDangerous
        onConfirm={async () => {
          await removeRelationship(relationship.id, relationship.version);
          refresh();
        }}
      >
        {sentence}
      </ConfirmDialog>
    </li>
  );
}
