import { z } from 'zod';
import { role } from '../role/role';

/** What to sign in with. */
export const credentials = z
  .object({ email: z.string().trim().min(3).max(200), password: z.string().min(1).max(200) })
  .meta({ id: 'Credentials' });

/** The signed-in person, their rights, and how long the session lasts. */
export const session = z
  .object({
    staff: z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      roles: z.array(role),
      officeIds: z.array(z.uuid()),
      seesAllOffices: z.boolean(),
      agencyId: z.uuid().nullable(),
      locale: z.string(),
    }),
    permissions: z.array(z.string()).meta({ description: 'Every right held, by name' }),
    csrfToken: z.string().meta({ description: 'Send as X-CSRF-Token with every change' }),
    idleTimeoutSeconds: z.number().int(),
    absoluteExpiresAt: z.string().meta({ description: 'Instant after which signing in again is needed' }),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

/** Wrong tries before an account is locked. */
export const triesBeforeLock = 5;

/** Seconds an account is locked after its n-th wrong try in a row: none up to the limit, then doubling up to an hour. */
export function lockSeconds(failedTries: number): number {
  return failedTries < triesBeforeLock ? 0 : Math.min(3600, 30 * 2 ** (failedTries - triesBeforeLock));
}
