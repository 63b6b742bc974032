import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReferralImport } from '@passage/case-processing/domain';
import type { Job, ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import {
  checked,
  confirmed,
  created,
  families,
  familiesOf,
  referralCsv,
  settled,
  upload,
} from './referral-file.fixture';

const familyCount = 900;

describe('an import that is stopped', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const count = async (what: string) =>
    Number((await api.owner.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]?.n);
  const cancel = async ({ jobId }: ReferralImport) => await caseworker.post<Job>(`/api/jobs/${jobId}/cancel`);

  /** Confirms an import and cancels its job once it has created cases. */
  async function stoppedHalfway(prefix: string): Promise<ReferralImport> {
    const found = await checked(caseworker, referralCsv(families(familyCount, prefix)));
    const before = await count('case_record.cases');
    const running = await confirmed(caseworker, found);
    while ((await count('case_record.cases')) === before);
    expect((await cancel(running)).status).toBe(200);
    return await settled(caseworker, running);
  }

  it('keeps the families that were created, whole, and says how far it came', async () => {
    const stopped = await stoppedHalfway('STOP');
    expect(stopped.state).toBe('stopped');
    const { created: made, ready } = stopped.counts;
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(familyCount);
    expect(made + ready).toBe(familyCount);
    expect(await count('case_record.cases')).toBe(made);
    expect(await count('case_record.people')).toBe(3 * made);
    expect(await count('pipeline.case_windows')).toBe(made);
  });

  it('goes on where it was, and doubles nothing', async () => {
    const { body } = await caseworker.get<{ items: ReferralImport[] }>('/api/referral-imports');
    const [stopped] = body.items;
    if (!stopped) throw new Error('no import');
    const late = await cancel(stopped);
    expect([late.status, (late.body as unknown as ProblemDetails).code]).toEqual([409, 'platform.job.finished']);
    const done = await created(caseworker, stopped);
    expect(done).toMatchObject({ state: 'done', counts: { created: familyCount, ready: 0 } });
    expect(await count('case_record.cases')).toBe(familyCount);
    expect(await count('case_record.people')).toBe(3 * familyCount);
  });

  it('can be given up: what was created stays, and nothing else of the file is kept', async () => {
    const before = await count('case_record.cases');
    const stopped = await stoppedHalfway('QUIT');
    const address = `/api/referral-imports/${stopped.id}`;
    expect((await caseworker.delete(address, undefined, { ifMatch: stopped.version })).status).toBe(204);
    expect((await caseworker.get<ReferralImport>(address)).body.state).toBe('discarded');
    expect((await count('case_record.cases')) - before).toBe(stopped.counts.created);
    expect(await count(`case_processing.referral_rows where import_id = '${stopped.id}'`)).toBe(0);
    expect(await familiesOf(caseworker, stopped)).toEqual([]);
  });

  it('stops by itself when its owner no longer works for the office, and can be given up', async () => {
    const before = await count('case_record.cases');
    const found = await checked(caseworker, referralCsv(families(3, 'MOVED')));
    await api.owner.query(
      `update access.staff set office_ids = array(select id from access.offices where code = 'NBO') where id = $1`,
      [caseworker.staff.id],
    );
    const stopped = await settled(caseworker, await confirmed(caseworker, found));
    await api.owner.query(`update access.staff set office_ids = $2 where id = $1`, [
      ...[caseworker.staff.id, caseworker.staff.officeIds],
    ]);
    const { body: job } = await caseworker.get<Job>(`/api/jobs/${stopped.jobId}`);
    expect([job.state, job.message]).toEqual(['failed', 'case-processing.import-run.office-lost']);
    expect(stopped).toMatchObject({ state: 'stopped', counts: { created: 0, ready: 3 } });
    expect(await count('case_record.cases')).toBe(before);
    const address = `/api/referral-imports/${stopped.id}`;
    expect((await caseworker.delete(address, undefined, { ifMatch: stopped.version })).status).toBe(204);
  });

  it('while it is checked, is given up', async () => {
    const { body: checking } = await upload(caseworker, referralCsv(families(4 * familyCount, 'CHECK')));
    expect((await cancel(checking)).status).toBe(200);
    expect(await settled(caseworker, checking)).toMatchObject({ state: 'discarded' });
    expect(await count(`case_processing.referral_rows where import_id = '${checking.id}'`)).toBe(0);
    expect(
      await count(`case_processing.referral_imports where id = '${checking.id}' and storage_key is not null`),
    ).toBe(0);
  });
});
