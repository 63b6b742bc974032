import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FamilyEvent, FamilyEventEffect } from '@passage/case-processing/domain';
import type { CaseDetail, TimelineEvent } from '@passage/case-record/domain';
import type { CaseWindowPage, FormerCompanion } from '@passage/pipeline/domain';
import { recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily } from '../family.fixture';

describe('an event that ends a case which is to travel together with others', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let into: string;
  let merged: string;
  let companion: string;
  let event: FamilyEvent;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const another = async () => (await aFamily(api, caseworker)).caseId;
  const numberOf = async (caseId: string) => (await caseworker.get<CaseDetail>(`/api/cases/${caseId}`)).body.number;
  const link = async (caseId: string, other: string) => {
    const path = `/api/cases/${caseId}/travel-links`;
    expect((await caseworker.post(path, { caseIds: [other], reason: 'Two sisters' })).status).toBe(204);
  };
  const companions = async (caseId: string) =>
    (await caseworker.get<CaseWindowPage>(`/api/cases/${caseId}/window`)).body.linkedCases.map((each) => each.caseId);
  const told = async (caseId: string) =>
    (await caseworker.get<{ items: TimelineEvent[] }>(`/api/cases/${caseId}/timeline`)).body.items
      .filter(({ code }) => code.startsWith('pipeline.travel-link.'))
      .map(({ code }) => code.split('.')[2]);
  const undo = async () =>
    (
      await caseworker.post(
        `/api/family-events/${event.id}/undoing`,
        { reason: 'Two households after all' },
        { ifMatch: event.version },
      )
    ).status;

  beforeEach(async () => {
    into = await another();
    merged = await another();
    companion = await another();
    await link(merged, companion);
    const { status, body } = await recordFamilyEvent<FamilyEvent>(caseworker, into, {
      ...{ kind: 'merge', happenedOn: api.today, otherCaseNumber: await numberOf(merged) },
      confirmedWarnings: ['leaves-travel-group'],
    });
    expect(status).toBe(201);
    event = body;
  });

  it('tells those who waited for it, whose dates are their own again', async () => {
    expect([await companions(companion), await told(companion)]).toEqual([[], ['companion-closed', 'made']]);
  });

  it('links it again when it is undone, and says so', async () => {
    expect(await undo()).toBe(200);
    expect(await companions(companion)).toEqual([merged]);
    expect((await told(merged))[0]).toBe('made');
    const { body } = await caseworker.get<{ items: FormerCompanion[] }>(`/api/cases/${merged}/travel-links/former`);
    expect(body.items).toEqual([]);
  });

  it('leaves the others with whom they were linked since, when it is undone', async () => {
    const later = await another();
    await link(companion, later);
    expect(await undo()).toBe(200);
    expect([await companions(companion), await companions(merged)]).toEqual([[later], []]);
    expect((await told(merged))[0]).not.toBe('made');
  });

  it('warns of the flight of a family of which nobody is left', async () => {
    const { caseId, people } = await aFamily(api, caseworker);
    await api.owner.query(
      `update case_record.case_members set left_on = joined_on, leave_reason = 'withdrawn' where case_id = $1 and person_id <> $2`,
      [caseId, people[0]],
    );
    await api.owner.query(
      `insert into pipeline.milestones (id, case_id, office_id, code, happened_on)
       select gen_random_uuid(), id, office_id, 'booked', '2026-06-05' from case_record.cases where id = $1`,
      [caseId],
    );
    const death = { kind: 'death', happenedOn: api.today, reason: 'Told by a neighbour', personId: people[0] };
    const { body } = await caseworker.post<FamilyEventEffect>(`/api/cases/${caseId}/family-events/preview`, death);
    expect(body.warnings).toContain('booked');
  });
});
