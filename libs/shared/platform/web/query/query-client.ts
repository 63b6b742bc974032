import { QueryClient } from '@tanstack/react-query';
import { asProblem } from '../http/problem';

/** Milliseconds for which an answer counts as fresh; live events refresh sooner what has really changed. */
const FRESH_FOR_MS = 30_000;

/**
 * The cache of server answers. Only failures that a second try can heal are retried: no answer, or a fault of the
 * server. A refusal (4xx) is final. Changes are never repeated on their own.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR_MS,
        retry: (failures, error) => failures < 2 && isWorthRetrying(asProblem(error).status),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}

/** Whether the same request may succeed a moment later. */
export function isWorthRetrying(status: number): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504;
}
