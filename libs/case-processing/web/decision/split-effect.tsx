import { Alert } from '@mantine/core';
import { splitOf, type Decision } from '@passage/case-processing/domain';
import { AppLink, Message } from '@passage/platform/web';
import type { ReactNode } from 'react';

interface SplitEffectProps {
  readonly caseId: string;
  readonly decisions: readonly Decision[];
}

/** What it means for the journey that some of the family are accepted and others are not. */
export function SplitEffect({ caseId, decisions }: SplitEffectProps): ReactNode {
  const split = splitOf(decisions);
  if (!split) return null;
  const names = (members: typeof split.accepted) => <bdi>{members.map(({ name }) => name).join(', ')}</bdi>;
  return (
    <Alert color="yellow" title={<Message id="case-processing.split" />}>
      <Message
        id="case-processing.split.effect"
        values={{ accepted: names(split.accepted), others: names(split.others) }}
      />{' '}
      <AppLink to={`/cases/${caseId}?tab=family`}>
        <Message id="case-processing.split.family" />
      </AppLink>
    </Alert>
  );
}
