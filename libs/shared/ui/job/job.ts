import type { Job } from '@passage/platform/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

const POLL_EVERY_MS = 1_000;

/** Whether a job has come to its end. */
export function isOver(job: Job): boolean {
  return job.state === 'done' || job.state === 'failed' || job.state === 'cancelled';
}

/** One job, asked for again every second until it is over. */
export function jobQuery(jobId: string) {
  return queryOptions({
    queryKey: ['job', jobId],
    queryFn: ({ signal }) => http.get<Job>(`/api/jobs/${jobId}`, { signal }),
    refetchInterval: (query) => (query.state.data && isOver(query.state.data) ? false : POLL_EVERY_MS),
  });
}

/** Asks a job to stop. */
export function useCancelJob(jobId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<Job>(`/api/jobs/${jobId}/cancel`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: jobQuery(jobId).queryKey }),
  });
}
