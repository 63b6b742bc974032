import { Group, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { medicalHoldRelease, type MedicalHold } from '@passage/health/domain';
import { Instant, Message, PlainDate } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import { useRefreshHealth } from '../assessment/assessment.queries';
import { releaseMedicalHold } from './medical-hold.queries';
import { ReasonButton } from '../reason/reason-button';

/** One medical hold with its reason. */
export function MedicalHoldItem({ hold }: { readonly hold: MedicalHold }): ReactNode {
  const refresh = useRefreshHealth();
  const { id, version, reviewOn, clinicalReason, placedBy, placedAt, releasedAt } = hold;
  return (
    <Group gap="xs">
      <StatusBadge tone={releasedAt ? 'neutral' : 'danger'}>
        <Message id={releasedAt ? 'health.medical-hold.released' : 'health.held'} />
      </StatusBadge>
      <bdi>{clinicalReason}</bdi>
      <Text size="xs" c="dimmed" component="span">
        <Message
          id="health.medical-hold.about"
          values={{
            name: <bdi>{placedBy?.name}</bdi>,
            at: <Instant value={placedAt} />,
            review: <PlainDate value={reviewOn} />,
          }}
        />
      </Text>
      {releasedAt ? null : (
        <IfPermitted permission="health.medical-hold.place">
          <ReasonButton
            id={`health.medical-hold.${id}.release`}
            labelId="health.medical-hold.release"
            schema={medicalHoldRelease}
            version={version}
            save={(reason, based) => releaseMedicalHold(id, reason, based)}
            onDone={refresh}
          />
        </IfPermitted>
      )}
    </Group>
  );
}
