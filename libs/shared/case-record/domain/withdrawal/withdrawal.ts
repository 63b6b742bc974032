import { text } from '@passage/platform/domain';
import { z } from 'zod';

/** Why something recorded is taken back. */
export const withdrawalInput = z
  .object({ reason: text(500, 1).meta({ description: 'Why it is taken back' }) })
  .meta({ id: 'WithdrawalInput', description: 'Taking back what was recorded in error, or no longer holds' });
export type WithdrawalInput = z.infer<typeof withdrawalInput>;
