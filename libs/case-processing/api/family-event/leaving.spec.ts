import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FamilyEvent, FamilyEventEffect } from '@passage/case-processing/domain';
import type { CaseDetail, Task, TimelineEvent } from '@passage/case-record/domain';
import type { CaseWindowPage } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { clearEverything, recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

describe('members of a case who leave and come back', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  /** A mother, her own mother and her son, ready to travel. */
  const together = async (): Promise<Family> => {
    const family = await aFamily(api, caseworker);
    const { caseId, people } = family;
    await api.owner.query(`update case_record.case_members set joined_on = '2026-03-01' where case_id = $1`, [caseId]);
    const tie = { personId: people[0], relatedPersonId: people[2], kind: 'biological-parent' };
    expect((await caseworker.post(`/api/cases/${caseId}/relationships`, tie)).status).toBe(201);
    await clearEverything(api, { ...family, personIds: people }, '2026-06-01', '2026-12-01');
    return family;
  };
  const caseOf = async (caseId: string) => (await caseworker.get<CaseDetail>(`/api/cases/${caseId}`)).body;
  type Told = Parameters<typeof recordFamilyEvent>[2];
  const leaving = (personId: string | undefined, change: object = {}): Told => ({
    ...{ kind: 'leaving', happenedOn: '2026-06-10', personId, leaveReason: 'withdrawn', ...change },
  });
  const joining = (personId: string | undefined, change: object = {}): Told => ({
    ...{ kind: 'add-on', happenedOn: '2026-06-12', personId, relationship: 'parent', ...change },
  });
  const record = async <T = FamilyEvent>({ caseId }: Family, event: Told) =>
    await recordFamilyEvent<T>(caseworker, caseId, event);
  const errorsOf = async (family: Family, event: Told) => {
    const { body } = await record<ProblemDetails>(family, event);
    return body.errors?.map(({ field, code }) => `${field} ${code.split('.').at(-1)}`) ?? [body.code];
  };
  const preview = async ({ caseId }: Family, event: Told) => {
    const input = { reason: 'Told by the family', ...event };
    return (await caseworker.post<FamilyEventEffect>(`/api/cases/${caseId}/family-events/preview`, input)).body;
  };
  const openTasks = async ({ caseId }: Family) =>
    (await caseworker.get<{ items: Task[] }>(`/api/cases/${caseId}/tasks`)).body.items
      .filter(({ state }) => state === 'open')
      .map(({ code }) => code?.split('.').at(-1))
      .sort();
  const windowOf = async ({ caseId }: Family) =>
    (await caseworker.get<CaseWindowPage>(`/api/cases/${caseId}/window`)).body.window;
  const current = async ({ caseId }: Family) =>
    (await caseOf(caseId)).members
      .filter(({ leftOn }) => leftOn === null)
      .map(({ person, relationship }) => [person.id, relationship]);

  it('say before what goes stale, what it does to the window, and what is to be done; and do just that', async () => {
    const family = await together();
    const [rania, huda, omar] = family.people;
    const effect = await preview(family, leaving(huda));
    expect(effect.warnings).toEqual([]);
    expect(effect.members).toMatchObject([{ personId: huda, move: 'leaves', leaveReason: 'withdrawn' }]);
    expect(effect.stale.map(({ requirementCode }) => requirementCode)).toContain('integration.assurance');
    expect(effect.cases).toMatchObject([{ before: { travellerCount: 3 }, after: { travellerCount: 2 } }]);
    expect(effect.tasks.map(({ code }) => code)).toEqual(['case-processing.review-composition']);
    expect(await current(family)).toHaveLength(3);
    const { status, body } = await record(family, leaving(huda));
    expect([status, body.kind, body.leaveReason, body.obstacles]).toEqual([201, 'leaving', 'withdrawn', []]);
    expect(await windowOf(family)).toMatchObject({
      ...{ travelWindow: effect.cases[0]?.after.ranges, travellerCount: 2 },
    });
    expect(await current(family)).toEqual([
      [rania, 'principal-applicant'],
      [omar, 'child'],
    ]);
    const { body: timeline } = await caseworker.get<{ items: TimelineEvent[] }>(`/api/cases/${family.caseId}/timeline`);
    expect(timeline.items).toContainEqual(
      expect.objectContaining({
        ...{ code: 'case-processing.family-event.leaving', params: expect.objectContaining({ reason: 'withdrawn' }) },
      }),
    );
  });

  it('hand over the place of principal applicant, and leave no child alone, unsaid', async () => {
    const family = await together();
    const [rania, huda, omar] = family.people;
    expect(await errorsOf(family, leaving(rania))).toEqual(['successorId successor-needed']);
    expect(await errorsOf(family, leaving(rania, { successorId: rania }))).toEqual(['successorId successor-goes']);
    expect(await errorsOf(family, leaving(omar))).toEqual(['confirmedWarnings unconfirmed']);
    const parted = { successorId: huda, confirmedWarnings: ['parts-child'] };
    const { status, body } = await record(family, leaving(rania, parted));
    expect([status, body.people.map(({ personId }) => personId)]).toEqual([201, [rania, huda]]);
    expect((await current(family))[0]).toEqual([huda, 'principal-applicant']);
    expect(await openTasks(family)).toEqual(expect.arrayContaining(['custody-papers', 'review-composition']));
    expect(await errorsOf(family, leaving(huda, { successorId: omar }))).toEqual(['confirmedWarnings unconfirmed']);
    const alone = { successorId: omar, confirmedWarnings: ['children-without-carer'] };
    expect((await record(family, leaving(huda, alone))).status).toBe(201);
    expect(await errorsOf(family, leaving(omar))).toEqual(['personId leaves-nobody']);
  });

  it('say that a couple is parted', async () => {
    const family = await together();
    const [rania, huda] = family.people;
    const tie = { personId: rania, relatedPersonId: huda, kind: 'partner' };
    expect((await caseworker.post(`/api/cases/${family.caseId}/relationships`, tie)).status).toBe(201);
    expect((await preview(family, leaving(huda))).warnings).toEqual(['parts-couple']);
  });

  it('leave on a day on which they were members, with a reason that is no death', async () => {
    const family = await together();
    const [, huda] = family.people;
    const stranger = (await together()).people[1];
    expect(await errorsOf(family, leaving(huda, { happenedOn: '2026-06-16' }))).toEqual(['happenedOn future-date']);
    expect(await errorsOf(family, leaving(huda, { happenedOn: '2026-02-28' }))).toEqual(['happenedOn before-joining']);
    expect(await errorsOf(family, leaving(stranger))).toEqual(['personId not-a-member']);
    const { status, body } = await record<ProblemDetails>(family, leaving(huda, { leaveReason: 'death' }));
    expect([status, body.errors?.[0]?.field]).toEqual([422, 'leaveReason']);
    expect((await record(family, leaving(huda))).status).toBe(201);
    expect(await errorsOf(family, leaving(huda))).toEqual(['personId not-a-member']);
  });

  it('come back no earlier than they left, once, and not once dead', async () => {
    const family = await together();
    const [, huda] = family.people;
    const stranger = (await together()).people[1];
    await record(family, leaving(huda));
    expect(await errorsOf(family, joining(huda, { happenedOn: '2026-06-09' }))).toEqual(['happenedOn member-until']);
    expect(await errorsOf(family, joining(huda, { happenedOn: '2026-06-16' }))).toEqual(['happenedOn future-date']);
    expect(await errorsOf(family, joining(stranger))).toEqual(['personId not-on-record']);
    expect((await record(family, joining(huda))).status).toBe(201);
    expect(await errorsOf(family, joining(huda))).toEqual(['personId already-member']);
    const times = (await caseOf(family.caseId)).members.filter(({ person }) => person.id === huda);
    expect(times.map(({ leftOn }) => leftOn)).toEqual([null, '2026-06-10']);
    await record(family, leaving(huda, { happenedOn: '2026-06-13' }));
    const news = { state: 'dead', source: 'family-member', reportedOn: api.today };
    expect((await caseworker.post(`/api/people/${huda}/life-status`, news)).status).toBe(201);
    expect(await errorsOf(family, joining(huda, { happenedOn: '2026-06-14' }))).toContain('personId dead');
  });

  it('do not come back by a record that was merged into another', async () => {
    const family = await together();
    const [rania, huda] = family.people;
    await record(family, leaving(huda));
    await api.owner.query('update case_record.people set merged_into_id = $2 where id = $1', [huda, rania]);
    expect(await errorsOf(family, joining(huda))).toEqual(['personId merged']);
  });

  it('never left once it is undone, until they came back', async () => {
    const family = await together();
    const [, huda] = family.people;
    const before = [await windowOf(family), await current(family)];
    const undo = async <T = FamilyEvent>({ id, version }: FamilyEvent) =>
      await caseworker.post<T>(`/api/family-events/${id}/undoing`, { reason: 'They stay' }, { ifMatch: version });
    const { body: left } = await record(family, leaving(huda));
    expect((await undo(left)).status).toBe(200);
    expect(await current(family)).toEqual(before[1]);
    expect((await windowOf(family)).travelWindow).toEqual((before[0] as { travelWindow: unknown }).travelWindow);
    const { body: again } = await record(family, leaving(huda));
    await record(family, joining(huda));
    const refused = await undo<ProblemDetails>(again);
    expect([refused.status, refused.body.code]).toEqual([409, 'case-processing.family-event.depended-on']);
  });

  it('leave no closed case, none of another office, and none that was changed meanwhile', async () => {
    const { caseId, people } = await together();
    const path = `/api/cases/${caseId}/family-events`;
    const event = { reason: 'Told by the family', ...leaving(people[1]) };
    const stranger = await api.as('caseworker.nairobi@passage.example');
    expect((await stranger.post(path, event, { ifMatch: 1 })).status).toBe(404);
    const { version } = await caseOf(caseId);
    expect((await caseworker.post(path, event, { ifMatch: version - 1 })).status).toBe(412);
    const closing = { reason: 'withdrawn', closedOn: api.today };
    await caseworker.post(`/api/cases/${caseId}/closures`, closing, { ifMatch: version });
    const closed = await caseworker.post<ProblemDetails>(path, event, { ifMatch: version + 1 });
    expect([closed.status, closed.body.code]).toEqual([409, 'case-record.case.closed']);
  });
});

