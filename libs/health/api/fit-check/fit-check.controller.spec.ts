import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FitCheck } from '@passage/health/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, clearancesOf, needsOf } from '../family.fixture';

describe('fit-to-fly checks', () => {
  let api: TestApi;
  let health: TestClient;

  beforeAll(async () => {
    api = await startApi();
    health = await api.as('health-staff');
  });

  afterAll(async () => {
    await api.stop();
  });

  const record = async <T = FitCheck>(about: { caseId: string; personId: string }, change: object = {}) =>
    await health.post<T>('/api/health/fit-checks', {
      ...{ ...about, checkedOn: '2026-06-14', result: 'fit', delayUntil: null, needs: [], clinicalNote: '' },
      ...change,
    });

  it('let a person depart for as long as the programme says', async () => {
    const { caseId, people } = await aFamily(api);
    const { status, body } = await record({ caseId, personId: people[0] });
    expect(status).toBe(201);
    expect(body.validUntil).toBe('2026-06-17');
    expect(await clearancesOf(api, people[0], 'health.fit-to-fly')).toEqual(['cleared [2026-06-14,2026-06-17)']);
  });

  it('with conditions tell the needs; a delay takes the clearance away', async () => {
    const { caseId, people } = await aFamily(api);
    const about = { caseId, personId: people[1] };
    await record(about, { result: 'fit-with-conditions', needs: ['oxygen', 'nurse-escort'] });
    expect(await clearancesOf(api, people[1], 'health.fit-to-fly')).toEqual(['conditional [2026-06-14,2026-06-17)']);
    expect(await needsOf(api, people[1])).toEqual(['nurse-escort', 'oxygen']);
    await record(about, { checkedOn: '2026-06-15', result: 'delay', delayUntil: '2026-06-22' });
    expect(await clearancesOf(api, people[1], 'health.fit-to-fly')).toEqual(['refused [2026-06-15,2026-06-22)']);
    expect(await needsOf(api, people[1])).toEqual([]);
  });

  it('are withdrawn with a reason, once', async () => {
    const { caseId, people } = await aFamily(api);
    const { body } = await record({ caseId, personId: people[0] });
    const withdraw = async (version: number) =>
      await health.post<FitCheck & ProblemDetails>(
        `/api/health/fit-checks/${body.id}/withdrawal`,
        { reason: 'Wrong person' },
        { ifMatch: version },
      );
    expect((await withdraw(7)).status).toBe(412);
    expect((await withdraw(1)).body.withdrawReason).toBe('Wrong person');
    expect(await clearancesOf(api, people[0], 'health.fit-to-fly')).toEqual([]);
    expect((await withdraw(2)).body.code).toBe('health.fit-check.withdrawn');
  });

  it('say what does not fit beside its field', async () => {
    const { caseId, people } = await aFamily(api);
    const about = { caseId, personId: people[0] };
    const errorsOf = async (change: object) =>
      (await record<ProblemDetails>(about, change)).body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect(await errorsOf({ result: 'delay' })).toEqual(['delayUntil health.fit-check.delay-missing']);
    expect(await errorsOf({ checkedOn: '2026-06-16' })).toEqual(['checkedOn platform.field.future-date']);
    expect(await errorsOf({ result: 'fit-with-conditions' })).toEqual(['needs health.fit-check.conditions-missing']);
    expect(await errorsOf({ personId: (await aFamily(api)).people[0] })).toEqual([
      'personId health.assessment.not-a-member',
    ]);
  });

  it('belong to one’s own office', async () => {
    const { caseId, people } = await aFamily(api);
    const nairobi = await api.as('health.nairobi@passage.example');
    const check = { caseId, personId: people[0], checkedOn: '2026-06-14', result: 'fit', delayUntil: null };
    expect((await nairobi.post('/api/health/fit-checks', { ...check, needs: [], clinicalNote: '' })).status).toBe(404);
  });
});
