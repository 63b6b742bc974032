import type {
  BestInterest,
  BestInterestChange,
  BestInterestInput,
  BestInterestList,
  BestInterestRule,
  BestInterestRuleChange,
  BestInterestRuleInput,
} from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Best-interests procedures of a case, and where its children stand. */
export const bestInterestsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'best-interests'],
    queryFn: ({ signal }) => http.get<BestInterestList>(`/api/cases/${caseId}/best-interests`, { signal }),
  });

/** What situations of children ask for, every version. */
export const bestInterestRulesQuery = queryOptions({
  queryKey: ['best-interest-rules'],
  queryFn: ({ signal }) => http.get<{ items: BestInterestRule[] }>('/api/best-interest-rules', { signal }),
});

const based = (version: number | undefined) => ({ ...(version !== undefined && { version }) });

export const recordBestInterest = (caseId: string, input: BestInterestInput) =>
  http.post<BestInterest>(`/api/cases/${caseId}/best-interests`, input);

export const changeBestInterest = (id: string, change: BestInterestChange, version: number | undefined) =>
  http.put<BestInterest>(`/api/best-interests/${id}`, change, based(version));

export const withdrawBestInterest = (id: string, reason: string, version: number | undefined) =>
  http.post<BestInterest>(`/api/best-interests/${id}/withdrawal`, { reason }, based(version));

export const addBestInterestRule = (input: BestInterestRuleInput) =>
  http.post<BestInterestRule>('/api/best-interest-rules', input);

export const changeBestInterestRule = (id: string, change: BestInterestRuleChange, version: number | undefined) =>
  http.put<BestInterestRule>(`/api/best-interest-rules/${id}`, change, based(version));
