import type { ReferralCheck } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** What the referral of a case still lacks. */
export const referralCheckQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'referral-check'],
    queryFn: ({ signal }) => http.get<ReferralCheck>(`/api/cases/${caseId}/referral-check`, { signal }),
  });

export const confirmReferral = (caseId: string) =>
  http.post<ReferralCheck>(`/api/cases/${caseId}/referral-check/confirmation`);

export const withdrawConfirmation = (caseId: string, reason: string, version: number | undefined) =>
  http.post<ReferralCheck>(
    `/api/cases/${caseId}/referral-check/withdrawal`,
    { reason },
    { ...(version !== undefined && { version }) },
  );
