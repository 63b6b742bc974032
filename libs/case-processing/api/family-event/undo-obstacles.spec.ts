import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FamilyEvent } from '@passage/case-processing/domain';
import type { CaseDetail } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily } from '../family.fixture';

describe('the undoing of an event', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const caseOf = async (caseId: string) => (await caseworker.get<CaseDetail>(`/api/cases/${caseId}`)).body;
  const shown = async (caseId: string, client = caseworker) =>
    (await client.get<{ items: FamilyEvent[] }>(`/api/cases/${caseId}/family-events`)).body.items[0]?.obstacles;
  const undo = async ({ id, version }: FamilyEvent, client = caseworker) => {
    const path = `/api/family-events/${id}/undoing`;
    const { status, body } = await client.post<ProblemDetails>(path, { reason: 'Misheard' }, { ifMatch: version });
    return status === 200 ? status : body.code;
  };

  it('of a case that was closed by hand, whatever the reason, waits until the case is opened again', async () => {
    const { caseId, people } = await aFamily(api, caseworker);
    const death = { kind: 'death', happenedOn: api.today, personId: people[1] };
    const { body: event } = await recordFamilyEvent<FamilyEvent>(caseworker, caseId, death);
    const act = async (path: string, input: object) =>
      await caseworker.post(`/api/cases/${caseId}/${path}`, input, { ifMatch: (await caseOf(caseId)).version });
    expect((await act('closures', { reason: 'deceased', closedOn: api.today })).status).toBe(201);
    expect([await shown(caseId), await undo(event)]).toEqual([['case-closed'], 'case-record.case.closed']);
    expect((await act('reopenings', { reason: 'The others live' })).status).toBe(201);
    expect([await shown(caseId), await undo(event)]).toEqual([[], 200]);
  });

  it('by somebody who does not see both of its cases is left to who does', async () => {
    const nairobi = await api.as('caseworker.nairobi@passage.example');
    const { caseId } = await aFamily(api, caseworker);
    const theirs = await aFamily(api, nairobi);
    const manager = await api.as('manager');
    const { body: there } = await manager.get<CaseDetail>(`/api/cases/${theirs.caseId}`);
    const { body: event } = await recordFamilyEvent<FamilyEvent>(manager, caseId, {
      ...{ kind: 'cross-reference', happenedOn: api.today, otherCaseNumber: there.number, together: ['travel'] },
    });
    for (const [client, id] of [[caseworker, caseId] as const, [nairobi, theirs.caseId] as const]) {
      expect(await shown(id, client)).toEqual(['case-elsewhere']);
      expect(await undo(event, client)).toBe('case-processing.family-event.case-elsewhere');
    }
    expect([await shown(caseId, manager), await undo(event, manager)]).toEqual([[], 200]);
  });

  it('lets nobody record the next one on the family as it was before', async () => {
    const { caseId, people } = await aFamily(api, caseworker);
    const { body: there } = await caseworker.get<CaseDetail>(`/api/cases/${(await aFamily(api, caseworker)).caseId}`);
    const { body: event } = await recordFamilyEvent<FamilyEvent>(caseworker, caseId, {
      ...{ kind: 'cross-reference', happenedOn: api.today, otherCaseNumber: there.number, together: ['travel'] },
    });
    const seen = [await caseOf(caseId), await caseOf(there.id)];
    expect(await undo(event)).toBe(200);
    const leaving = { kind: 'leaving', happenedOn: api.today, leaveReason: 'withdrawn', reason: 'Told by phone' };
    for (const { id, version, members } of seen) {
      const personId =
        id === caseId ? people[1] : members.find(({ relationship }) => relationship === 'parent')?.person.id;
      const path = `/api/cases/${id}/family-events`;
      const { body } = await caseworker.post<ProblemDetails>(path, { ...leaving, personId }, { ifMatch: version });
      expect(body.code).toBe('platform.record.stale');
    }
  });
});
