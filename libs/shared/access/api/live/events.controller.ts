import { Controller, MessageEvent, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Describe, LiveEvents, RequestContext, Requires, type Actor } from '@passage/platform/api';
import type { LiveEvent } from '@passage/platform/domain';
import { filter, interval, map, merge, type Observable } from 'rxjs';

const heartbeatMs = 20_000;

/** What changed, within the reader's scope, as it happens. */
@ApiTags('Live events')
@Controller('api/events')
export class EventsController {
  constructor(
    private readonly live: LiveEvents,
    private readonly context: RequestContext,
  ) {}

  @Sse()
  @Requires('access.own-settings.edit')
  @Describe({ summary: 'Server-sent events: what to fetch again', media: 'text/event-stream' })
  events(): Observable<MessageEvent> {
    const { actor } = this.context;
    const words = this.live.stream.pipe(
      filter((event) => concerns(event, actor)),
      map(({ topic, id, caseId }) => ({ data: { topic, id, caseId } })),
    );
    return merge(words, interval(heartbeatMs).pipe(map(() => ({ type: 'heartbeat', data: '' }))));
  }
}

/** Whether an event lies within what a person may see: told to them alone, or in their office or agency. */
export function concerns(event: LiveEvent, actor: Actor): boolean {
  if (event.staffId !== undefined) return event.staffId === actor.staffId;
  if (event.officeId === undefined || actor.seesAllOffices) return true;
  return actor.officeIds.includes(event.officeId) || (event.agencyId != null && event.agencyId === actor.agencyId);
}
