import type {
  DuplicateCandidate,
  DuplicateComparison,
  DuplicatePair,
  DuplicateRules,
  DuplicateRulesInput,
  DuplicateScanInput,
  DuplicateSearch,
} from '@passage/case-record/domain';
import type { Job, Page } from '@passage/platform/domain';
import { http } from '@passage/platform/web';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

/** Who on record may be the person typed so far. */
export const duplicateCandidatesQuery = (sought: DuplicateSearch, isEnough: boolean) =>
  queryOptions({
    queryKey: ['duplicate-candidates', sought],
    queryFn: ({ signal }) =>
      http.post<{ items: DuplicateCandidate[] }>('/api/duplicate-candidates', sought, { signal }),
    enabled: isEnough,
    placeholderData: keepPreviousData,
  });

/** Weights and thresholds in force. */
export const duplicateRulesQuery = queryOptions({
  queryKey: ['duplicate-rules'],
  queryFn: ({ signal }) => http.get<DuplicateRules>('/api/duplicate-rules', { signal }),
});

/** Puts other weights and thresholds in force. */
export const changeDuplicateRules = (input: DuplicateRulesInput, version: number | undefined) =>
  http.put<DuplicateRules>('/api/duplicate-rules', input, versioned(version));

/** A page of pairs that may be one person. */
export const duplicatePairsQuery = (params: Readonly<Record<string, string | string[]>>) => ({
  queryKey: ['duplicate-pairs', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<DuplicatePair>>('/api/duplicate-pairs', { query: params, signal }),
});

/** A pair, both people beside each other. */
export const duplicatePairQuery = (id: string) =>
  queryOptions({
    queryKey: ['duplicate-pairs', id],
    queryFn: ({ signal }) => http.get<DuplicateComparison>(`/api/duplicate-pairs/${id}`, { signal }),
  });

/** Says that two people are two. */
export const setApart = (id: string, note: string, version: number | undefined) =>
  http.post<DuplicateComparison>(`/api/duplicate-pairs/${id}/not-the-same`, { note }, versioned(version));

/** Takes back that two people are two. */
export const reopenPair = (id: string, note: string, version: number | undefined) =>
  http.post<DuplicateComparison>(`/api/duplicate-pairs/${id}/reopening`, { note }, versioned(version));

/** Begins to look for duplicates in an office, or in everything within scope. */
export const startScan = (input: DuplicateScanInput) => http.post<Job>('/api/duplicate-scans', input);
