import { IfPermitted } from '@passage/access/web';
import { fullName, type CaseDetail } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { EmptyState, Section } from '@passage/ui';
import { IconSitemap } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import classes from '../family/family.module.css';
import { peopleOf } from './people-of';
import { RelationshipForm } from './relationship-form';
import { RelationshipRow } from './relationship-row';

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
