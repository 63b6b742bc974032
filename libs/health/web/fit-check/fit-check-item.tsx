import { Group, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { fitCheckWithdrawal, type FitCheck, type FitResult } from '@passage/health/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';
import { useRefreshHealth } from '../assessment/assessment.queries';
import { NeedList } from '../need/need-list';
import { ReasonButton } from '../reason/reason-button';
import { withdrawFitCheck } from './fit-check.queries';

const tones: Readonly<Record<FitResult, Tone>> = {
  fit: 'ok',
  'fit-with-conditions': 'attention',
  delay: 'danger',
  unfit: 'danger',
};

/** One fit-to-fly check: what it came to and until when it allows departure. */
export function FitCheckItem({ check }: { readonly check: FitCheck }): ReactNode {
  const refresh = useRefreshHealth();
  const { id, version, checkedOn, result, delayUntil, validUntil, needs, clinicalNote, withdrawnAt } = check;
  return (
    <Group gap="xs">
      <PlainDate value={checkedOn} />
      <StatusBadge tone={withdrawnAt ? 'neutral' : tones[result]}>
        <Message id={`health.fit-result.${result}`} />
      </StatusBadge>
      <Text size="sm" component="span">
        {withdrawnAt ? (
          <Message id="health.fit-check.withdrawn" values={{ reason: <bdi>{check.withdrawReason}</bdi> }} />
        ) : delayUntil ? (
          <Message id="health.fit-check.delayed" values={{ date: <PlainDate value={delayUntil} /> }} />
        ) : validUntil ? (
          <Message id="health.fit-check.until" values={{ date: <PlainDate value={validUntil} /> }} />
        ) : null}
      </Text>
      {needs.length > 0 ? <NeedList needs={needs} /> : null}
      {clinicalNote ? (
        <Text size="sm" c="dimmed" component="span">
          <bdi>{clinicalNote}</bdi>
        </Text>
      ) : null}
      {withdrawnAt ? null : (
        <IfPermitted permission="health.fit-check.record">
          <ReasonButton
            id={`health.fit-check.${id}.withdrawal`}
            labelId="health.fit-check.withdraw"
            schema={fitCheckWithdrawal}
            version={version}
            save={(reason, based) => withdrawFitCheck(id, reason, based)}
            onDone={refresh}
          />
        </IfPermitted>
      )}
    </Group>
  );
}
