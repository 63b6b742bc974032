import type { MedicalHold, MedicalHoldInput } from '@passage/health/domain';
import { http } from '@passage/platform/web';

export const placeMedicalHold = (caseId: string, input: MedicalHoldInput) =>
  http.post<MedicalHold>(`/api/cases/${caseId}/medical-holds`, input);

export const releaseMedicalHold = (id: string, reason: string, version: number | undefined) =>
  http.post<MedicalHold>(
    `/api/health/medical-holds/${id}/release`,
    { reason },
    { ...(version !== undefined && { version }) },
  );
