import type {
  FingerprintAppointment,
  FingerprintInput,
  FingerprintList,
  FingerprintMoveInput,
} from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Fingerprints of the members of a case, latest first. */
export const fingerprintsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'fingerprints'],
    queryFn: ({ signal }) => http.get<FingerprintList>(`/api/cases/${caseId}/fingerprints`, { signal }),
  });

export const planFingerprints = (caseId: string, input: FingerprintInput) =>
  http.post<FingerprintList>(`/api/cases/${caseId}/fingerprints`, input);

export const moveFingerprints = (id: string, move: FingerprintMoveInput, version: number | undefined) =>
  http.post<FingerprintAppointment>(`/api/fingerprints/${id}/moves`, move, {
    ...(version !== undefined && { version }),
  });
