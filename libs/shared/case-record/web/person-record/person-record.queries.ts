import type { PersonRecord } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

/** Everything known of a person. */
export const personRecordQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId],
    queryFn: ({ signal }) => http.get<PersonRecord>(`/api/people/${personId}`, { signal }),
  });

/** The function that fetches anew whatever shows something of a person. */
export function useRefreshPerson({ id, case: ofCase }: Pick<PersonRecord, 'id' | 'case'>): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [['person', id], ['case', ofCase.id], ['cases']])
      void client.invalidateQueries({ queryKey });
  };
}
