import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, TimelineEvent } from '@passage/case-record/domain';
import type { CaseWindowPage, FormerCompanion } from '@passage/pipeline/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';

const nairobi = 'caseworker.nairobi@passage.example';

describe('a case that closes while it is to travel together with others', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const family = async (from: string, as = 'caseworker') => {
    const made = await aFamily(api, { as });
    await clearEverything(api, made, from, '2026-12-01');
    return made;
  };
  const link = async (one: TestFamily, others: TestFamily[], client = caseworker) => {
    const body = { caseIds: others.map(({ caseId }) => caseId), reason: 'Two sisters' };
    expect((await client.post(`/api/cases/${one.caseId}/travel-links`, body)).status).toBe(204);
  };
  const detailOf = async ({ caseId }: TestFamily, client = caseworker) =>
    (await client.get<CaseDetail>(`/api/cases/${caseId}`)).body;
  const close = async (of: TestFamily, ifMatch?: number) => {
    const { version } = await detailOf(of);
    const closure = { reason: 'withdrawn', closedOn: api.today };
    return (await caseworker.post(`/api/cases/${of.caseId}/closures`, closure, { ifMatch: ifMatch ?? version })).status;
  };
  const reopen = async (of: TestFamily) => {
    const { version } = await detailOf(of);
    const path = `/api/cases/${of.caseId}/reopenings`;
    return (await caseworker.post(path, { reason: 'They called' }, { ifMatch: version })).status;
  };
  const pageOf = async ({ caseId }: TestFamily, client = caseworker) =>
    (await client.get<CaseWindowPage>(`/api/cases/${caseId}/window`)).body;
  const opensOn = async (of: TestFamily, client = caseworker) =>
    (await pageOf(of, client)).window.travelWindow.map(({ from }) => from);
  const former = async ({ caseId }: TestFamily) =>
    (await caseworker.get<{ items: FormerCompanion[] }>(`/api/cases/${caseId}/travel-links/former`)).body.items;
  const told = async ({ caseId }: TestFamily, client = caseworker) =>
    (await client.get<{ items: TimelineEvent[] }>(`/api/cases/${caseId}/timeline`)).body.items
      .filter(({ code }) => code.startsWith('pipeline.travel-link.'))
      .map(({ code, params, staff }) => [code.split('.')[2], params, staff?.id]);

  it('leaves the group, and the others no longer wait for it', async () => {
    const [one, two, third] = [await family('2026-06-01'), await family('2026-07-01'), await family('2026-08-01')];
    await link(one, [two, third]);
    expect(await opensOn(one)).toEqual(['2026-08-01']);
    expect(await close(third)).toBe(201);
    expect([await opensOn(one), await opensOn(two)]).toEqual([['2026-07-01'], ['2026-07-01']]);
    expect((await pageOf(one)).linkedCases.map(({ caseId }) => caseId)).toEqual([two.caseId]);
    expect(await close(two)).toBe(201);
    expect(await opensOn(one)).toEqual(['2026-06-01']);
    const { rows } = await api.owner.query('select from pipeline.travel_links where case_id = any ($1)', [
      [one, two, third].map(({ caseId }) => caseId),
    ]);
    expect(rows).toEqual([]);
  });

  it('says so on its timeline and on theirs, in the name of who closed it, and is audited', async () => {
    const [one, two] = [await family('2026-06-01'), await family('2026-07-01')];
    await link(one, [two]);
    const numbers = [(await detailOf(one)).number, (await detailOf(two)).number];
    expect(await close(two)).toBe(201);
    const by = caseworker.staff.id;
    expect(await told(two)).toEqual([
      ['left-by-closing', { numbers: numbers[0] }, by],
      ['made', {}, by],
    ]);
    expect(await told(one)).toEqual([
      ['companion-closed', { number: numbers[1] }, by],
      ['made', {}, by],
    ]);
    const { rows } = await api.owner.query<{ actor: string }>(
      `select distinct staff_id as actor from audit.change_log where table_name = 'pipeline.travel_links' and action = 'delete'
         and case_id = any ($1)`,
      [[one.caseId, two.caseId]],
    );
    expect(rows).toEqual([{ actor: by }]);
  });

  it('stays in it when the closure is refused', async () => {
    const [one, two] = [await family('2026-06-01'), await family('2026-07-01')];
    await link(one, [two]);
    expect(await close(two, 99)).toBe(412);
    expect(await opensOn(one)).toEqual(['2026-07-01']);
    expect((await told(two)).length).toBe(1);
  });

  it('travels by itself when it is opened again, and names those it has to be linked with anew', async () => {
    const [one, two] = [await family('2026-06-01'), await family('2026-07-01')];
    await link(one, [two]);
    expect(await former(two)).toEqual([]);
    await close(two);
    const { number } = await detailOf(one);
    const companion = { caseId: one.caseId, number, name: 'Member 1 Barakat', isVisible: true, isClosed: false };
    expect(await former(two)).toEqual([companion]);
    expect(await reopen(two)).toBe(201);
    expect([await former(two), (await pageOf(two)).linkedCases]).toEqual([[companion], []]);
    expect((await told(two))[0]).toEqual(['to-link-again', { numbers: number }, caseworker.staff.id]);
    await link(two, [one]);
    expect([await former(two), await opensOn(one)]).toEqual([[], ['2026-07-01']]);
  });

  it('frees a case of another office as well, of which it tells the number and no more', async () => {
    const [ours, theirs] = [await family('2026-08-01'), await family('2026-06-01', nairobi)];
    await link(ours, [theirs], await api.as('manager'));
    const colleague = await api.as(nairobi);
    const { number } = await detailOf(theirs, colleague);
    expect(await close(ours)).toBe(201);
    expect(await opensOn(theirs, colleague)).toEqual(['2026-06-01']);
    expect((await told(theirs, colleague))[0]?.[0]).toBe('companion-closed');
    expect((await colleague.get(`/api/cases/${ours.caseId}/travel-links/former`)).status).toBe(404);
    expect(await former(ours)).toEqual([
      { caseId: theirs.caseId, number, name: null, isVisible: false, isClosed: false },
    ]);
  });

  it('is not linked again by the undoing of a merge, nor is anybody left in a group of one', async () => {
    const [into, merged, closed] = [await family('2026-06-01'), await family('2026-07-01'), await family('2026-08-01')];
    await link(merged, [closed]);
    const { number: otherCaseNumber } = await detailOf(merged);
    const merge = { kind: 'merge', happenedOn: api.today, reason: 'One household', otherCaseNumber };
    const { status, body } = await caseworker.post<{ id: string; version: number }>(
      `/api/cases/${into.caseId}/family-events`,
      { ...merge, confirmedWarnings: ['leaves-travel-group'] },
      { ifMatch: (await detailOf(into)).version },
    );
    expect([status, await close(closed)]).toEqual([201, 201]);
    const path = `/api/family-events/${body.id}/undoing`;
    const undone = await caseworker.post(path, { reason: 'Two households' }, { ifMatch: body.version });
    expect([undone.status, await opensOn(merged)]).toEqual([200, ['2026-07-01']]);
    expect((await pageOf(merged)).linkedCases).toEqual([]);
  });

  it('closes together with the others without either waiting for the other', async () => {
    const [one, two] = [await family('2026-06-01'), await family('2026-07-01')];
    await link(one, [two]);
    expect(await Promise.all([close(one), close(two)])).toEqual([201, 201]);
    const last = await told(one);
    expect([...last, ...(await told(two))].map(([code]) => code).sort()).toEqual([
      'companion-closed',
      'left-by-closing',
      'made',
      'made',
    ]);
  });

  it('is not linked by somebody who did not see it close at the same moment', async () => {
    const [one, two] = [await family('2026-06-01'), await family('2026-07-01')];
    const body = { caseIds: [two.caseId], reason: 'Two sisters' };
    const [closed, linked] = await Promise.all([
      close(two),
      caseworker.post(`/api/cases/${one.caseId}/travel-links`, body),
    ]);
    expect([closed, [204, 409].includes(linked.status)]).toEqual([201, true]);
    expect(await opensOn(one)).toEqual(['2026-06-01']);
  });
});
