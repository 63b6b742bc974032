import { IfPermitted } from '@passage/access/web';
import { Message, type Icon, type MessageId } from '@passage/platform/web';
import { EmptyState, Section } from '@passage/ui';
import type { ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import classes from './person-fact.module.css';

interface FactSectionProps {
  readonly titleId: MessageId;
  readonly emptyId: MessageId;
  readonly icon: Icon;
  readonly addId: MessageId;
  readonly permission: string;
  /** The case is closed: nothing is added. */
  readonly isLocked: boolean;
  readonly addForm: (close: () => void) => ReactNode;
  /** Further buttons, before the one that adds. */
  readonly actions?: ReactNode;
  /** The rows; none shows the empty state. */
  readonly children: readonly ReactNode[];
}

/** Facts of one kind kept of a person. */
export function FactSection(props: FactSectionProps): ReactNode {
  const { titleId, emptyId, icon, addId, permission, isLocked, addForm, actions, children } = props;
  return (
    <Section
      title={<Message id={titleId} />}
      padding="flush"
      actions={
        isLocked ? null : (
          <IfPermitted permission={permission}>
            {actions}
            <DialogButton labelId={addId} icon={icon}>
              {addForm}
            </DialogButton>
          </IfPermitted>
        )
      }
    >
      {children.length === 0 ? (
        <EmptyState icon={icon} title={<Message id={emptyId} />} />
      ) : (
        <ul className={classes.facts}>{children}</ul>
      )}
    </Section>
  );
}
