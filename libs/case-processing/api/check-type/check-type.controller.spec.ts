import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckLineList, CheckType } from '@passage/case-processing/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily } from '../family.fixture';

describe('types of security checks', () => {
  let api: TestApi;
  let administrator: TestClient;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const type = {
    ...{ programmeCode: 'DE-HUMANITARIAN', code: 'register-check', title: 'Register check', validityMonths: 6 },
    ...{ effectiveFrom: '2026-06-01', sourceNote: 'Letter of the ministry' },
  };
  const add = async <T = CheckType>(change: object = {}) =>
    await administrator.post<T>('/api/check-types', { ...type, ...change });

  it('count from their day on, the latest version first, until one ends them', async () => {
    const family = await aFamily(api, caseworker, { programme: 'DE-HUMANITARIAN' });
    const kinds = async () => {
      const { body } = await caseworker.get<CheckLineList>(`/api/cases/${family.caseId}/security-checks`);
      return body.items
        .filter(({ personId }) => personId === family.people[0])
        .map(({ type: of }) => `${of.code} ${of.validityMonths}`)
        .sort();
    };
    expect(await kinds()).toEqual(['security-query 12']);
    await add();
    await add({ effectiveFrom: '2026-06-16', validityMonths: 3 });
    expect(await kinds()).toEqual(['register-check 6', 'security-query 12']);
    await add({ effectiveFrom: '2026-06-10', isActive: false });
    expect(await kinds()).toEqual(['security-query 12']);
  });

  it('keep the rule by which checks were asked; words and sources may be corrected', async () => {
    const { body } = await add({ code: 'court-check', title: 'Court check' });
    const family = await aFamily(api, caseworker, { programme: 'DE-HUMANITARIAN' });
    const lines = [{ personId: family.people[0], typeCode: 'court-check' }];
    await caseworker.post(`/api/cases/${family.caseId}/security-checks`, { askedOn: '2026-06-10', lines });
    const { id, version, isInForce: _, programmeCode: _p, code: _c, effectiveFrom: _e, ...fields } = body;
    const path = `/api/check-types/${id}`;
    const other = await administrator.put<ProblemDetails>(path, { ...fields, validityMonths: 9 }, { ifMatch: version });
    expect([other.status, other.body.code]).toEqual([409, 'case-processing.check-type.in-use']);
    const words = { ...fields, title: 'Check of the courts', isVerified: true };
    expect((await administrator.put<CheckType>(path, words, { ifMatch: version })).body).toMatchObject({
      title: 'Check of the courts',
      isVerified: true,
      version: 2,
    });
    expect((await administrator.put(path, words, { ifMatch: 1 })).status).toBe(412);
  });

  it('refuse what cannot be, and whoever is no administrator', async () => {
    expect((await add({ code: 'odd-check', minAge: 20, maxAge: 20 })).status).toBe(422);
    expect((await add({ code: 'Odd Check' })).status).toBe(422);
    expect((await add({ code: 'odd-check', validityMonths: 0 })).status).toBe(422);
    expect((await add({ code: 'odd-check', programmeCode: 'MARS' })).status).toBe(422);
    await add({ code: 'twin-check' });
    expect((await add<ProblemDetails>({ code: 'twin-check' })).body.code).toBe('platform.record.exists');
    expect((await caseworker.post('/api/check-types', type)).status).toBe(403);
    expect((await caseworker.get('/api/check-types')).status).toBe(200);
  });
});
