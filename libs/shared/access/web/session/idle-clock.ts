/** What the clock of a session knows. Instants are milliseconds since 1970. */
export interface IdleFacts {
  readonly now: number;
  /** Last answer of the server to a request of this tab. */
  readonly lastAnswerAt: number;
  /** Last key press or touch of the pointer in this tab. */
  readonly lastActivityAt: number;
  readonly idleTimeoutSeconds: number;
  /** End of the session whatever happens. */
  readonly absoluteExpiresAt: number;
}

/** What to do about a session at a moment. */
export type IdleState =
  | { readonly kind: 'fine' }
  /** Somebody works here without requests, as when filling in a long form: tell the server. */
  | { readonly kind: 'touch' }
  | { readonly kind: 'idle-warning' | 'end-warning'; readonly secondsLeft: number }
  | { readonly kind: 'over' };

/** How long before its end a session warns; half of a very short one. */
const WARN_SECONDS = 120;

/** Judges a session: all is well, the server should hear of activity, a warning is due, or it is over. */
export function idleState(facts: IdleFacts): IdleState {
  const { now, lastAnswerAt, lastActivityAt, idleTimeoutSeconds, absoluteExpiresAt } = facts;
  const idleLeft = lastAnswerAt / 1000 + idleTimeoutSeconds - now / 1000;
  const endLeft = (absoluteExpiresAt - now) / 1000;
  if (Math.min(idleLeft, endLeft) <= 0) return { kind: 'over' };
  const warnSeconds = Math.min(WARN_SECONDS, idleTimeoutSeconds / 2);
  if (endLeft <= warnSeconds) return { kind: 'end-warning', secondsLeft: Math.ceil(endLeft) };
  const isActiveUnheard = lastActivityAt > lastAnswerAt;
  if (idleLeft <= warnSeconds) return { kind: 'idle-warning', secondsLeft: Math.ceil(idleLeft) };
  return isActiveUnheard && idleLeft <= idleTimeoutSeconds / 2 + warnSeconds / 2 ? { kind: 'touch' } : { kind: 'fine' };
}
