/** What the clock of a session knows. Instants are milliseconds since 1970. */
export interface IdleFacts {
  readonly now: number;
  /** Last answer of the server to a request of this tab. */
  readonly lastAnswerAt: number;
  /** Last key press or touch of the pointer in any tab. */
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

/** The server notes requests only once a minute, so its clock may run out that much earlier than this one. */
const SERVER_NOTES_EVERY_SECONDS = 60;

/**
 * Judges a session. Only what a person does counts as activity: a screen that refreshes itself would otherwise stay
 * signed in for ever. The server counts requests, so it is told of activity that makes none.
 */
export function idleState(facts: IdleFacts): IdleState {
  const { now, lastAnswerAt, lastActivityAt, idleTimeoutSeconds, absoluteExpiresAt } = facts;
  const allowance = idleTimeoutSeconds - Math.min(SERVER_NOTES_EVERY_SECONDS, idleTimeoutSeconds / 10);
  const idleLeft = (lastActivityAt - now) / 1000 + allowance;
  const endLeft = (absoluteExpiresAt - now) / 1000;
  if (Math.min(idleLeft, endLeft) <= 0) return { kind: 'over' };
  const warnSeconds = Math.min(WARN_SECONDS, idleTimeoutSeconds / 2);
  if (endLeft <= warnSeconds) return { kind: 'end-warning', secondsLeft: Math.ceil(endLeft) };
  if (idleLeft <= warnSeconds) return { kind: 'idle-warning', secondsLeft: Math.ceil(idleLeft) };
  const isUnheard = lastActivityAt > lastAnswerAt && (now - lastAnswerAt) / 1000 > idleTimeoutSeconds / 2;
  return { kind: isUnheard ? 'touch' : 'fine' };
}
