import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReferralImport } from '@passage/case-processing/domain';
import { writeXlsx } from '@passage/platform/api';
import type { Job } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { until } from './crash-site.fixture';
import {
  checked,
  confirmed,
  created,
  families,
  referralCsv,
  referralTable,
  settled,
  upload,
} from './referral-file.fixture';

const familyCount = 900;

/** Stops every statement that writes to a table, as a fault of the server would. */
const faultAt = (table: string) => `
  create function public.fault() returns trigger language plpgsql as $$ begin raise exception 'fault'; end $$;
  create trigger fault before insert or update on ${table} for each statement execute function public.fault()`;
const repair = 'drop function if exists public.fault() cascade';

describe('an import whose job breaks off for good', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    await tried(api, 0);
  });

  afterEach(async () => {
    await api.owner.query(repair);
  });

  afterAll(async () => {
    await api.stop();
  });

  const jobOf = async ({ jobId }: ReferralImport) => (await caseworker.get<Job>(`/api/jobs/${jobId}`)).body;
  const brokeOff = { code: 'platform.job.broke-off', params: {} };
  const count = async (what: string) =>
    Number((await api.owner.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]?.n);

  it('while it is checked, is refused with the reason, nothing of it is kept, and it can be sent again', async () => {
    await api.owner.query(faultAt('case_processing.referral_families'));
    const failed = await checked(caseworker, referralCsv(families(3, 'FAULT')));
    expect(await jobOf(failed)).toMatchObject({ state: 'failed', message: brokeOff.code });
    expect(failed).toMatchObject({ state: 'refused', problem: brokeOff });
    expect(await count(`case_processing.referral_rows where import_id = '${failed.id}'`)).toBe(0);
    expect(await count(`case_processing.referral_imports where storage_key is not null`)).toBe(0);
    await api.owner.query(repair);
    expect(await checked(caseworker, referralCsv(families(3, 'FAULT')))).toMatchObject({ state: 'checked' });
  });

  it('while its cases are created, stands as stopped with the reason, and goes on where it was', async () => {
    const found = await checked(caseworker, referralCsv(families(5, 'HALF')));
    await api.owner.query(faultAt('case_record.cases'));
    const failed = await settled(caseworker, await confirmed(caseworker, found));
    expect(await jobOf(failed)).toMatchObject({ state: 'failed', message: brokeOff.code });
    expect(failed).toMatchObject({ state: 'stopped', problem: brokeOff, counts: { created: 0, ready: 5 } });
    await api.owner.query(repair);
    expect(await created(caseworker, failed)).toMatchObject({ state: 'done', problem: null, counts: { created: 5 } });
  });

  it('because whoever started it may no longer sign in, ends all the same', async () => {
    await tried(api, 20);
    await api.owner.query(faultAt('case_processing.referral_families'));
    const { body: found } = await upload(caseworker, referralCsv(families(3, 'LEFT')));
    await until(
      async () => (await count(`job_queue.job where data ->> 'id' = '${found.jobId}' and retry_count > 0`)) > 0,
    );
    await api.owner.query('update access.staff set is_active = false where id = $1', [caseworker.staff.id]);
    await until(async () => (await count(`platform.jobs where id = '${found.jobId}' and finished_at is not null`)) > 0);
    const { rows } = await api.owner.query(
      `select j.state as job, j.message, i.state, i.storage_key from platform.jobs j
       join case_processing.referral_imports i on i.job_id = j.id where j.id = $1`,
      [found.jobId],
    );
    const message = 'platform.request.not-permitted';
    expect(rows).toEqual([{ job: 'failed', message, state: 'refused', storage_key: null }]);
  });
});

describe('an import whose server dies as often as it may be tried', () => {
  const files = mkdtempSync(path.join(tmpdir(), 'passage-files-'));
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi({ FILES_DIR: files });
    await tried(api, 0);
  });

  afterAll(async () => {
    await api.stop();
    rmSync(files, { recursive: true });
  });

  it('leaves nothing of the workbook it was reading but the upload, and not even that once it is over', async () => {
    const [header = [], ...rows] = referralTable(families(8000, 'READ'));
    const content = Uint8Array.from(await writeXlsx([{ name: 'referrals', header, rows }]));
    const caseworker = await api.as('caseworker');
    const { body: found } = await upload(caseworker, content, 'referrals.xlsx');
    await until(
      async () => ((await api.owner.query('select from case_processing.referral_rows limit 1')).rowCount ?? 0) > 0,
    );
    expect(filesIn(files)).toHaveLength(1);
    api.server.process.kill('SIGKILL');
    await once(api.server.process, 'exit');
    expect(filesIn(files)).toHaveLength(1);
    await api.laterOn(api.today);
    expect(await settled(caseworker, found)).toMatchObject({ state: 'refused' });
    expect(filesIn(files)).toEqual([]);
  }, 120_000);

  it('is over once another server is there', async () => {
    const caseworker = await api.as('caseworker');
    const found = await checked(caseworker, referralCsv(families(familyCount, 'DEAD')));
    const running = await confirmed(caseworker, found);
    await until(async () => ((await api.owner.query('select from case_record.cases limit 1')).rowCount ?? 0) > 0);
    api.server.process.kill('SIGKILL');
    await api.laterOn(api.today);
    const over = await settled(caseworker, running);
    expect(over).toMatchObject({ state: 'stopped', problem: { code: 'platform.job.broke-off' } });
    expect(over.counts.created).toBeGreaterThan(0);
    expect(over.counts.created + over.counts.ready).toBe(familyCount);
    expect(await created(caseworker, over)).toMatchObject({ state: 'done', counts: { created: familyCount } });
  }, 120_000);
});

/** Every file under a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** Sets how often a job that broke off is tried again. */
async function tried(api: TestApi, times: number): Promise<void> {
  await api.owner.query(`update job_queue.queue set retry_limit = $1 where name = 'work'`, [times]);
}
