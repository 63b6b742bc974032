import type { Relationship } from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** What a relationship rests on, how long it held, and that a member asked to keep it from the family. */
export function RelationshipDetails({ relationship }: { readonly relationship: Relationship }): ReactNode {
  const { basis, state, fromOn, untilOn, hiddenAtRequestOf } = relationship;
  return (
    <>
      {basis ? <Message id={`case-record.basis.${basis}`} /> : null}{' '}
      {fromOn ? (
        <Message id="case-record.relationship.from" values={{ date: <PlainDate key="date" value={fromOn} /> }} />
      ) : null}{' '}
      {untilOn ? (
        <Message id="case-record.relationship.until" values={{ date: <PlainDate key="date" value={untilOn} /> }} />
      ) : null}{' '}
      {state === 'current' ? null : (
        <StatusBadge tone="neutral">
          <Message id={`case-record.relationship-state.${state}`} />
        </StatusBadge>
      )}{' '}
      {hiddenAtRequestOf ? (
        <StatusBadge tone="special" icon={IconEyeOff}>
          <Message id="case-record.hidden.mark" />
        </StatusBadge>
      ) : null}
    </>
  );
}
