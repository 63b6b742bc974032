import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Approval, CaseDetail } from '@passage/case-record/domain';
import type { CaseWindowPage, ClearanceRow } from '@passage/pipeline/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';

/** What these tests read of a security check. */
interface CheckLine {
  personId: string;
  type: { code: string };
  history: { id: string }[];
}

const check = 'case.security-check';
const passport = 'movement.travel-document';

describe('a change of identity', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let family: TestFamily;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const clearedFamily = async () => {
    family = await aFamily(api, { programme: 'US-RESETTLEMENT', birthDates: ['1990-02-01', '1991-01-01'] });
    await clearEverything(api, family, '2026-06-01', '2027-01-01');
  };
  const firstPerson = async () => {
    const { body } = await caseworker.get<CaseDetail>(`/api/cases/${family.caseId}`);
    const person = body.members.find((member) => member.person.id === family.personIds[0])?.person;
    return { id: person?.id, version: person?.version ?? 0 };
  };
  const correct = async (change: object) => {
    const { id, version } = await firstPerson();
    const input = { ...change, reason: 'Passport shown' };
    const { body } = await caseworker.post<Approval>(`/api/people/${id}/identity-changes`, input, { ifMatch: version });
    const manager = await api.as('manager');
    const { status } = await manager.post(`/api/approvals/${body.id}/approval`, {}, { ifMatch: 1 });
    expect(status).toBe(200);
  };
  const stale = async () => {
    const { body } = await caseworker.get<{ items: ClearanceRow[] }>(`/api/cases/${family.caseId}/clearances`);
    return body.items
      .filter(({ staleSince }) => staleSince !== null)
      .map(({ personId, requirementCode, staleReason, staleSince }) => [
        ...[family.personIds.indexOf(personId ?? ''), requirementCode, staleReason, staleSince],
      ]);
  };
  /** Every security check of the first person, asked again and answered. */
  const checkAgain = async () => {
    const path = `/api/cases/${family.caseId}/security-checks`;
    const isTheirs = ({ personId }: CheckLine) => personId === family.personIds[0];
    const { body } = await caseworker.get<{ items: CheckLine[] }>(path);
    const lines = body.items.filter(isTheirs).map(({ personId, type }) => ({ personId, typeCode: type.code }));
    const asked = await caseworker.post<{ items: CheckLine[] }>(path, { askedOn: api.today, lines });
    for (const { history } of asked.body.items.filter(isTheirs)) {
      const answer = { answeredOn: api.today, result: 'clear' };
      await caseworker.post(`/api/security-checks/${history[0]?.id}/answer`, answer, { ifMatch: 1 });
    }
  };
  const windowOf = async () => (await caseworker.get<CaseWindowPage>(`/api/cases/${family.caseId}/window`)).body.window;

  it('puts in doubt what was cleared under it, at once, and closes the window', async () => {
    await clearedFamily();
    await correct({ familyName: 'Barakat-Nasser' });
    const found = await stale();
    expect(found).toContainEqual([0, check, 'name', api.today]);
    expect(found).toContainEqual([0, passport, 'name', api.today]);
    expect(found.every(([whose]) => whose === 0)).toBe(true);
    const { windowState, blockers } = await windowOf();
    expect(windowState).toBe('empty');
    expect(blockers).toContainEqual(expect.objectContaining({ kind: 'stale', requirementCode: check }));
  });

  it('names everything that changed, and leaves alone what does not depend on it', async () => {
    await clearedFamily();
    await correct({ nationality: 'IQ', birthDate: '1990-02-02' });
    const reasons = new Map((await stale()).map(([, code, reason]) => [code, reason]));
    expect(reasons.get(check)).toBe('birth-date, nationality');
    expect(reasons.has('health.assessment')).toBe(false);
  });

  it('is none when only the telephone number changes', async () => {
    await clearedFamily();
    const before = await windowOf();
    const { id, version } = await firstPerson();
    const change = { phone: '+962 6 555 0101' };
    expect((await caseworker.patch(`/api/people/${id}`, change, { ifMatch: version })).status).toBe(200);
    expect(await stale()).toEqual([]);
    expect(await windowOf()).toEqual(before);
  });

  it('is overcome by a new clearance', async () => {
    await clearedFamily();
    await correct({ sex: 'male' });
    const stated = { outcome: 'cleared', from: '2026-06-15', until: '2027-01-01', personId: family.personIds[0] };
    const officer = await api.as('movement-officer');
    for (const [, requirementCode] of await stale()) {
      if (requirementCode === check) await checkAgain();
      else await officer.post(`/api/cases/${family.caseId}/clearances`, { ...stated, requirementCode });
    }
    expect((await windowOf()).windowState).toBe('open');
  });
});

describe('a change of programme', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const move = async ({ caseId }: TestFamily, programme: string) => {
    const { rows } = await api.owner.query<{ id: string }>('select id from pipeline.programmes where code = $1', [
      programme,
    ]);
    const { body } = await caseworker.get<CaseDetail>(`/api/cases/${caseId}`);
    const change = { programmeId: rows[0]?.id };
    expect((await caseworker.patch(`/api/cases/${caseId}`, change, { ifMatch: body.version })).status).toBe(200);
  };
  const windowOf = async ({ caseId }: TestFamily) =>
    (await caseworker.get<CaseWindowPage>(`/api/cases/${caseId}/window`)).body.window;

  it('leaves no decision or examination of the former programme standing', async () => {
    const family = await aFamily(api, { programme: 'US-RESETTLEMENT', birthDates: ['1990-02-01'] });
    await clearEverything(api, family, '2026-06-01', '2027-01-01');
    await move(family, 'DE-HUMANITARIAN');
    const { windowState, blockers } = await windowOf(family);
    expect(windowState).toBe('empty');
    for (const requirementCode of ['case.decision', 'health.assessment']) {
      expect(blockers).toContainEqual(expect.objectContaining({ kind: 'stale', requirementCode }));
    }
  });

  it('that is taken back the same day puts nothing in doubt, later it does', async () => {
    const family = await aFamily(api, { programme: 'US-RESETTLEMENT', birthDates: ['1990-02-01'] });
    await clearEverything(api, family, '2026-06-01', '2027-01-01');
    const before = await windowOf(family);
    await move(family, 'DE-HUMANITARIAN');
    await move(family, 'US-RESETTLEMENT');
    expect(await windowOf(family)).toEqual(before);
    await move(family, 'DE-HUMANITARIAN');
    await api.owner.query(`update pipeline.clearances set stale_since = stale_since - 1 where case_id = $1`, [
      family.caseId,
    ]);
    await move(family, 'US-RESETTLEMENT');
    expect((await windowOf(family)).windowState).toBe('empty');
  });
});
