import { everything, type LiveEvent } from '@passage/platform/domain';
import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * The query keys an event makes old. Keys start with the topic: `['case', caseId, …]` for everything of one case,
 * `['cases', filters]` for lists, and in general `[topic, id]`
 * (or `[topic]` for an event without id) and `[topic + 's']`.
 */
export function keysMadeOld(event: Pick<LiveEvent, 'topic' | 'id' | 'caseId'>): QueryKey[] {
  const keys: QueryKey[] = [];
  if (event.caseId) keys.push(['case', event.caseId], ['cases']);
  keys.push(event.id ? [event.topic, event.id] : [event.topic], [`${event.topic}s`]);
  const seen = new Set<string>();
  return keys.filter((key) => {
    const text = JSON.stringify(key);
    return seen.has(text) ? false : seen.add(text);
  });
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Keeps open screens true: listens to `/api/events` and refreshes the queries an event concerns. After an interruption,
 * here or between the server and the database, everything on screen is refreshed, since events may have been missed.
 */
export function useLiveEvents(isListening: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => (isListening ? listen(queryClient) : undefined), [isListening, queryClient]);
}

function listen(queryClient: QueryClient): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = FIRST_WAIT_MS;
  let wasInterrupted = false;

  const refreshAll = (): void => void queryClient.invalidateQueries({ refetchType: 'active' });

  const open = (): void => {
    source = new EventSource('/api/events', { withCredentials: true });
    source.onopen = () => {
      waitMs = FIRST_WAIT_MS;
      if (wasInterrupted) refreshAll();
      wasInterrupted = false;
    };
    source.onmessage = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as LiveEvent;
      if (event.topic === everything) return refreshAll();
      for (const queryKey of keysMadeOld(event)) void queryClient.invalidateQueries({ queryKey });
    };
    source.onerror = () => {
      wasInterrupted = true;
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    };
  };

  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
