import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ArrivalRow, PlacementRow } from '@passage/integration/domain';
import { startApi, aFamily, type TestApi, type TestClient, type TestFamily } from '@passage/testing';
import { aCapacity, agencyOf, agencyWorker, assured, decidedFamily, offered, reached } from '../family.fixture';

interface Page<T> {
  items: T[];
  next: string | null;
}

describe('the lists of integration', () => {
  let api: TestApi;
  let worker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    worker = await api.as('integration-worker');
    await aCapacity(api, 100);
  });

  afterAll(async () => {
    await api.stop();
  });

  const placements = async (query: string, who = worker) =>
    (await who.get<Page<PlacementRow>>(`/api/integration/placements?${query}`)).body;
  const arrivals = async (query: string, who = worker) =>
    (await who.get<Page<ArrivalRow>>(`/api/integration/arrivals?${query}`)).body;
  const idsOf = (page: Page<{ caseId: string }>) => page.items.map(({ caseId }) => caseId);

  it('take a case from waiting through offered to assured, and out once it has arrived', async () => {
    await aFamily(api);
    const waiting = [await decidedFamily(api), await decidedFamily(api)];
    const [first, second] = waiting as [TestFamily, TestFamily];
    await api.owner.query(`update case_record.cases set referred_on = '2026-02-01' where id = $1`, [second.caseId]);
    const page = await placements('view=waiting');
    expect(idsOf(page)).toEqual([second.caseId, first.caseId]);
    expect(page.items[0]).toMatchObject({
      people: 2,
      refusals: 0,
      placement: null,
      since: '2026-02-01',
      name: 'Member 1 Barakat',
    });
    const one = await placements('view=waiting&limit=1');
    expect(idsOf(await placements(`view=waiting&limit=1&after=${encodeURIComponent(one.next ?? '')}`))).toEqual([
      first.caseId,
    ]);
    expect(idsOf(await placements('view=waiting&sort=-since'))).toEqual([first.caseId, second.caseId]);
    const { id, version } = await offered(api, first);
    expect(idsOf(await placements('view=waiting'))).toEqual([second.caseId]);
    const [row] = (await placements(`view=offered&agency=${await agencyOf(api)}`)).items;
    expect(row).toMatchObject({
      caseId: first.caseId,
      placement: { id, version, place: 'Angers', agency: { code: 'TILLEULS' } },
    });
    expect((await placements(`view=offered&agency=${await agencyOf(api, 'BRUG')}`)).items).toEqual([]);
    await worker.post(`/api/placements/${id}/refusal`, { reason: 'no-capacity' }, { ifMatch: version });
    expect((await placements('view=waiting')).items.map(({ refusals }) => refusals)).toEqual([0, 1]);
    await assured(api, first);
    expect(idsOf(await placements('view=assured'))).toEqual([first.caseId]);
    await reached(api, first, { departed: '2026-06-15', arrived: '2026-06-15' });
    expect(idsOf(await placements('view=assured'))).toEqual([]);
  });

  it('expect assured families on the day they are booked to arrive, or as offered while they are not', async () => {
    const families = [await decidedFamily(api), await decidedFamily(api), await decidedFamily(api)];
    const [open, booked, gone] = families as [TestFamily, TestFamily, TestFamily];
    for (const family of families) await assured(api, family, { expectedOn: '2026-06-28' });
    await reached(api, booked, { booked: '2026-06-20' });
    await reached(api, gone, { booked: '2026-06-14', departed: '2026-06-15' });
    const page = await arrivals('');
    expect(page.items.map(({ caseId, state, arrivesOn }) => [caseId, state, arrivesOn])).toEqual([
      [gone.caseId, 'departed', '2026-06-15'],
      [booked.caseId, 'booked', '2026-06-20'],
      [open.caseId, 'assured', '2026-06-28'],
    ]);
    expect(page.items[0]).toMatchObject({ people: 2, place: 'Angers', agency: { code: 'TILLEULS' }, needs: [] });
    expect(idsOf(await arrivals('sort=-arrivesOn&limit=2'))).toEqual([open.caseId, booked.caseId]);
    const { next } = await arrivals('limit=2');
    expect(idsOf(await arrivals(`limit=2&after=${encodeURIComponent(next ?? '')}`))).toEqual([open.caseId]);
    expect(idsOf(await arrivals('state=booked'))).toEqual([booked.caseId]);
    expect(idsOf(await arrivals('before=2026-06-20'))).toEqual([gone.caseId]);
    expect((await arrivals(`agency=${await agencyOf(api, 'BRUG')}`)).items).toEqual([]);
  });

  it('show agencies the cases they assured and nothing else; other offices nothing', async () => {
    const family = await decidedFamily(api);
    const other = await decidedFamily(api);
    await assured(api, family);
    await offered(api, other);
    const [joan, pieter, nairobi] = await Promise.all(
      [agencyWorker, 'integration.brug@passage.example', 'integration.nairobi@passage.example'].map((who) =>
        api.as(who),
      ),
    );
    expect(idsOf(await placements('view=assured', joan))).toContain(family.caseId);
    expect(idsOf(await arrivals('', joan))).toContain(family.caseId);
    expect(idsOf(await placements('view=offered', joan))).toEqual([]);
    expect(idsOf(await placements('view=waiting', joan))).toEqual([]);
    for (const stranger of [pieter, nairobi]) {
      for (const view of ['waiting', 'offered', 'assured'])
        expect(idsOf(await placements(`view=${view}`, stranger))).toEqual([]);
      expect(idsOf(await arrivals('', stranger))).toEqual([]);
    }
  });

  it('leave out closed cases', async () => {
    const family = await decidedFamily(api);
    await assured(api, family);
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-15', closure_reason = 'withdrawn' where id = $1`,
      [family.caseId],
    );
    expect(idsOf(await arrivals(''))).not.toContain(family.caseId);
    expect(idsOf(await placements('view=assured'))).not.toContain(family.caseId);
  });
});
