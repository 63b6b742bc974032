import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import { changedSearch, type SearchChange, type SearchParams } from './search-change';

/** The query parameters of the page as plain text. */
export function useSearchParams(): SearchParams {
  return useSearch({ strict: false }) as SearchParams;
}

/** The query parameters of the page, checked by a schema; what does not fit takes the schema's `catch` or default. */
export function useSearchOf<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
  const params = useSearchParams();
  return useMemo(() => schema.parse(params), [schema, params]);
}

/** The variable parts of the page's path, such as `caseId` in `/cases/$caseId`. */
export function useRouteParam(name: string): string {
  const params = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const value = params[name];
  if (value === undefined) throw new Error(`The path of this page has no part named ${name}`);
  return value;
}

/** Changes some query parameters of the page and keeps the others. */
export function useChangeSearch(): (change: SearchChange, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (change, options) => {
      void navigate({
        to: '.',
        search: (previous: SearchParams) => changedSearch(previous, change),
        replace: options?.replace ?? false,
      });
    },
    [navigate],
  );
}
