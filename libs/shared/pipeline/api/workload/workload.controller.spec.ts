import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseloadRow, ReassignmentResult, SpreadPlan, Workload } from '@passage/pipeline/domain';
import { pointsOf } from '@passage/pipeline/domain';
import { newId, type Page, type ProblemDetails } from '@passage/platform/domain';
import { aFamily, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';

describe('workload', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let manager: TestClient;
  let nairobi: TestClient;
  let colleagueId: string;
  const families: TestFamily[] = [];

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    manager = await api.as('manager');
    nairobi = await api.as('caseworker.nairobi@passage.example');
    colleagueId = newId();
    await api.owner.query(
      `insert into access.staff (id, email, name, roles, office_ids, password_hash)
       select $1, 'colleague@passage.example', 'A colleague', '{caseworker}', office_ids, password_hash from access.staff where id = $2`,
      [colleagueId, caseworker.staff.id],
    );
    for (const priority of ['normal', 'urgent', 'emergency', 'normal']) {
      const family = await aFamily(api);
      await api.owner.query('update case_record.cases set priority = $2 where id = $1', [family.caseId, priority]);
      families.push(family);
    }
  });

  afterAll(async () => {
    await api.stop();
  });

  const read = async (client = manager) => (await client.get<Workload>('/api/workload')).body;
  const loadOf = async (staffId: string) =>
    (await read()).colleagues.find((each) => each.staffId === staffId) ?? { points: -1, capacityVersion: -1 };
  const state = async (staffId: string, cases: number | null) => {
    const { capacityVersion } = await loadOf(staffId);
    return await manager.put<ProblemDetails>(`/api/staff/${staffId}/capacity`, { cases }, { ifMatch: capacityVersion });
  };
  const give = async (toId: string | null, fromId: string | null, of = families, client = manager) => {
    const items = of.map(({ caseId }) => ({ caseId, fromId, toId }));
    const { body } = await client.post<ReassignmentResult>('/api/workload/reassignments', { items });
    return body.items.map(({ failure }) => failure);
  };

  it('is the open cases of each, weighted as the rule weighs them', async () => {
    expect(await give(caseworker.staff.id, null)).toEqual([null, null, null, null]);
    const { weights, colleagues } = await read();
    const percents = (dimension: string) =>
      Object.fromEntries(
        weights.filter((each) => each.dimension === dimension).map((each) => [each.value, each.percent]),
      );
    const { rows } = await api.owner.query<{ priority: string; stage: string }>(
      `select c.priority, w.stage from case_record.cases c join pipeline.case_windows w on w.case_id = c.id where c.owner_id = $1`,
      [caseworker.staff.id],
    );
    const points = rows.reduce(
      (sum, each) => sum + pointsOf(each, { priority: percents('priority'), stage: percents('stage') }),
      0,
    );
    const own = colleagues.find(({ staffId }) => staffId === caseworker.staff.id);
    expect(own).toMatchObject({ cases: 4, people: 8, points });
    expect(weights.every(({ isVerified }) => !isVerified)).toBe(true);
    const urgent = weights.find(({ value }) => value === 'urgent');
    const input = { percent: 250, sourceNote: 'Measured in May', isVerified: true };
    const path = `/api/workload/weights/${urgent?.id}`;
    expect((await caseworker.put(path, input, { ifMatch: 1 })).status).toBe(403);
    expect((await manager.put(path, input, { ifMatch: 1 })).status).toBe(200);
    expect((await loadOf(caseworker.staff.id)).points).toBe(points + 100);
  });

  it('is set against a capacity that a manager states, once at a time', async () => {
    expect((await state(colleagueId, 3)).status).toBe(200);
    const path = `/api/staff/${colleagueId}/capacity`;
    expect((await manager.put(path, { cases: 9 }, { ifMatch: 0 })).status).toBe(412);
    expect((await state(colleagueId, 4)).status).toBe(200);
    expect(await loadOf(colleagueId)).toMatchObject({ capacity: 4, cases: 0, isAbsent: false });
    expect((await caseworker.put(path, { cases: 9 }, { ifMatch: 2 })).status).toBe(403);
    expect((await state(colleagueId, -1)).status).toBe(422);
  });

  it('is spread without changing anything until it is confirmed, and nobody is taken over capacity', async () => {
    await state(caseworker.staff.id, 3);
    const { body: plan } = await manager.post<SpreadPlan>('/api/workload/spread-plans', {
      caseIds: families.map(({ caseId }) => caseId),
    });
    expect(plan.items).toHaveLength(4);
    for (const { pointsAfter, capacity } of plan.colleagues) expect(pointsAfter).toBeLessThanOrEqual(capacity);
    expect((await loadOf(colleagueId)).points).toBe(0);
    const items = plan.items.map(({ caseId, from, to }) => ({
      caseId,
      fromId: from?.id ?? null,
      toId: to?.id ?? null,
    }));
    const { body } = await manager.post<ReassignmentResult>('/api/workload/reassignments', { items });
    expect(body.items.every(({ failure }) => failure === null)).toBe(true);
    const planned = plan.colleagues.find(({ id }) => id === colleagueId);
    expect((await loadOf(colleagueId)).points).toBe(planned?.pointsAfter);
    const slower = await manager.post<ReassignmentResult>('/api/workload/reassignments', { items });
    const moved = items.filter(({ fromId, toId }) => fromId !== toId).length;
    expect(slower.body.items.filter(({ failure }) => failure === 'changed')).toHaveLength(moved);
  });

  it('is not spread to colleagues who are away, and is offered when somebody leaves', async () => {
    const away = { awayFrom: api.today, backOn: '2026-06-20', note: 'Leave' };
    const { status, body } = await manager.post<{ id: string }>(`/api/staff/${colleagueId}/absences`, away);
    expect([status, await loadOf(colleagueId)]).toEqual([
      201,
      expect.objectContaining({ isAbsent: true, backOn: '2026-06-20' }),
    ]);
    const backwards = await manager.post<ProblemDetails>(`/api/staff/${colleagueId}/absences`, {
      ...away,
      backOn: api.today,
    });
    expect([backwards.status, backwards.body.errors?.[0]?.field]).toEqual([422, 'backOn']);
    const { body: plan } = await manager.post<SpreadPlan>('/api/workload/spread-plans', { ownerId: colleagueId });
    expect(plan.items.length).toBeGreaterThan(0);
    expect(plan.colleagues.map(({ id }) => id)).not.toContain(colleagueId);
    expect((await manager.delete(`/api/absences/${body.id}`, undefined, { ifMatch: 1 })).status).toBe(204);
    await api.owner.query('update access.staff set is_active = false where id = $1', [colleagueId]);
    expect(await loadOf(colleagueId)).toMatchObject({ isActive: false });
    expect(await give(colleagueId, null, families.slice(0, 1))).not.toEqual([null]);
  });

  it('stays within one’s offices', async () => {
    const { caseId } = await aFamily(api, { as: 'caseworker.nairobi@passage.example' });
    const foreign = [{ ...(families[0] ?? { officeId: '', personIds: [] }), caseId }];
    expect(await give(caseworker.staff.id, null, foreign, caseworker)).toEqual(['not-found']);
    expect(await give(caseworker.staff.id, null, foreign, nairobi)).toEqual(['other-office']);
    const seen = (await read(nairobi)).colleagues.map(({ staffId }) => staffId);
    expect([seen.includes(nairobi.staff.id), seen.includes(caseworker.staff.id)]).toEqual([true, false]);
    const { body } = await nairobi.post<SpreadPlan>('/api/workload/spread-plans', { caseIds: [families[0]?.caseId] });
    expect(body.items).toEqual([]);
    const both = { caseIds: [caseId], ownerId: colleagueId };
    expect((await nairobi.post('/api/workload/spread-plans', both)).status).toBe(422);
  });

  it('shows in the list of cases as mine, my team’s and nobody’s', async () => {
    const owners = async (owner: string) => {
      const { body } = await caseworker.get<Page<CaseloadRow>>(`/api/cases?owner=${owner}`);
      return new Set(body.items.map(({ ownerId }) => ownerId));
    };
    await give(null, caseworker.staff.id, families.slice(0, 1));
    expect((await owners('team')).has(null)).toBe(false);
    expect([...(await owners('me'))].every((each) => each === caseworker.staff.id)).toBe(true);
    expect([...(await owners('nobody'))].every((each) => each === null)).toBe(true);
  });
});
