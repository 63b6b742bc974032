import { ProductText, WithdrawButton } from '@passage/case-record/web';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { CheckLine, SecurityCheck } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import { CheckFacts } from './check-facts';
import { CheckStateBadge } from './check-state-badge';
import { withdrawCheck } from './security-check.queries';

interface CheckRowProps {
  readonly line: CheckLine;
  readonly onAnswer: (check: SecurityCheck) => void;
  readonly onChanged: () => void;
}

/** A check of one kind for one person: how it stands, what can be done, and what was before. */
export function CheckRow({ line, onAnswer, onChanged }: CheckRowProps): ReactNode {
  const { type, state, history } = line;
  const [latest, ...earlier] = history.filter(({ withdrawnAt }) => withdrawnAt === null);
  const past = [...earlier, ...history.filter(({ withdrawnAt }) => withdrawnAt !== null)];
  return (
    <Stack gap={2} component="li">
      <Group gap="xs">
        <Text size="sm" fw={500} component="span">
          <ProductText typed={type.title} />
        </Text>
        <CheckStateBadge state={state} />
        {latest ? (
          <Text size="sm" c="dimmed" component="span">
            <CheckFacts check={latest} />
          </Text>
        ) : null}
        {latest ? (
          <IfPermitted permission="case-processing.security-check.record">
            {state === 'waiting' ? (
              <Button size="compact-xs" onClick={() => onAnswer(latest)}>
                <Message id="case-processing.check.answer" />
              </Button>
            ) : null}
            <WithdrawButton
              id={`case-processing.check.${latest.id}`}
              labelId="case-processing.check.withdraw"
              version={latest.version}
              size="compact-xs"
              withdraw={(reason, based) => withdrawCheck(latest.id, reason, based)}
              onDone={onChanged}
            />
          </IfPermitted>
        ) : null}
      </Group>
      <Group gap="xs">
        {type.isVerified ? null : (
          <StatusBadge tone="attention">
            <Message id="case-processing.unverified" />
          </StatusBadge>
        )}
        <Text size="xs" c="dimmed">
          <bdi>{type.sourceNote}</bdi>
        </Text>
      </Group>
      {past.map((check) => (
        <Text key={check.id} size="xs" c="dimmed">
          <Message
            id={check.withdrawnAt ? 'case-processing.withdrawn' : `case-processing.check.result.${check.result}`}
          />
          {' · '}
          <CheckFacts check={check} />
          {check.withdrawReason ? (
            <>
              {' · '}
              <bdi>{check.withdrawReason}</bdi>
            </>
          ) : null}
        </Text>
      ))}
    </Stack>
  );
}
