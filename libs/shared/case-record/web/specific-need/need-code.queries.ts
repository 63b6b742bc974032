import type { NeedCode, NeedCodeChange, NeedCodeInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

/** Every code for specific needs, for those who keep them. */
export const needCodesQuery = queryOptions({
  queryKey: ['need-codes'],
  queryFn: ({ signal }) => http.get<{ items: readonly NeedCode[] }>('/api/need-codes', { signal }),
});

/** Adds a code. */
export const addNeedCode = (input: NeedCodeInput) => http.post<NeedCode>('/api/need-codes', input);

/** Renames a code, retires it, or says where it comes from. */
export const changeNeedCode = (id: string, input: NeedCodeChange, version: number | undefined) =>
  http.put<NeedCode>(`/api/need-codes/${id}`, input, versioned(version));

/** Removes a code that nothing was recorded by. */
export const removeNeedCode = (id: string, version: number) => http.delete(`/api/need-codes/${id}`, { version });
