import type { Custody, CustodyInput, CustodyList } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

/** What is recorded of custody in a case, and what follows for each child. */
export const custodyQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'custodies'],
    queryFn: ({ signal }) => http.get<CustodyList>(`/api/cases/${caseId}/custodies`, { signal }),
  });

/** Records custody of a child. */
export const addCustody = (caseId: string, input: CustodyInput) =>
  http.post<Custody>(`/api/cases/${caseId}/custodies`, input);

/** Corrects custody of a child. */
export const changeCustody = (id: string, input: CustodyInput, version: number | undefined) =>
  http.patch<Custody>(`/api/custodies/${id}`, input, versioned(version));

/** Takes custody away that was recorded in error. */
export const removeCustody = (id: string, version: number) => http.delete(`/api/custodies/${id}`, { version });
