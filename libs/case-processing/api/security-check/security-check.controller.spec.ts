import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckLineList, CheckWork, SecurityCheck } from '@passage/case-processing/domain';
import type { Task } from '@passage/case-record/domain';
import { encodeCursor, type Page, type ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, blockersOf, clearancesOf, type Family } from '../family.fixture';

const kinds = ['name-check', 'interagency-check'];

describe('security checks', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const ask = async <T = CheckLineList>(family: Family, who: number[], change: object = {}, codes = kinds) =>
    await caseworker.post<T>(`/api/cases/${family.caseId}/security-checks`, {
      askedOn: '2026-06-01',
      lines: who.flatMap((index) => codes.map((typeCode) => ({ personId: family.people[index], typeCode }))),
      ...change,
    });
  const answer = async <T = SecurityCheck>(
    check: SecurityCheck | undefined,
    change: object = {},
    client = caseworker,
  ) =>
    await client.post<T>(
      `/api/security-checks/${check?.id}/answer`,
      { answeredOn: '2026-06-10', result: 'clear', ...change },
      { ifMatch: check?.version ?? 1 },
    );
  const linesOf = async ({ caseId }: Family) =>
    (await caseworker.get<CheckLineList>(`/api/cases/${caseId}/security-checks`)).body;
  const statesOf = async (family: Family) =>
    (await linesOf(family)).items
      .map(({ personId, type, state }) => `${family.people.indexOf(personId)} ${type.code} ${state}`)
      .sort();
  const latest = (list: CheckLineList, personId = '', code = 'name-check') =>
    list.items.find((line) => line.personId === personId && line.type.code === code)?.history[0];
  const correct = async ({ caseId, people }: Family, index: number, change: object, client = caseworker) => {
    const { body } = await client.get<{ members: { person: { id: string; version: number } }[] }>(
      `/api/cases/${caseId}`,
    );
    const version = body.members.find(({ person }) => person.id === people[index])?.person.version ?? 1;
    expect((await client.patch(`/api/people/${people[index]}`, change, { ifMatch: version })).status).toBe(200);
  };
  const openTasks = async ({ caseId, people }: Family) => {
    const { body } = await caseworker.get<{ items: Task[] }>(`/api/cases/${caseId}/tasks`);
    const open = body.items.filter(({ state, code }) => state === 'open' && code?.includes('security-check'));
    return open
      .map(({ code, person, dueOn }) => `${people.indexOf(person?.id ?? '')} ${code?.split('.').at(-1)} ${dueOn}`)
      .sort();
  };

  it('of a whole family are asked at once, answered one by one, and move the window', async () => {
    const family = await aFamily(api, caseworker);
    expect(await statesOf(family)).toEqual([
      '0 interagency-check to-ask',
      '0 name-check to-ask',
      '1 interagency-check to-ask',
      '1 name-check to-ask',
    ]);
    const { status, body } = await ask(family, [0, 1], { reference: 'RSC-7' });
    expect(status).toBe(201);
    expect(await clearancesOf(api, family, 'case.security-check')).toEqual([
      '0 pending [2026-06-01,)',
      '1 pending [2026-06-01,)',
    ]);
    const done = await answer(latest(body, family.people[0]));
    expect(done.body).toMatchObject({ result: 'clear', reference: 'RSC-7', validUntil: '2027-09-10', version: 2 });
    await answer(latest(body, family.people[0], 'interagency-check'), { validUntil: '2027-02-01' });
    await answer(latest(body, family.people[1]), { result: 'not-clear' });
    expect(await clearancesOf(api, family, 'case.security-check')).toEqual([
      '0 cleared [2026-06-10,2027-02-01)',
      '1 refused [2026-06-10,)',
    ]);
    expect(await blockersOf(api, family, 'case.security-check')).toEqual(['refused']);
    expect(await openTasks(family)).toEqual(['1 follow-up 2026-08-30', '1 not-clear 2026-06-17']);
  });

  it('are asked of members of the right age, in the past, once', async () => {
    const family = await aFamily(api, caseworker);
    const other = await aFamily(api, caseworker);
    const codesOf = (answered: { body: ProblemDetails }) =>
      answered.body.errors?.map(({ field, code }) => `${field} ${code.split('.').at(-1)}`);
    const refused = async (who: number[], change: object = {}, codes = ['name-check']) =>
      codesOf(await ask<ProblemDetails>(family, who, change, codes));
    expect(await refused([2])).toEqual(['lines.0.personId other-age']);
    expect(await refused([0], {}, ['palm-reading'])).toEqual(['lines.0.typeCode unknown-type']);
    expect(await refused([0], { askedOn: '2026-06-16' })).toEqual(['askedOn future-date']);
    expect(await refused([0], { askedOn: '2026-02-01' })).toEqual(['askedOn before-referral']);
    expect(await refused([0], { lines: [{ personId: other.people[0], typeCode: 'name-check' }] })).toEqual([
      'lines.0.personId not-a-member',
    ]);
    for (const bad of [{ lines: [] }, { lines: 5 }, { askedOn: 'soon' }])
      expect((await ask(family, [0], bad)).status).toBe(422);
    const both = await Promise.all([ask(family, [0]), ask(family, [0])]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    const { rows } = await api.owner.query('select from case_processing.security_checks where case_id = $1', [
      family.caseId,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('are answered once, after they were asked, of two officers by the first', async () => {
    const family = await aFamily(api, caseworker);
    const check = latest((await ask(family, [0])).body, family.people[0]);
    const early = await answer<ProblemDetails>(check, { answeredOn: '2026-05-31' });
    expect(early.body.errors?.map(({ code }) => code.split('.').at(-1))).toEqual(['answered-before-asked']);
    expect((await answer(check, { answeredOn: '2026-06-16' })).status).toBe(422);
    expect((await answer(check, { result: 'pending' })).status).toBe(422);
    const atOnce = await Promise.all([answer(check), answer(check, { result: 'not-clear' })]);
    expect(atOnce.map(({ status }) => status).sort()).toEqual([200, 412]);
    const again = await answer<ProblemDetails>(check && { ...check, version: 2 });
    expect([again.status, again.body.code]).toEqual([409, 'case-processing.security-check.answered']);
  });

  it('go stale with the identity they were made for, are asked again, and hold again', async () => {
    const family = await aFamily(api, caseworker);
    const { body } = await ask(family, [0, 1]);
    for (const code of kinds) await answer(latest(body, family.people[0], code));
    await correct(family, 0, { familyName: 'Hadad' });
    await correct(family, 1, { nationality: 'IQ' });
    expect(await statesOf(family)).toEqual([
      '0 interagency-check stale',
      '0 name-check stale',
      '1 interagency-check stale',
      '1 name-check stale',
    ]);
    expect(await openTasks(family)).toEqual(['0 again 2026-06-18', '1 again 2026-06-18']);
    const awaited = (await linesOf(family)).items.find(({ personId }) => personId === family.people[1])?.history[0];
    const late = await answer<ProblemDetails>(awaited);
    expect([late.status, late.body.code]).toEqual([409, 'case-processing.security-check.identity-changed']);
    const renewed = (await ask(family, [0, 1], { askedOn: '2026-06-15' })).body;
    expect(await openTasks(family)).toEqual(['0 follow-up 2026-09-13', '1 follow-up 2026-09-13']);
    for (const code of kinds) await answer(latest(renewed, family.people[0], code), { answeredOn: '2026-06-15' });
    expect(await clearancesOf(api, family, 'case.security-check')).toEqual([
      '0 cleared [2026-06-15,2027-09-15)',
      '1 pending [2026-06-15,)',
    ]);
  });

  it('stay as they are when only the telephone number changes', async () => {
    const family = await aFamily(api, caseworker);
    await ask(family, [0]);
    await correct(family, 0, { phone: '+962 6 555 0101' });
    expect(await statesOf(family)).toContain('0 name-check waiting');
  });

  it('of somebody who left are not answered any more', async () => {
    const family = await aFamily(api, caseworker);
    const check = latest((await ask(family, [1])).body, family.people[1]);
    await api.owner.query(
      `update case_record.case_members set left_on = '2026-06-15', leave_reason = 'deceased' where person_id = $1`,
      [family.people[1]],
    );
    const gone = await answer<ProblemDetails>(check);
    expect([gone.status, gone.body.code]).toEqual([409, 'case-processing.security-check.person-left']);
  });

  it('are taken back with what they gave', async () => {
    const family = await aFamily(api, caseworker);
    const { body } = await ask(family, [0]);
    for (const code of kinds) await answer(latest(body, family.people[0], code));
    const check = latest(await linesOf(family), family.people[0]);
    const path = `/api/security-checks/${check?.id}/withdrawal`;
    expect((await caseworker.post(path, { reason: 'Wrong person' }, { ifMatch: 1 })).status).toBe(412);
    expect((await caseworker.post(path, { reason: 'Wrong person' }, { ifMatch: 2 })).status).toBe(200);
    expect(await clearancesOf(api, family, 'case.security-check')).toEqual([]);
    expect(await statesOf(family)).toContain('0 name-check to-ask');
    expect((await caseworker.post(path, { reason: 'Wrong person' }, { ifMatch: 3 })).status).toBe(409);
  });

  it('are listed across cases by what is to be done, without gaps or doubles', async () => {
    const families = [await aFamily(api, caseworker), await aFamily(api, caseworker), await aFamily(api, caseworker)];
    const mine = new Set(families.map(({ caseId }) => caseId));
    const listed = async (state: string) => {
      const found: CheckWork[] = [];
      for (let after: string | null = ''; after !== null;) {
        const path: string = `/api/security-checks?state=${state}&limit=3${after && `&after=${encodeURIComponent(after)}`}`;
        const { body }: { body: Page<CheckWork> } = await caseworker.get<Page<CheckWork>>(path);
        found.push(...body.items);
        after = body.next;
      }
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      return found.filter(({ caseId }) => mine.has(caseId));
    };
    expect(await listed('to-ask')).toHaveLength(12);
    const [first, second] = families;
    if (!first || !second) throw new Error('no families');
    const asked = (await ask(first, [0, 1])).body;
    await ask(second, [0], { askedOn: '2026-05-20' });
    await answer(latest(asked, first.people[0]), { validUntil: '2026-08-01' });
    await answer(latest(asked, first.people[1]), { validUntil: '2026-06-12' });
    await answer(latest(asked, first.people[1], 'interagency-check'));
    await correct(second, 0, { birthDate: '1990-02-02' });
    expect(await listed('to-ask')).toHaveLength(6);
    expect((await listed('waiting')).map(({ askedOn }) => askedOn)).toEqual(['2026-06-01']);
    expect((await listed('lapsing')).map(({ validUntil }) => validUntil)).toEqual(['2026-08-01']);
    expect((await listed('lapsed')).map(({ validUntil }) => validUntil)).toEqual(['2026-06-12']);
    expect((await listed('clear')).map(({ validUntil }) => validUntil)).toEqual(['2027-09-10']);
    expect((await listed('stale')).map(({ staleReason }) => staleReason)).toEqual(['birth-date', 'birth-date']);
    expect(await listed('not-clear')).toEqual([]);
    const foreign = encodeURIComponent(encodeCursor([first.caseId, `${first.people[0]} name-check`]));
    expect((await caseworker.get(`/api/security-checks?state=to-ask&after=${foreign}`)).status).toBe(200);
    for (const query of [
      'state=asleep',
      'limit=0',
      'owner=you',
      'after=x',
      'until=soon',
      `state=clear&after=${foreign}`,
    ]) {
      expect((await caseworker.get(`/api/security-checks?${query}`)).status).toBe(422);
    }
  });

  it('are kept from everybody but caseworkers, and from other offices', async () => {
    const family = await aFamily(api, caseworker);
    const check = latest((await ask(family, [0])).body, family.people[0]);
    for (const role of ['manager', 'auditor', 'administrator', 'movement-officer'] as const) {
      expect((await (await api.as(role)).get(`/api/cases/${family.caseId}/security-checks`)).status).toBe(403);
    }
    const elsewhere = await api.as('caseworker.nairobi@passage.example');
    expect((await elsewhere.get(`/api/cases/${family.caseId}/security-checks`)).status).toBe(404);
    expect((await answer(check, {}, elsewhere)).status).toBe(404);
    const list = await elsewhere.get<Page<CheckWork>>('/api/security-checks?state=waiting&limit=200');
    expect(list.body.items.filter(({ caseId }) => caseId === family.caseId)).toEqual([]);
  });

  it('go stale also when somebody corrects the identity who may not see them', async () => {
    const family = await aFamily(api, caseworker);
    await ask(family, [0]);
    await correct(family, 0, { givenNames: 'Raniya' }, await api.as('manager'));
    expect(await statesOf(family)).toContain('0 name-check stale');
  });
});
