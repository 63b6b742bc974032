import type { SecurityCheck } from '@passage/case-processing/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import { RelativeDays } from '@passage/ui';
import type { ReactNode } from 'react';

type Facts = Pick<SecurityCheck, 'askedOn' | 'reference' | 'answeredOn' | 'validUntil' | 'staleReason'>;

/** When a check was asked and answered, until when it holds, and why it is in doubt. */
export function CheckFacts({ check }: { readonly check: Facts }): ReactNode {
  const { askedOn, reference, answeredOn, validUntil, staleReason } = check;
  const changes = useChanges(staleReason);
  return (
    <>
      {answeredOn ? (
        <Message id="case-processing.check.answered" values={{ date: <PlainDate value={answeredOn} /> }} />
      ) : (
        <Message
          id="case-processing.check.asked"
          values={{ date: <PlainDate value={askedOn} />, distance: <RelativeDays value={askedOn} /> }}
        />
      )}
      {validUntil ? (
        <>
          {' · '}
          <Message id="case-processing.check.until" values={{ date: <PlainDate value={validUntil} /> }} />
        </>
      ) : null}
      {changes ? (
        <>
          {' · '}
          <Message id="case-processing.check.changed" values={{ changes }} />
        </>
      ) : null}
      {reference ? (
        <>
          {' · '}
          <bdi>{reference}</bdi>
        </>
      ) : null}
    </>
  );
}

const known = ['name', 'birth-date', 'nationality', 'sex'] as const;

/** What changed, in words; empty when nothing did. */
export function useChanges(staleReason: string | null): string {
  const text = useText();
  const changes = staleReason?.split(', ') ?? [];
  return known
    .filter((change) => changes.includes(change))
    .map((change) => text(`pipeline.rule.stale-cause.${change}`))
    .join(', ');
}
