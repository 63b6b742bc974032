import { setTimeout as pause } from 'node:timers/promises';
import type { TestClient } from './test-client';

/** Waits until a job has ended, whichever way, and gives it back; asks again ten times a second. */
export async function jobEnded<Job extends { finishedAt: string | null }>(
  client: TestClient,
  id: string,
): Promise<Job> {
  for (;;) {
    const { body } = await client.get<Job>(`/api/jobs/${id}`);
    if (body.finishedAt) return body;
    await pause(100);
  }
}
