import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Job } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { checked, confirmed, families, referralCsv, settled } from './referral-file.fixture';

const rowCount = 100_000;
/** People created before the import is stopped: enough to see that memory does not grow with them. */
const enough = 6_000;
/** What the server may take in all while it imports, in megabytes (docs/performance.md). */
const bound = 350;

describe('a file of 100,000 rows', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  /** The most memory the server ever took, in megabytes; only Linux tells that of another process. */
  const peakMemory = (): number => {
    const [, kilobytes] =
      /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${api.server.process.pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  };

  it('is checked, and its cases created, in bounded memory', async () => {
    const began = performance.now();
    const found = await checked(caseworker, referralCsv(families(Math.floor(rowCount / 3), 'LARGE')), 'large.csv');
    const checkedIn = performance.now() - began;
    expect(found).toMatchObject({ state: 'checked', counts: { rows: 99_999, ready: 33_333, rejectedRows: 0 } });

    const running = await confirmed(caseworker, found);
    const beganToCreate = performance.now();
    const job = async () => (await caseworker.get<Job>(`/api/jobs/${running.jobId}`)).body;
    while ((await job()).done < enough);
    const createdIn = performance.now() - beganToCreate;
    await caseworker.post(`/api/jobs/${running.jobId}/cancel`);
    const { state, counts } = await settled(caseworker, running);
    expect(state).toBe('stopped');
    expect(counts.created + counts.ready).toBe(33_333);

    const perSecond = (rows: number, milliseconds: number) => Math.round((rows / milliseconds) * 1000);
    process.stdout.write(
      `large-import.spec.ts: ${perSecond(rowCount, checkedIn)} rows/s checked, ${perSecond(enough, createdIn)} rows/s created\n`,
    );
    if (process.platform === 'linux') {
      process.stdout.write(`large-import.spec.ts: at most ${peakMemory()} MB of memory\n`);
      expect(peakMemory()).toBeLessThan(bound);
    }
  }, 300_000);
});
