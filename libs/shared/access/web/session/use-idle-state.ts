import type { Session } from '@passage/access/domain';
import { lastAnswerInstant } from '@passage/platform/web';
import { useEffect, useState } from 'react';
import { idleState, type IdleState } from './idle-clock';
import { stayIn } from './session';
import { watchSignsOfLife } from './signs-of-life';

const TICK_MS = 1_000;

/** Watches the session once a second; tells the server of activity that makes no requests of its own. */
export function useIdleState(session: Session): IdleState {
  const [state, setState] = useState<IdleState>({ kind: 'fine' });
  const { idleTimeoutSeconds, absoluteExpiresAt } = session;

  useEffect(() => {
    const life = watchSignsOfLife();
    let isTouching = false;
    const tick = (): void => {
      const next = idleState({
        now: Date.now(),
        lastAnswerAt: lastAnswerInstant(),
        lastActivityAt: life.lastActivityAt(),
        idleTimeoutSeconds,
        absoluteExpiresAt: Date.parse(absoluteExpiresAt),
      });
      if (next.kind === 'touch' && !isTouching) {
        isTouching = true;
        void stayIn()
          .catch(() => undefined)
          .finally(() => {
            isTouching = false;
          });
      }
      setState((previous) => (previous.kind === 'fine' && next.kind === 'fine' ? previous : next));
    };
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearInterval(timer);
      life.stop();
    };
  }, [idleTimeoutSeconds, absoluteExpiresAt]);

  return state;
}
