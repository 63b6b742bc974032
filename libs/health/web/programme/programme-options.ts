import { useProductText } from '@passage/case-record/web';
import type { Programme } from '@passage/pipeline/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useQuery } from '@tanstack/react-query';

const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => http.get<{ items: readonly Programme[] }>('/api/programmes', { signal }),
  staleTime: 60_000,
});

/** Programmes to choose from in a filter, by code. */
export function useProgrammeOptions(): { value: string; label: string }[] {
  const { data } = useQuery(programmesQuery);
  const productText = useProductText();
  return (data?.items ?? []).map(({ code, name }) => ({ value: code, label: productText(name) }));
}
