import { plainDate, text } from '@passage/platform/domain';
import { z } from 'zod';

/** Why a case ends (domain reference B8). */
export const closureReasons = [
  'arrived',
  'denied-final',
  'withdrawn',
  'no-contact',
  'deceased',
  'returned-home',
  'resettled-elsewhere',
  'duplicate',
  'ineligible',
  'fraud',
] as const;

/** Why a case ends by itself with an event of its family: nobody chooses these, and nobody opens such a case again. */
export const eventClosureReasons = ['merged', 'split-undone'] as const;
export const closureReason = z
  .enum([...closureReasons, ...eventClosureReasons])
  .meta({ id: 'ClosureReason', description: 'Why the case ends' });
export type ClosureReason = z.infer<typeof closureReason>;

/** Whether a case ended with an event of its family, which has to be undone to bring it back. */
export function endedByEvent(reason: ClosureReason | null): boolean {
  return eventClosureReasons.some((each) => each === reason);
}

/** Closing a case: a fact with a reason, never a status typed in. */
export const closureInput = z
  .object({
    reason: z.enum(closureReasons).meta({ description: 'Why the case ends' }),
    closedOn: plainDate.meta({ description: 'Day the case ended, between its referral and today' }),
    note: text(2000).default('').meta({ description: 'What a colleague should know; kept as a note of the case' }),
  })
  .meta({ id: 'ClosureInput', description: 'The reason and day of closing a case' });
export type ClosureInput = z.infer<typeof closureInput>;

/** Opening a closed case again. */
export const reopeningInput = z
  .object({
    reason: text(2000, 1).meta({ description: 'Why the case goes on; kept as a note of the case' }),
    reopenedOn: plainDate
      .nullable()
      .default(null)
      .meta({ description: 'Day from which it goes on, between its closure and today; null: today' }),
  })
  .meta({ id: 'ReopeningInput', description: 'The reason for opening a closed case again' });
export type ReopeningInput = z.infer<typeof reopeningInput>;
