import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FingerprintAppointment, FingerprintList } from '@passage/case-processing/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, clearancesOf, type Family } from '../family.fixture';

describe('fingerprints', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const relocated = async () => await aFamily(api, caseworker, { programme: 'EU-RELOCATION' });
  const plan = async <T = FingerprintList>({ caseId, people }: Family, who: number[], change: object = {}) =>
    await caseworker.post<T>(`/api/cases/${caseId}/fingerprints`, {
      ...{ date: '2026-06-10', time: '10:30', place: 'Police station', personIds: who.map((index) => people[index]) },
      ...change,
    });
  const move = async <T = FingerprintAppointment>(
    { id, version }: Pick<FingerprintAppointment, 'id' | 'version'>,
    input: object,
  ) => await caseworker.post<T>(`/api/fingerprints/${id}/moves`, input, { ifMatch: version });
  const planned = async (family: Family, who = 0, change: object = {}) => {
    const { body } = await plan(family, [who], change);
    const found = body.items.find(({ personId, state }) => personId === family.people[who] && state === 'planned');
    if (!found) throw new Error(`nothing was planned: ${JSON.stringify(body)}`);
    return found;
  };
  const tasks = async ({ caseId }: Family) => {
    const { rows } = await api.owner.query<{ code: string; role: string }>(
      `select code, role from case_record.tasks where case_id = $1 and state = 'open' and code like '%fingerprints%'`,
      [caseId],
    );
    return rows.map(({ code, role }) => `${code.split('.').at(-1)} ${role}`);
  };

  it('are planned by the clock of the office, taken, and meet the requirement', async () => {
    const family = await relocated();
    const appointment = await planned(family);
    expect(appointment).toMatchObject({ date: '2026-06-10', time: '10:30', timeZone: 'Asia/Amman' });
    expect(await clearancesOf(api, family, 'case.fingerprints')).toEqual(['0 pending [2026-06-10,)']);
    const { status, body } = await move(appointment, { move: 'take' });
    expect([status, body.state, body.takenOn, body.validUntil]).toEqual([200, 'taken', '2026-06-10', null]);
    expect(await clearancesOf(api, family, 'case.fingerprints')).toEqual(['0 cleared [2026-06-10,)']);
    const back = await move(body, { move: 'take-back', reason: 'Wrong person' });
    expect(back.body).toMatchObject({ state: 'planned', takenOn: null });
    expect(await clearancesOf(api, family, 'case.fingerprints')).toEqual(['0 pending [2026-06-10,)']);
  });

  it('hold as long as the programme says, in doubt once the identity changed where it says so', async () => {
    const us = await aFamily(api, caseworker);
    expect((await move(await planned(us), { move: 'take' })).body.validUntil).toBe('2027-09-10');
    const eu = await relocated();
    await move(await planned(eu), { move: 'take' });
    for (const { people } of [us, eu]) {
      await api.owner.query(`update case_record.people set family_name = 'Hadad' where id = $1`, [people[0]]);
    }
    const stale = async ({ caseId }: Family) =>
      (await caseworker.get<FingerprintList>(`/api/cases/${caseId}/fingerprints`)).body.items[0]?.staleSince;
    expect([await stale(us), typeof (await stale(eu))]).toEqual([null, 'string']);
  });

  it('of poor quality are taken again; those that cannot be taken wait for a waiver', async () => {
    const family = await relocated();
    const { body } = await move(await planned(family), { move: 'take' });
    await move(body, { move: 'reject', reason: 'Smudged' });
    expect(await clearancesOf(api, family, 'case.fingerprints')).toEqual([]);
    expect(await tasks(family)).toEqual(['again caseworker']);
    const again = await planned(family, 0, { date: '2026-06-12' });
    expect(await tasks(family)).toEqual([]);
    await move(again, { move: 'report-not-possible', hindrance: 'injury' });
    expect(await tasks(family)).toEqual(['waiver manager']);
    const waiver = { ...{ requirementCode: 'case.fingerprints', personId: family.people[0], outcome: 'waived' } };
    const stated = { ...waiver, from: '2026-06-15', until: null, reason: 'Both hands injured' };
    const manager = await api.as('manager');
    expect((await manager.post(`/api/cases/${family.caseId}/clearances`, stated)).status).toBeLessThan(300);
    expect(await clearancesOf(api, family, 'case.fingerprints')).toEqual(['0 waived [2026-06-15,)']);
  });

  it('are asked of members of the age, by programmes that ask for them, one appointment at a time', async () => {
    const family = await relocated();
    const codeOf = (answer: { status: number; body: ProblemDetails }) =>
      `${answer.status} ${answer.body.code.split('.').at(-1)}`;
    expect(codeOf(await plan<ProblemDetails>(family, [2]))).toBe('422 other-age');
    expect(codeOf(await plan<ProblemDetails>(family, [0], { date: '2026-01-01' }))).toBe('422 before-referral');
    const stranger = await relocated();
    expect(codeOf(await plan<ProblemDetails>(family, [], { personIds: [stranger.people[0]] }))).toBe(
      '422 not-a-member',
    );
    const german = await aFamily(api, caseworker, { programme: 'DE-HUMANITARIAN' });
    expect(codeOf(await plan<ProblemDetails>(german, [0]))).toBe('409 not-asked');
    for (const bad of [{ personIds: [] }, { time: '25:00' }, { date: 'soon' }, { place: '' }]) {
      expect((await plan(family, [0], bad)).status).toBe(422);
    }
    const both = await Promise.all([plan(family, [0]), plan(family, [0])]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('move as they may, and of two who say so at once the first counts', async () => {
    const family = await relocated();
    const early = await planned(family, 0, { date: '2026-06-20' });
    const soon = await move<ProblemDetails>(early, { move: 'take' });
    expect([soon.status, soon.body.code]).toEqual([409, 'case-processing.fingerprints.not-yet']);
    const wrong = await move<ProblemDetails>(early, { move: 'reject', reason: 'x' });
    expect([wrong.status, wrong.body.code]).toEqual([409, 'case-processing.fingerprints.move-refused']);
    expect((await move(early, { move: 'cancel', reason: '' })).status).toBe(422);
    const other = await planned(family, 1);
    const atOnce = await Promise.all([move(other, { move: 'take' }), move(other, { move: 'miss' })]);
    expect(atOnce.map(({ status }) => status).sort()).toEqual([200, 412]);
    const elsewhere = await api.as('caseworker.nairobi@passage.example');
    const path = `/api/fingerprints/${other.id}/moves`;
    expect((await elsewhere.post(path, { move: 'take' }, { ifMatch: 2 })).status).toBe(404);
  });
});
