import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { platformProblems, refuse } from '@passage/platform/domain';
import type { Actor } from './actor';

interface RequestState {
  requestId: string;
  purpose: string | null;
  actor?: Actor;
}

const states = new AsyncLocalStorage<RequestState>();

/** What belongs to the request (or job) being served: its number, its purpose and who acts. */
@Injectable()
export class RequestContext {
  /** Serves `work` as a request of its own. */
  run<T>(state: RequestState, work: () => T): T {
    return states.run({ ...state }, work);
  }

  get requestId(): string {
    return states.getStore()?.requestId ?? '';
  }

  get purpose(): string | null {
    return states.getStore()?.purpose ?? null;
  }

  /** Who acts. Without anybody signed in nothing may be done, so asking for the actor refuses. */
  get actor(): Actor {
    const actor = states.getStore()?.actor;
    if (!actor) throw refuse(platformProblems, 'platform.request.not-permitted');
    return actor;
  }

  get actorOrNobody(): Actor | undefined {
    return states.getStore()?.actor;
  }

  /** Names the person the rest of this request is done by. */
  actAs(actor: Actor): void {
    const state = states.getStore();
    if (!state) throw new Error('no request is being served');
    state.actor = actor;
  }
}
