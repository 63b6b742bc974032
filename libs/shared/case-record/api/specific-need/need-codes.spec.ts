import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NeedCode, SpecificNeed } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, surroundings } from '../case/family.fixture';

describe('codes for specific needs', () => {
  let api: TestApi;
  let administrator: TestClient;
  let caseworker: TestClient;
  let adult = '';

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
    caseworker = await api.as('caseworker');
    const family = await createCase(caseworker, await surroundings(api));
    adult = family.members[0]?.person.id ?? '';
  });

  afterAll(async () => {
    await api.stop();
  });

  const input = {
    ...{ code: 'ZZ-TE', compartment: 'case', effectiveFrom: '2026-01-01', effectiveUntil: null, sourceNote: 'A test' },
    label: 'Test',
  };
  const add = async <T = NeedCode>(change: object = {}) =>
    await administrator.post<T>('/api/need-codes', { ...input, ...change });
  const all = async () => (await administrator.get<{ items: NeedCode[] }>('/api/need-codes')).body.items;
  const need = async <T = SpecificNeed>(code: string, notedOn = '2026-06-01') =>
    await caseworker.post<T>(`/api/people/${adult}/specific-needs`, { code, notedOn });

  it('are kept by administrators, who see those of every compartment; unverified until compared', async () => {
    const codes = await all();
    expect(new Set(codes.map(({ compartment }) => compartment))).toEqual(new Set(['case', 'protection']));
    expect(codes.every(({ isVerified, sourceNote }) => !isVerified && sourceNote !== '')).toBe(true);
    const manager = await api.as('manager');
    expect((await manager.get('/api/need-codes')).status).toBe(403);
    expect((await manager.post('/api/need-codes', input)).status).toBe(403);
  });

  it('can be added once, and used from then on', async () => {
    const { status, body } = await add();
    expect([status, body]).toEqual([201, { ...input, id: body.id, isVerified: false, version: 1 }]);
    const again = await add<ProblemDetails>();
    expect([again.status, again.body.code]).toEqual([422, 'case-record.specific-need-code.taken']);
    expect((await need('ZZ-TE')).status).toBe(201);
    for (const wrong of [{ code: 'zz' }, { label: '' }, { sourceNote: '' }]) {
      expect((await add({ code: 'ZY', ...wrong })).status).toBe(422);
    }
    const late = await add<ProblemDetails>({ code: 'ZY', effectiveUntil: '2026-01-01' });
    expect(late.body.errors?.map(({ field, code }) => [field, code])).toEqual([
      ['effectiveUntil', 'case-record.period.ends-before-it-begins'],
    ]);
  });

  it('are renamed by whoever read them last, but never change what records hang on', async () => {
    const code = (await all()).find((each) => each.code === 'DS-BD');
    const path = `/api/need-codes/${code?.id}`;
    const change = { ...code, code: 'XX', compartment: 'protection', label: input.label, isVerified: true };
    const { body } = await administrator.put<NeedCode>(path, change, { ifMatch: 1 });
    expect(body).toMatchObject({
      code: 'DS-BD',
      compartment: 'case',
      label: input.label,
      isVerified: true,
      version: 2,
    });
    expect((await administrator.put(path, change, { ifMatch: 1 })).status).toBe(412);
    expect((await administrator.put(path, change)).status).toBe(428);
    const { rows } = await api.owner.query<{ changed: string[]; actor: string }>(
      `select changed, staff_id as actor from audit.change_log where table_name = 'case_record.specific_need_codes' and row_id = $1`,
      [code?.id],
    );
    expect(rows).toEqual([{ changed: ['is_verified', 'label', 'version'], actor: administrator.staff.id }]);
  });

  it('that are retired take no new needs, and stay on those recorded before', async () => {
    const code = (await all()).find((each) => each.code === 'ZZ-TE');
    const path = `/api/need-codes/${code?.id}`;
    await administrator.put(path, { ...code, effectiveUntil: '2026-06-02' }, { ifMatch: 1 });
    const refused = await need<ProblemDetails>('ZZ-TE', '2026-06-02');
    expect(refused.body.errors?.map((each) => each.code)).toEqual(['case-record.specific-need.code-unknown']);
    const { body } = await caseworker.get<{ items: SpecificNeed[] }>(`/api/people/${adult}/specific-needs`);
    expect(body.items.map((each) => each.code)).toContain('ZZ-TE');
  });

  it('are removed only when no need was ever recorded by them', async () => {
    const used = (await all()).find((each) => each.code === 'ZZ-TE');
    const refused = await administrator.delete<ProblemDetails>(`/api/need-codes/${used?.id}`, undefined, {
      ifMatch: 2,
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'case-record.specific-need-code.used']);
    expect((await all()).find((each) => each.code === 'ZZ-TE')?.version).toBe(2);
    const { body: unused } = await add({ code: 'ZX' });
    const path = `/api/need-codes/${unused.id}`;
    expect((await administrator.delete(path, undefined, { ifMatch: 9 })).status).toBe(412);
    expect((await administrator.delete(path, undefined, { ifMatch: 1 })).status).toBe(204);
    expect((await all()).map((each) => each.code)).not.toContain('ZX');
  });
});
