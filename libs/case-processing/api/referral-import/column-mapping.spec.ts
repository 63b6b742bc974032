import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ColumnMapping, ImportMatching, ReferralImport } from '@passage/case-processing/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { checked, created, families, referralTable, settled, upload } from './referral-file.fixture';

/** A list of a sender who calls the columns otherwise, and does not say the office. */
function foreignCsv(prefix: string): string {
  const [header = [], ...rows] = referralTable(families(2, prefix));
  const office = header.indexOf('office_code');
  return [header.map((name) => `X-${name}`), ...rows]
    .map((row) => row.filter((_, place) => place !== office).join(';'))
    .join('\n');
}

describe('a file whose columns are the sender’s own', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const matchingFor = async ({ id }: ReferralImport, saveAs: string | null) => {
    const { body } = await caseworker.get<ImportMatching>(`/api/referral-imports/${id}/matching`);
    return {
      columns: body.columns.map(({ header }) => ({ header, column: header.replace('X-', '') })),
      fixed: [{ column: 'office_code', value: 'AMM' }],
      saveAs,
    };
  };
  const match = async <T>({ id, version }: ReferralImport, input: object) =>
    await caseworker.put<T>(`/api/referral-imports/${id}/matching`, input, { ifMatch: version });

  it('waits with its upload until somebody says what they mean, and is then imported like any other', async () => {
    const waiting = await checked(caseworker, foreignCsv('OWN'), 'sender.csv');
    expect(waiting).toMatchObject({
      state: 'unmatched',
      problem: { code: 'case-processing.referral-import.columns-missing' },
    });
    const { body: known } = await caseworker.get<ImportMatching>(`/api/referral-imports/${waiting.id}/matching`);
    expect(known.columns[0]).toEqual({ header: 'X-referral_number', column: null });
    expect(known.missing).toContain('office_code');
    const { status, body } = await match<ReferralImport>(waiting, await matchingFor(waiting, null));
    expect([status, body.state]).toEqual([200, 'checking']);
    const found = await settled(caseworker, body);
    expect(found).toMatchObject({ state: 'checked', mapping: null, counts: { ready: 2, rejectedRows: 0 } });
    expect(await created(caseworker, found)).toMatchObject({ state: 'done', counts: { created: 2 } });
  });

  it('is not read by a matching that leaves out what is needed or names a column twice', async () => {
    const waiting = await checked(caseworker, foreignCsv('BAD'), 'sender.csv');
    const matching = await matchingFor(waiting, null);
    const lacking = await match<ProblemDetails>(waiting, { ...matching, fixed: [] });
    expect([lacking.status, lacking.body.errors?.map(({ field }) => field)]).toEqual([422, ['columns']]);
    const columns = matching.columns.map((each) => (each.column === 'phone' ? { ...each, column: 'sex' } : each));
    const twice = await match<ProblemDetails>(waiting, { ...matching, columns });
    expect(twice.body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      expect.stringMatching(/^columns\.\d+\.column case-processing\.referral-import\.column-twice$/),
    ]);
    const late = await match({ ...waiting, version: waiting.version - 1 }, matching);
    expect(late.status).toBe(412);
    expect((await caseworker.get<ReferralImport>(`/api/referral-imports/${waiting.id}`)).body.state).toBe('unmatched');
  });

  it('can be given up, which takes the upload away', async () => {
    const { id, version } = await checked(caseworker, foreignCsv('UP'), 'sender.csv');
    expect((await caseworker.delete(`/api/referral-imports/${id}`, undefined, { ifMatch: version })).status).toBe(204);
    const { rows } = await api.owner.query(
      'select state, storage_key as key from case_processing.referral_imports where id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'discarded', key: null }]);
  });

  it('is understood by itself the next time, when the mapping was saved', async () => {
    const waiting = await checked(caseworker, foreignCsv('FIRST'), 'sender.csv');
    const { body } = await match<ReferralImport>(waiting, await matchingFor(waiting, 'Embassy in Amman'));
    expect(await settled(caseworker, body)).toMatchObject({ mapping: { name: 'Embassy in Amman' } });
    const next = await checked(caseworker, foreignCsv('SECOND'), 'sender.csv');
    expect(next).toMatchObject({ state: 'checked', mapping: { name: 'Embassy in Amman' }, counts: { ready: 2 } });
    const rows = await caseworker.get<Page<{ name: string }>>(`/api/referral-imports/${next.id}/rows`);
    expect(rows.body.items.every(({ name }) => name.length > 0)).toBe(true);
  });

  it('has its mapping changed, renamed and forgotten, version by version', async () => {
    const columns = [{ header: 'Vorname', column: 'given_names' }];
    const make = (name: string) => caseworker.post<ColumnMapping>('/api/column-mappings', { name, columns });
    const { body: mapping } = await make('Caritas');
    const taken = await make('CARITAS');
    expect([taken.status, taken.body]).toMatchObject([409, { code: 'case-processing.column-mapping.name-taken' }]);
    const path = `/api/column-mappings/${mapping.id}`;
    const renamed = await caseworker.put<ColumnMapping>(path, { name: 'ICMC', columns }, { ifMatch: 1 });
    expect(renamed.body).toMatchObject({ name: 'ICMC', version: 2, fixed: [] });
    expect((await caseworker.put(path, { name: 'IOM', columns }, { ifMatch: 1 })).status).toBe(412);
    expect((await caseworker.delete(path, undefined, { ifMatch: 1 })).status).toBe(412);
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(204);
    const { body } = await caseworker.get<{ items: ColumnMapping[] }>('/api/column-mappings');
    expect(body.items.map(({ name }) => name)).not.toContain('ICMC');
  });

  it('is nobody else’s to match', async () => {
    const waiting = await checked(caseworker, foreignCsv('MINE'), 'sender.csv');
    const manager = await api.as('manager');
    expect((await manager.get(`/api/referral-imports/${waiting.id}/matching`)).status).toBe(404);
    const { body: file } = await upload(manager, foreignCsv('THEIRS'), 'sender.csv');
    expect((await caseworker.get(`/api/referral-imports/${file.id}/matching`)).status).toBe(404);
  });
});
