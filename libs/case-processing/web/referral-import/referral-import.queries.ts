import type {
  ImportChoiceInput,
  ImportFamily,
  ReadRow,
  ReferralColumnGuide,
  ReferralImport,
  RejectedRow,
} from '@passage/case-processing/domain';
import type { Page } from '@passage/platform/domain';
import { http, upload } from '@passage/platform/web';
import type { ListParams } from '@passage/ui';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

const path = (id: string) => `/api/referral-imports/${id}` as const;

/** One's own imports, latest first. */
export const importsQuery = (params: ListParams) => ({
  queryKey: ['referral-imports', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<ReferralImport>>('/api/referral-imports', { query: params, signal }),
});

/** One import. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['referral-import', id],
    queryFn: ({ signal }) => http.get<ReferralImport>(path(id), { signal }),
  });

/** Families of an import. */
export const importFamiliesQuery = (id: string, params: ListParams) => ({
  queryKey: ['referral-import', id, 'families', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<ImportFamily>>(`${path(id)}/families`, { query: params, signal }),
});

/** Rows that cannot be accepted. */
export const rejectedRowsQuery = (id: string, params: ListParams) => ({
  queryKey: ['referral-import', id, 'rejected-rows', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<RejectedRow>>(`${path(id)}/rejected-rows`, { query: params, signal }),
});

/** Rows of an import as they were understood. */
export const readRowsQuery = (id: string, params: ListParams) => ({
  queryKey: ['referral-import', id, 'rows', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<ReadRow>>(`${path(id)}/rows`, { query: params, signal }),
});

/** What each column of the template means. */
export const columnsQuery = queryOptions({
  queryKey: ['referral-import-columns'],
  queryFn: ({ signal }) => http.get<{ items: ReferralColumnGuide[] }>('/api/referral-imports/columns', { signal }),
});

export const takeFile = (file: File, onProgress: (share: number) => void) =>
  upload<ReferralImport>('/api/referral-imports', file, { onProgress });

export const choose = (id: string, input: ImportChoiceInput) => http.post<ReferralImport>(`${path(id)}/choices`, input);

export const confirmImport = (id: string, version: number) =>
  http.post<ReferralImport>(`${path(id)}/confirmation`, undefined, { version });

export const discardImport = (id: string, version: number) => http.delete(path(id), { version });

/** Address of the file of rejected rows, to correct and send again. */
export const rejectedFile = (id: string) => `${path(id)}/rejected-rows/file`;

/** Address of the template. */
export const templateFile = (format: 'csv' | 'xlsx') => `/api/referral-imports/template?format=${format}`;

/** Fetches an import and the lists of imports again. */
export function useRefreshImport(id: string): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [['referral-import', id], ['referral-imports'], ['cases']]) {
      void client.invalidateQueries({ queryKey });
    }
  };
}
