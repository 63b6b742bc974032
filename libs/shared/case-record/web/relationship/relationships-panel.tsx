import { ActionIcon } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { fullName, type CaseDetail, type Relationship } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { ConfirmDialog, EmptyState, Section } from '@passage/ui';
import { IconPencil, IconSitemap, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useRefreshCase } from '../case/case.queries';
import { Dialog } from '../dialog/dialog';
import { DialogButton } from '../dialog/dialog-button';
import classes from '../family/family.module.css';
import { peopleOf } from './people-of';
import { RelationshipDetails } from './relationship-details';
import { RelationshipForm } from './relationship-form';
import { removeRelationship } from './relationship.queries';

/** Who is what to whom. */
export function RelationshipsPanel({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const names = new Map(peopleOf(detail).map((person) => [person.id, fullName(person)]));
  const isOpen = detail.closedOn === null;
  return (
    <Section
      title={<Message id="case-record.relationships.title" />}
      actions={
        isOpen && names.size > 1 ? (
          <IfPermitted permission="case-record.person.edit">
            <DialogButton labelId="case-record.relationship.add" icon={IconSitemap}>
              {(close) => <RelationshipForm detail={detail} onDone={close} />}
            </DialogButton>
          </IfPermitted>
        ) : null
      }
    >
      {detail.relationships.length === 0 ? (
        <EmptyState
          title={<Message id="case-record.relationships.none" />}
          hint={<Message id="case-record.relationships.none-hint" />}
          icon={IconSitemap}
        />
      ) : (
        <ul className={classes.relations}>
          {detail.relationships.map((relationship) => (
            <RelationshipRow key={relationship.id} detail={detail} relationship={relationship} names={names} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface RelationshipRowProps {
  readonly detail: CaseDetail;
  readonly relationship: Relationship;
  readonly names: ReadonlyMap<string, string>;
}

function RelationshipRow({ detail, relationship, names }: RelationshipRowProps): ReactNode {
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
