import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FamilyEvent } from '@passage/case-processing/domain';
import type { CaseDetail, Task } from '@passage/case-record/domain';
import { recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

describe('an open task', () => {
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

  const given = async ({ caseId }: Family, assigneeId: string, personId: string | null = null) => {
    const task = { stage: 'case-processing', title: 'Ask for the papers', dueOn: '2026-06-30', assigneeId, personId };
    expect((await manager.post(`/api/cases/${caseId}/tasks`, task)).status).toBe(201);
  };
  const tasks = async (caseId: string, title = 'Ask for the papers') =>
    (await manager.get<{ items: Task[] }>(`/api/cases/${caseId}/tasks`)).body.items
      .filter((each) => each.title === title)
      .map(({ assignee, version }) => [assignee?.id ?? null, version]);

  it('about somebody who joins a case of another office becomes anybody’s there, unless its colleague sees both', async () => {
    const family = await aFamily(api, caseworker);
    const theirs = await aFamily(api, await api.as('caseworker.nairobi@passage.example'));
    const [, huda = ''] = family.people;
    await given(family, caseworker.staff.id, huda);
    await given(family, manager.staff.id, huda);
    const { number } = (await manager.get<CaseDetail>(`/api/cases/${theirs.caseId}`)).body;
    const { body, status } = await recordFamilyEvent<FamilyEvent>(manager, family.caseId, {
      ...{ kind: 'join', happenedOn: api.today, otherCaseNumber: number, personIds: [huda] },
      relationship: 'other-dependant',
    });
    expect(status).toBe(201);
    const kept = [
      [null, 2],
      [manager.staff.id, 2],
    ];
    expect(new Set(await tasks(theirs.caseId))).toEqual(new Set(kept));
    const { status: undone } = await manager.post(
      `/api/family-events/${body.id}/undoing`,
      { reason: 'She stays' },
      { ifMatch: body.version },
    );
    expect([undone, (await tasks(family.caseId)).map(([assignee]) => assignee).sort()]).toEqual([
      200,
      [manager.staff.id, null].sort(),
    ]);
  });

  it('of an agency’s colleague becomes anybody’s when the case leaves the agency', async () => {
    const family = await aFamily(api, caseworker);
    const { rows } = await api.owner.query<{ id: string; agency: string }>(
      'select id, agency_id as agency from access.staff where agency_id is not null and is_active order by email limit 1',
    );
    const [worker] = rows;
    const assured = async (agencyId: string | null) =>
      await api.owner.query('update case_record.cases set agency_id = $2 where id = $1', [family.caseId, agencyId]);
    await assured(worker?.agency ?? null);
    await given(family, worker?.id ?? '');
    expect(await tasks(family.caseId)).toEqual([[worker?.id, 1]]);
    await assured(null);
    expect(await tasks(family.caseId)).toEqual([[null, 2]]);
  });

  it('that an event opens for an owner of the case whose account is closed is anybody’s', async () => {
    const family = await aFamily(api, caseworker);
    const { staff } = await api.as('health-staff');
    await api.owner.query('update case_record.cases set owner_id = $2 where id = $1', [family.caseId, staff.id]);
    await api.owner.query('update access.staff set is_active = false where id = $1', [staff.id]);
    await recordFamilyEvent(caseworker, family.caseId, {
      ...{ kind: 'leaving', happenedOn: api.today, personId: family.people[1], leaveReason: 'withdrawn' },
    });
    expect(await tasks(family.caseId, 'Look through the referral of the changed family')).toEqual([[null, 1]]);
  });
});
