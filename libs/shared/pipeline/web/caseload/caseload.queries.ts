import type { AssignmentResult, CaseloadRow } from '@passage/pipeline/domain';
import { http, ProblemError } from '@passage/platform/web';
import type { ListParams, ListQuery, ListResult } from '@passage/ui';

/** Cases for the filters in the address. */
export function caseloadQuery(params: ListParams): ListQuery<CaseloadRow> {
  return {
    queryKey: ['cases', params],
    queryFn: ({ signal }) => http.get<ListResult<CaseloadRow>>('/api/cases', { query: params, signal }),
  };
}

/** Gives one case to somebody; rejects when it could not be given. */
export async function assignCase(caseId: string, ownerId: string | null): Promise<void> {
  const { items } = await http.post<AssignmentResult>('/api/cases/assignments', { caseIds: [caseId], ownerId });
  const failure = items[0]?.failure;
  if (failure) throw new ProblemError({ type: 'about:blank', title: failure, status: 409, detail: '', code: failure });
}