describe('a new principal applicant', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(async () => {
    await api.stop();
  });

  it('is a current member, the only one, and seen by the others as it follows', async () => {
    const caseworker = await api.as('caseworker');
    const { caseId, people } = await aFamily(api, caseworker);
    const [rania, huda, omar] = people;
    const change = (personId: string | undefined, more: object = {}) =>
      recordFamilyEvent<ProblemDetails>(caseworker, caseId, {
        ...{ kind: 'principal-applicant-change', happenedOn: api.today, personId, ...more },
      });
    expect((await change(huda)).status).toBe(201);
    const { members, principalApplicantId } = (await caseworker.get<CaseDetail>(`/api/cases/${caseId}`)).body;
    expect(principalApplicantId).toBe(huda);
    expect(members.map(({ person, relationship }) => [person.id, relationship])).toEqual([
      [huda, 'principal-applicant'],
      [rania, 'child'],
      [omar, 'grandchild'],
    ]);
    const second = { relationships: [{ personId: omar, relationship: 'principal-applicant' }] };
    expect((await change(rania, second)).body.errors).toMatchObject([
      { field: 'relationships.0.relationship', code: 'case-processing.family-event.principal-stands-apart' },
    ]);
    const leaving = { kind: 'leaving', happenedOn: api.today, personId: rania, leaveReason: 'own-case' };
    const confirmed = { confirmedWarnings: ['children-without-carer'] };
    await recordFamilyEvent(caseworker, caseId, { ...leaving, ...confirmed });
    expect((await change(rania)).body.errors).toMatchObject([
      { field: 'personId', code: 'case-processing.family-event.not-a-member' },
    ]);
  });
});
