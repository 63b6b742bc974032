import type { DecisionOutcome } from '@passage/case-processing/domain';
import type { Tone } from '@passage/ui';

/** How an answer of the receiving state is coloured, wherever it is shown. */
export const outcomeTones: Readonly<Record<DecisionOutcome, Tone>> = {
  accepted: 'ok',
  denied: 'danger',
  deferred: 'info',
  'more-information': 'info',
};
