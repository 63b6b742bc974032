import type { ReferralUpdate } from '@passage/case-processing/domain';
import type { Page } from '@passage/platform/domain';
import { http } from '@passage/platform/web';
import type { ListParams } from '@passage/ui';

/** Families of an import whose case is known, with how they differ. */
export const importUpdatesQuery = (id: string, params: ListParams) => ({
  queryKey: ['referral-import', id, 'updates', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<ReferralUpdate>>(`/api/referral-imports/${id}/updates`, { query: params, signal }),
});
