import type {
  ColumnMapping,
  ColumnMappingInput,
  ImportMatching,
  ImportMatchingInput,
  ReferralImport,
} from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Saved mappings, by name. */
export const columnMappingsQuery = queryOptions({
  queryKey: ['column-mappings'],
  queryFn: ({ signal }) => http.get<{ items: ColumnMapping[] }>('/api/column-mappings', { signal }),
});

/** The columns of a file that waits, with what is understood of them so far. */
export const importMatchingQuery = (id: string) =>
  queryOptions({
    queryKey: ['referral-import', id, 'matching'],
    queryFn: ({ signal }) => http.get<ImportMatching>(`/api/referral-imports/${id}/matching`, { signal }),
  });

export const matchColumns = (id: string, input: ImportMatchingInput, version: number) =>
  http.put<ReferralImport>(`/api/referral-imports/${id}/matching`, input, { version });

export const changeMapping = (id: string, input: ColumnMappingInput, version: number) =>
  http.put<ColumnMapping>(`/api/column-mappings/${id}`, input, { version });

export const removeMapping = (id: string, version: number) => http.delete(`/api/column-mappings/${id}`, { version });
