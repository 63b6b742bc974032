import { Button, Group, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { BestInterest, BestInterestOutcome } from '@passage/case-processing/domain';
import { WithdrawButton } from '@passage/case-record/web';
import { Message, PlainDate } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';
import classes from './best-interest.module.css';
import { GroundCauses } from './ground-causes';
import { withdrawBestInterest } from './best-interest.queries';

const tones: Readonly<Record<BestInterestOutcome, Tone>> = {
  'in-favour': 'ok',
  against: 'danger',
  deferred: 'attention',
};

interface BestInterestFactsProps {
  readonly item: BestInterest;
  readonly onChange: () => void;
  readonly onWithdrawn: () => void;
}

/** One procedure: about whom, by whom, when, and what it came to. */
export function BestInterestFacts({ item, onChange, onWithdrawn }: BestInterestFactsProps): ReactNode {
  const { id, version, name, procedure, authority, openedOn, heldOn, outcome, recommendation } = item;
  const { documentId, staleSince, staleReasons, withdrawnAt, withdrawReason } = item;
  return (
    <article className={classes.item}>
      <Group gap="xs">
        <h3 className={classes.title}>
          <Message id={`case-processing.best-interest.procedure.${procedure}`} /> · <bdi>{name}</bdi>
        </h3>
        <StatusBadge tone={withdrawnAt ? 'neutral' : outcome ? tones[outcome] : 'info'}>
          <Message id={`case-processing.best-interest.outcome.${outcome ?? 'none'}`} />
        </StatusBadge>
        {withdrawnAt ? (
          <StatusBadge tone="neutral">
            <Message id="case-processing.withdrawn" />
          </StatusBadge>
        ) : null}
      </Group>
      <Text size="sm" c="dimmed">
        <bdi>{authority}</bdi> · <PlainDate value={openedOn} />
        {heldOn ? (
          <>
            {' – '}
            <PlainDate value={heldOn} />
          </>
        ) : null}
        {documentId ? (
          <>
            {' · '}
            <a href={`/api/documents/${documentId}/content`} target="_blank" rel="noreferrer">
              <Message id="case-processing.best-interest.report" />
            </a>
          </>
        ) : null}
      </Text>
      {staleSince && !withdrawnAt ? (
        <Text size="sm" c="var(--mantine-color-error)">
          <Message id="case-processing.best-interest.stale-since" values={{ date: <PlainDate value={staleSince} /> }} />{' '}
          <GroundCauses causes={staleReasons} />
        </Text>
      ) : null}
      {[recommendation, withdrawReason].filter(Boolean).map((words) => (
        <Text key={words} size="sm">
          <bdi>{words}</bdi>
        </Text>
      ))}
      {withdrawnAt ? null : (
        <IfPermitted permission="case-processing.best-interest.record">
          <Group gap="xs">
            <Button variant="default" onClick={onChange}>
              <Message id={`case-processing.best-interest.${outcome ? 'change' : 'conclude'}`} />
            </Button>
            <WithdrawButton
              id={`case-processing.best-interest.${id}`}
              labelId="case-processing.best-interest.withdraw"
              version={version}
              withdraw={(reason, based) => withdrawBestInterest(id, reason, based)}
              onDone={onWithdrawn}
            />
          </Group>
        </IfPermitted>
      )}
    </article>
  );
}
