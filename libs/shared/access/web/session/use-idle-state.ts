import type { Session } from '@passage/access/domain';
import { lastAnswerInstant } from '@passage/platform/web';
import { useEffect, useState } from 'react';
import { idleState, type IdleState } from './idle-clock';
import { stayIn } from './session';

const TICK_MS = 1_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel'] as const;

/** Watches the session once a second; tells the server of activity that makes no requests of its own. */
export function useIdleState(session: Session): IdleState {
  const [state, setState] = useState<IdleState>({ kind: 'fine' });
  const { idleTimeoutSeconds, absoluteExpiresAt } = session;

  useEffect(() => {
    let lastActivityAt = 0;
    let isTouching = false;
    const note = (): void => {
      lastActivityAt = Date.now();
    };
    const tick = (): void => {
      const next = idleState({
        now: Date.now(),
        lastAnswerAt: lastAnswerInstant(),
        lastActivityAt,
        idleTimeoutSeconds,
        absoluteExpiresAt: Date.parse(absoluteExpiresAt),
      });
      if (next.kind === 'touch' && !isTouching) {
        isTouching = true;
        void stayIn().finally(() => {
          isTouching = false;
        });
      }
      setState((previous) => (previous.kind === 'fine' && next.kind === 'fine' ? previous : next));
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, note, { passive: true, capture: true });
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, note, { capture: true });
    };
  }, [idleTimeoutSeconds, absoluteExpiresAt]);

  return state;
}
