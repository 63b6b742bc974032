import type { Consent, ConsentInput, ConsentWithdrawal } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Records a consent of a person. */
export const giveConsent = (personId: string, input: ConsentInput) =>
  http.post<Consent>(`/api/people/${personId}/consents`, input);

/** Withdraws a consent. */
export const withdrawConsent = (id: string, withdrawal: ConsentWithdrawal, version: number | undefined) =>
  http.post<Consent>(`/api/consents/${id}/withdrawals`, withdrawal, versioned(version));
