import type { AgreementLevel, ComparedField, DuplicateCandidate } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import { useIntl } from 'react-intl';
import type { ReactNode } from 'react';
import classes from './duplicate.module.css';

type ReasonId = { [F in ComparedField]: `case-record.duplicate.reason.${F}.${AgreementLevel<F>}` }[ComparedField];

/** What an agreement is called. Which levels a field has is known to the rules; the type does not join the two. */
export function reasonText({ field, level }: { field: ComparedField; level: AgreementLevel }): ReasonId {
  return `case-record.duplicate.reason.${field}.${level}` as ReasonId;
}

interface DuplicateReasonsProps {
  readonly reasons: DuplicateCandidate['reasons'];
}

/** Why two records may be one person, and what speaks against it, each with its weight. */
export function DuplicateReasons({ reasons }: DuplicateReasonsProps): ReactNode {
  const text = useText();
  const { formatNumber } = useIntl();
  return (
    <ul className={classes.reasons} aria-label={text('case-record.duplicate.reasons')}>
      {reasons.map((reason) => (
        <li key={reason.field} className={classes.reason} data-against={reason.weight < 0 || undefined}>
          <Message id={reasonText(reason)} />{' '}
          <span className={classes.weight}>
            {formatNumber(reason.weight, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const tones: Readonly<Record<DuplicateCandidate['likelihood'], Tone>> = { probable: 'danger', possible: 'attention' };

interface LikelihoodBadgeProps {
  readonly likelihood: DuplicateCandidate['likelihood'];
  /** In bits; null where no more is told than that somebody is there. */
  readonly score: number | null;
}

/** How sure it is that two records are one person. */
export function LikelihoodBadge({ likelihood, score }: LikelihoodBadgeProps): ReactNode {
  return (
    <StatusBadge tone={tones[likelihood]}>
      {score === null ? (
        <Message id={`case-record.duplicate.likelihood.${likelihood}`} />
      ) : (
        <Message id={`case-record.duplicate.${likelihood}`} values={{ score }} />
      )}
    </StatusBadge>
  );
}
