import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseWindowPage, GateAnswer, TravelLinkPreview } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';

const nairobi = 'caseworker.nairobi@passage.example';

describe('travelling together', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    manager = await api.as('manager');
  });

  afterAll(async () => {
    await api.stop();
  });

  const family = async (from?: string, to = '2026-12-01', as = 'caseworker') => {
    const made = await aFamily(api, { as });
    if (from) await clearEverything(api, made, from, to);
    return made;
  };
  const link = async (a: TestFamily, b: TestFamily, client = caseworker) =>
    await client.post<ProblemDetails>(`/api/cases/${a.caseId}/travel-links`, {
      caseIds: [b.caseId],
      reason: 'Two sisters',
    });
  const unlink = async ({ caseId }: TestFamily, client = caseworker) =>
    await client.delete(`/api/cases/${caseId}/travel-links`);
  const pageOf = async ({ caseId }: TestFamily, client = caseworker) =>
    (await client.get<CaseWindowPage>(`/api/cases/${caseId}/window`)).body;
  const shownWindow = async (of: TestFamily, client = caseworker) => (await pageOf(of, client)).window.travelWindow;
  const storedWindow = async ({ caseId }: TestFamily) => {
    const { rows } = await api.owner.query<{ dates: string }>(
      'select travel_window::text as dates from pipeline.case_windows where case_id = $1',
      [caseId],
    );
    return rows[0]?.dates;
  };
  const numberOf = async ({ caseId }: TestFamily) => {
    const { rows } = await api.owner.query<{ number: string }>('select number from case_record.cases where id = $1', [
      caseId,
    ]);
    return rows[0]?.number ?? '';
  };
  const preview = async <T = TravelLinkPreview>(of: TestFamily, number: string, client = caseworker) =>
    await client.get<T>(`/api/cases/${of.caseId}/travel-links/preview?number=${encodeURIComponent(number)}`);

  it('gives both families the days that both have, and gives them back when it ends', async () => {
    const first = await family('2026-06-01', '2026-09-01');
    const second = await family('2026-07-01');
    expect((await link(first, second)).status).toBe(204);
    const shared = [{ from: '2026-07-01', to: '2026-09-01' }];
    expect(await shownWindow(first)).toEqual(shared);
    expect(await shownWindow(second)).toEqual(shared);
    expect(await storedWindow(first)).toBe('{[2026-07-01,2026-09-01)}');
    expect((await pageOf(first)).linkedCases).toEqual([
      {
        caseId: second.caseId,
        number: await numberOf(second),
        name: 'Member 1 Barakat',
        isVisible: true,
        ranges: [{ from: '2026-07-01', to: '2026-12-01' }],
      },
    ]);
    expect((await pageOf(first)).ownRanges).toEqual([{ from: '2026-06-01', to: '2026-09-01' }]);
    expect((await unlink(second)).status).toBe(204);
    expect(await storedWindow(first)).toBe('{[2026-06-01,2026-09-01)}');
    expect(await storedWindow(second)).toBe('{[2026-07-01,2026-12-01)}');
    expect((await pageOf(first)).linkedCases).toEqual([]);
  });

  it('can be weighed beforehand, by the number of the other case, and changes nothing then', async () => {
    const first = await family('2026-06-01', '2026-09-01');
    const second = await family('2026-07-01');
    const third = await family('2026-08-01');
    await link(second, third);
    const { status, body } = await preview(first, (await numberOf(second)).toLowerCase());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      caseId: second.caseId,
      name: 'Member 1 Barakat',
      isLinked: false,
      companions: 1,
      now: { state: 'open', closesOn: '2026-09-01' },
      other: { state: 'not-yet', opensOn: '2026-08-01' },
      together: { state: 'not-yet', opensOn: '2026-08-01', closesOn: '2026-09-01' },
    });
    expect(await storedWindow(first)).toBe('{[2026-06-01,2026-09-01)}');
    await link(first, second);
    expect(await shownWindow(first)).toEqual(body.together.ranges);
    expect((await preview(first, await numberOf(third))).body.isLinked).toBe(true);
  });

  it('joins whole groups, and one who leaves leaves the others together', async () => {
    const families = [await family('2026-06-01'), await family('2026-07-01'), await family('2026-08-01')] as const;
    const [first, second, third] = families;
    await link(first, second);
    await link(third, first);
    for (const each of families) expect(await storedWindow(each)).toBe('{[2026-08-01,2026-12-01)}');
    await unlink(third);
    expect(await storedWindow(first)).toBe('{[2026-07-01,2026-12-01)}');
    expect(await storedWindow(second)).toBe('{[2026-07-01,2026-12-01)}');
    await unlink(first);
    const { rows } = await api.owner.query('select from pipeline.travel_links where case_id = any ($1)', [
      families.map(({ caseId }) => caseId),
    ]);
    expect(rows).toEqual([]);
    expect((await unlink(first)).status).toBe(204);
  });

  it('with a family that cannot travel leaves no day, and says why', async () => {
    const first = await family('2026-06-01');
    const second = await family();
    await link(first, second);
    const { window } = await pageOf(first);
    expect(window.windowState).toBe('empty');
    expect(window.blockers).toEqual([{ kind: 'linked-case', caseId: second.caseId }]);
  });

  it('counts the days of a family that the reader may not see, tells its number, and no more', async () => {
    const ours = await family('2026-06-01');
    const theirs = await family('2026-07-01', '2026-12-01', nairobi);
    expect((await link(ours, theirs, manager)).status).toBe(204);
    expect(await shownWindow(ours)).toEqual([{ from: '2026-07-01', to: '2026-12-01' }]);
    expect((await pageOf(ours)).linkedCases).toEqual([
      expect.objectContaining({ number: await numberOf(theirs), name: null, isVisible: false }),
    ]);
    const { body } = await caseworker.get<GateAnswer>(`/api/cases/${ours.caseId}/gates/booking?on=2026-06-20`);
    expect(body.reasons).toContainEqual({ kind: 'linked-case', caseId: theirs.caseId });
    const another = await family('2026-06-01');
    const torn = await link(another, ours);
    expect([torn.status, torn.body.code]).toEqual([409, 'pipeline.travel-link.out-of-scope']);
    await unlink(ours);
    expect(await storedWindow(ours)).toBe('{[2026-06-01,2026-12-01)}');
  });

  it('is refused with a case of another office, a closed one, itself, or none', async () => {
    const ours = await family('2026-06-01');
    const theirs = await family(undefined, undefined, nairobi);
    const closed = await family();
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-01', closure_reason = 'withdrawn' where id = $1`,
      [closed.caseId],
    );
    expect((await link(ours, theirs)).status).toBe(404);
    expect((await link(theirs, ours)).status).toBe(404);
    expect((await unlink(theirs)).status).toBe(404);
    const shut = await link(ours, closed);
    expect([shut.status, shut.body.code]).toEqual([409, 'pipeline.travel-link.closed-case']);
    const same = await link(ours, ours);
    expect([same.status, same.body.code]).toEqual([422, 'pipeline.travel-link.same-case']);
    const path = `/api/cases/${ours.caseId}/travel-links`;
    for (const body of [{ caseIds: [], reason: '' }, { caseIds: ['one'], reason: '' }, { reason: '' }, {}, []])
      expect((await caseworker.post(path, body)).status).toBe(422);
    expect(await storedWindow(ours)).toBe('{[2026-06-01,2026-12-01)}');
  });

  it('cannot be weighed with a number that is not there, not ours, closed, or its own', async () => {
    const ours = await family();
    const theirs = await family(undefined, undefined, nairobi);
    const told = async (number: string) => {
      const { body } = await preview<ProblemDetails>(ours, number);
      return [body.code, body.errors?.[0]?.field];
    };
    expect(await told('no such number')).toEqual(['pipeline.travel-link.unknown-number', 'number']);
    expect(await told(await numberOf(theirs))).toEqual(['pipeline.travel-link.unknown-number', 'number']);
    expect(await told(await numberOf(ours))).toEqual(['pipeline.travel-link.same-case', 'number']);
    expect((await preview(theirs, await numberOf(ours))).status).toBe(404);
    expect((await preview(ours, '')).status).toBe(422);
    expect((await preview(ours, 'x\u0000')).status).toBe(422);
  });

  it('is not for those who do not plan journeys', async () => {
    const first = await family();
    expect((await link(first, first, await api.as('health-staff'))).status).toBe(403);
  });
});
