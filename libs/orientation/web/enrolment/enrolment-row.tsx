import { Group, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { withdrawalReason, type Enrolment } from '@passage/orientation/domain';
import { AppLink, Message } from '@passage/platform/web';
import { PersonName, StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import { useRefreshOrientation } from '../session/session.queries';
import { withdrawEnrolment } from './enrolment.queries';
import { WithdrawButton } from './withdraw-button';

interface EnrolmentRowProps {
  readonly enrolment: Enrolment;
}

/** Who it is, of which case, and what must be seen to. */
export function EnrolmentRowHead({ enrolment }: EnrolmentRowProps): ReactNode {
  const { person, caseId, caseNumber, kind, needs } = enrolment;
  return (
    <div>
      <PersonName name={person.name} localName={person.nameLocal} />
      <Group gap="xs">
        <Text size="xs" component="span">
          <AppLink to={`/cases/${caseId}?tab=orientation`}>{caseNumber}</AppLink>
        </Text>
        {kind === 'childminding' ? (
          <StatusBadge tone="special">
            <Message id="orientation.kind.childminding" />
          </StatusBadge>
        ) : null}
        {needs.length > 0 ? (
          <Text size="xs" c="dimmed" component="span">
            <AppLink to={`/cases/${caseId}?tab=health`}>
              <Message id="orientation.needs" values={{ count: needs.length }} />
            </AppLink>
          </Text>
        ) : null}
      </Group>
    </div>
  );
}

/** What came of it so far, or in the end. */
export function EnrolmentRowResult({ enrolment }: EnrolmentRowProps): ReactNode {
  const refresh = useRefreshOrientation();
  const { id, version, kind, state, earlierDays, wouldComplete, certificateNumber, withdrawReason } = enrolment;
  if (state === 'completed') {
    return (
      <StatusBadge tone="ok">
        {certificateNumber ? (
          <Message id="orientation.certificate" values={{ number: <bdi>{certificateNumber}</bdi> }} />
        ) : (
          <Message id="orientation.enrolment.completed" />
        )}
      </StatusBadge>
    );
  }
  if (state !== 'enrolled') {
    return (
      <>
        <StatusBadge tone={state === 'withdrawn' ? 'neutral' : 'danger'}>
          <Message id={`orientation.enrolment.${state}`} />
        </StatusBadge>{' '}
        <bdi>{withdrawReason}</bdi>
      </>
    );
  }
  return (
    <Group gap="xs">
      {kind === 'participant' ? (
        <Text size="xs" c="dimmed" component="span">
          <Message id={wouldComplete ? 'orientation.result.enough' : 'orientation.result.not-enough'} />
          {earlierDays > 0 ? (
            <>
              {' '}
              <Message id="orientation.result.earlier" values={{ days: earlierDays }} />
            </>
          ) : null}
        </Text>
      ) : null}
      <IfPermitted permission="orientation.enrolment.edit">
        <WithdrawButton
          id={`orientation.enrolment.${id}.withdrawal`}
          schema={withdrawalReason}
          version={version}
          withdraw={(reason, based) => withdrawEnrolment(id, reason, based)}
          onDone={refresh}
        />
      </IfPermitted>
    </Group>
  );
}
