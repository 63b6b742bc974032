import { Controller, MessageEvent, Req, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Describe, LiveEvents, RequestContext, Requires, type Actor } from '@passage/platform/api';
import type { LiveEvent } from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';
import { concatMap, filter, interval, map, merge, takeUntil, type Observable } from 'rxjs';
import { readSessionCookie } from '../session/session-cookie';
import { Sessions } from '../session/sessions';

const heartbeatMs = 20_000;

/** What changed, within the reader's scope, as it happens. */
@ApiTags('Live events')
@Controller('api/events')
export class EventsController {
  constructor(
    private readonly live: LiveEvents,
    private readonly context: RequestContext,
    private readonly sessions: Sessions,
  ) {}

  @Sse()
  @Requires('access.own-settings.edit')
  @Describe({ summary: 'Server-sent events: what to fetch again', media: 'text/event-stream' })
  events(@Req() request: FastifyRequest): Observable<MessageEvent> {
    const { actor } = this.context;
    const words = this.live.stream.pipe(
      filter((event) => concerns(event, actor)),
      map(({ topic, id, caseId }) => ({ data: { topic, id, caseId } })),
    );
    const heartbeats = interval(heartbeatMs).pipe(map(() => ({ type: 'heartbeat', data: '' })));
    return merge(words, heartbeats).pipe(takeUntil(this.ending(actor, readSessionCookie(request) ?? '')));
  }

  /** Tells when the session a stream was opened with is over: heard of at once, or looked up now and then. */
  private ending({ staffId }: Actor, token: string): Observable<unknown> {
    const ofAccount = this.live.stream.pipe(
      filter((event) => event.staffId === staffId && ['session', 'staff-account'].includes(event.topic)),
    );
    return merge(ofAccount, interval(heartbeatMs)).pipe(
      concatMap(() => this.sessions.isOpen(token)),
      filter((isOpen) => !isOpen),
    );
  }
}

/** Whether an event lies within what a person may see: told to them alone, or in their office or agency. */
export function concerns(event: LiveEvent, actor: Actor): boolean {
  if (event.staffId !== undefined) return event.staffId === actor.staffId;
  if (event.officeId === undefined || actor.seesAllOffices) return true;
  return actor.officeIds.includes(event.officeId) || (event.agencyId != null && event.agencyId === actor.agencyId);
}
