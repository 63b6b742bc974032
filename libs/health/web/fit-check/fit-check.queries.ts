import type { FitCheck, FitCheckInput } from '@passage/health/domain';
import { http } from '@passage/platform/web';

export const recordFitCheck = (input: FitCheckInput) => http.post<FitCheck>('/api/health/fit-checks', input);

export const withdrawFitCheck = (id: string, reason: string, version: number | undefined) =>
  http.post<FitCheck>(
    `/api/health/fit-checks/${id}/withdrawal`,
    { reason },
    { ...(version !== undefined && { version }) },
  );
