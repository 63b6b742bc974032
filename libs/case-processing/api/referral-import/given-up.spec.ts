import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReferralImport } from '@passage/case-processing/domain';
import type { Job } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { checked, confirmed, created, families, referralCsv, settled, upload } from './referral-file.fixture';

describe('an import whose job breaks off again and again', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    await api.owner.query(`update job_queue.queue set retry_limit = 1 where name = 'work'`);
  });

  afterAll(async () => {
    await api.stop();
  });

  /** Takes away a function that the jobs need, as a fault of the server would. */
  const without = async (name: string, work: () => Promise<ReferralImport>): Promise<[ReferralImport, Job]> => {
    const [schema, rest] = name.split('.');
    await api.owner.query(`alter function ${name} rename to out_of_order`);
    try {
      const found = await work();
      return [found, await over(found)];
    } finally {
      await api.owner.query(`alter function ${schema}.out_of_order rename to ${rest}`);
    }
  };
  const over = async ({ jobId }: ReferralImport): Promise<Job> => {
    for (;;) {
      const { body } = await caseworker.get<Job>(`/api/jobs/${jobId}`);
      if (body.finishedAt) return body;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('is given up while checked, with the reason, and the same file can be sent again', async () => {
    const file = referralCsv(families(3, 'CHECK'));
    const [sent, job] = await without(
      'case_processing.find_duplicates_in_file',
      async () => (await upload(caseworker, file)).body,
    );
    expect(job).toMatchObject({ state: 'failed', message: 'platform.job.broken-off' });
    expect(await settled(caseworker, sent)).toMatchObject({
      state: 'refused',
      problem: { code: 'platform.job.broken-off' },
    });
    expect((await checked(caseworker, file)).state).toBe('checked');
  });

  it('is stopped while its cases are created, and goes on when confirmed again', async () => {
    const found = await checked(caseworker, referralCsv(families(3, 'CREATE')));
    const [running] = await without('pipeline.refresh_windows', () => confirmed(caseworker, found));
    const stopped = await settled(caseworker, running);
    expect(stopped.state).toBe('stopped');
    expect(await created(caseworker, stopped)).toMatchObject({ state: 'done', counts: { created: 3 } });
  });
});
