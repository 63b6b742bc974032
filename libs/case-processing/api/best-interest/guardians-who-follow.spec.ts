import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FamilyEvent, FamilyEventEffect } from '@passage/case-processing/domain';
import type { HoldRow } from '@passage/pipeline/domain';
import { recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
import { anAssessedChild, type AssessedChild } from './assessed-child.fixture';

/** The day on which the result of the child came. */
const heldOn = '2026-05-20';

describe('a guardian who follows from a best-interests result', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let omar: AssessedChild;
  let caseId: string;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  beforeEach(async () => {
    omar = await anAssessedChild(api, caseworker);
    ({ caseId } = omar.family);
  });

  const doubts = async () => (await omar.list()).items.find(({ personId }) => personId === omar.child)?.staleReasons;
  const holds = async () =>
    (await caseworker.get<{ items: HoldRow[] }>(`/api/cases/${caseId}/holds`)).body.items.filter(
      ({ releasedAt }) => releasedAt === null,
    ).length;
  const named = async (fromOn: string, documentId: string | null = null) =>
    await omar.custody('guardian', fromOn, { personId: omar.grandmother, documentId });
  const related = async () => {
    const tie = { personId: omar.grandmother, relatedPersonId: omar.child, kind: 'guardian' };
    expect((await caseworker.post(`/api/cases/${caseId}/relationships`, tie)).status).toBe(201);
  };
  const report = async () => {
    const form = new FormData();
    form.set('kind', 'custody-paper');
    form.set('file', new Blob(['The panel names the grandmother'], { type: 'text/plain' }), 'report.txt');
    return (await caseworker.post<{ id: string }>(`/api/cases/${caseId}/documents`, form)).body.id;
  };
  const restOn = async (documentId: string | null) => {
    const [item] = (await omar.list()).items;
    const facts = { procedure: 'assessment', openedOn: heldOn, heldOn, outcome: 'in-favour', authority: 'Panel' };
    const path = `/api/best-interests/${item?.id}`;
    const { status } = await caseworker.put(path, { ...facts, documentId }, { ifMatch: item?.version ?? 0 });
    expect(status).toBe(200);
  };

  it('on its very day leaves it free of doubt, as guardian by custody and by relationship', async () => {
    await named(heldOn);
    await related();
    expect([await doubts(), await omar.standing(), await omar.tasks(), await holds()]).toEqual([[], 'met', [], 0]);
  });

  it('later does so on its report alone, whichever of the two is entered first', async () => {
    const documentId = await report();
    const { id, version } = await named('2026-06-01', documentId);
    expect([await doubts(), await holds()]).toEqual([['custody'], 1]);
    await restOn(documentId);
    expect([await doubts(), await holds(), await omar.tasks()]).toEqual([[], 0, ['done']]);
    await restOn(null);
    expect(await doubts()).toEqual(['custody']);
    await restOn(documentId);
    expect(await doubts()).toEqual([]);
    const ended = {
      childId: omar.child,
      personId: omar.grandmother,
      kind: 'guardian',
      fromOn: '2026-06-01',
      documentId,
    };
    const change = { ...ended, untilOn: '2026-06-10' };
    expect((await caseworker.patch(`/api/custodies/${id}`, change, { ifMatch: version })).status).toBe(200);
    expect([await doubts(), await holds()]).toEqual([['custody'], 1]);
  });

  it('is one before it, or without word of it later, no more than any other change', async () => {
    const { id, version } = await named('2026-05-21');
    expect(await doubts()).toEqual(['custody']);
    await caseworker.delete(`/api/custodies/${id}`, undefined, { ifMatch: version });
    await named('2026-05-19', await report());
    expect(await doubts()).toEqual(['custody']);
  });

  it('puts it in doubt by leaving the child, as the preview of the event says, until that is undone', async () => {
    await named(heldOn);
    await related();
    const event = { kind: 'leaving', happenedOn: api.today, personId: omar.grandmother, leaveReason: 'withdrawn' };
    const path = `/api/cases/${caseId}/family-events/preview`;
    const { body: effect } = await caseworker.post<FamilyEventEffect>(path, { reason: 'She stays', ...event });
    expect(effect.bestInterests).toEqual([{ caseId, personId: omar.child, causes: ['custody', 'parents'] }]);
    const { body } = await recordFamilyEvent<FamilyEvent>(caseworker, caseId, event);
    expect(await doubts()).toEqual(['custody', 'parents']);
    await caseworker.post(`/api/family-events/${body.id}/undoing`, { reason: 'She comes' }, { ifMatch: body.version });
    expect([await doubts(), await omar.standing()]).toEqual([[], 'met']);
  });

  it('leaves it free of doubt where they are found and join only afterwards, as the preview says', async () => {
    const leaving = { kind: 'leaving', happenedOn: '2026-05-01', personId: omar.grandmother, leaveReason: 'withdrawn' };
    await recordFamilyEvent(caseworker, caseId, leaving);
    await named(heldOn);
    await related();
    expect(await doubts()).toEqual([]);
    const joining = { kind: 'add-on', happenedOn: api.today, personId: omar.grandmother, relationship: 'parent' };
    const path = `/api/cases/${caseId}/family-events/preview`;
    const { body: effect } = await caseworker.post<FamilyEventEffect>(path, { reason: 'She is here', ...joining });
    expect(effect.bestInterests).toEqual([]);
    expect((await recordFamilyEvent(caseworker, caseId, joining)).status).toBe(201);
    expect([await doubts(), await omar.standing()]).toEqual([[], 'met']);
  });

  it('for a time puts it in doubt on the day on which that ends, though nobody writes anything', async () => {
    const untilOn = '2026-06-20';
    await omar.custody('guardian', heldOn, { personId: omar.grandmother, untilOn });
    expect(await doubts()).toEqual([]);
    await api.laterOn(untilOn);
    caseworker = await api.as('caseworker');
    omar = omar.seenBy(caseworker);
    expect([await doubts(), await holds(), await omar.tasks()]).toEqual([['custody'], 1, ['open']]);
  });
});
