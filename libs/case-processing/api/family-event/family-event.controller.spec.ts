import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FamilyEvent, FamilyEventEffect } from '@passage/case-processing/domain';
import type { CaseDetail, Task } from '@passage/case-record/domain';
import type { CaseWindowPage } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { clearEverything, startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

describe('family events', () => {
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
  const common = (change: object) => ({ happenedOn: '2026-06-10', reason: 'Told at the interview', ...change });
  const preview = async <T = FamilyEventEffect>(caseId: string, input: object) =>
    await caseworker.post<T>(`/api/cases/${caseId}/family-events/preview`, common(input));
  const record = async <T = FamilyEvent>(caseId: string, input: object, as = caseworker) => {
    const { version } = await caseOf(caseId);
    return await as.post<T>(`/api/cases/${caseId}/family-events`, common(input), { ifMatch: version });
  };
  const undo = async <T = FamilyEvent>({ id, version }: FamilyEvent) =>
    await caseworker.post<T>(
      `/api/family-events/${id}/undoing`,
      { reason: 'Entered by mistake' },
      { ifMatch: version },
    );
  const listed = async (caseId: string) =>
    (await caseworker.get<{ items: FamilyEvent[] }>(`/api/cases/${caseId}/family-events`)).body.items;
  const errorsOf = ({ body }: { body: ProblemDetails }) =>
    body.errors?.map(({ field, code }) => `${field} ${code.split('.').at(-1)}`) ?? [body.code];
  /** A family that has been together in its case for a while. */
  const joined = async (change: { programme?: string } = {}) => {
    const family = await aFamily(api, caseworker, change);
    await api.owner.query(`update case_record.case_members set joined_on = '2026-03-01' where case_id = $1`, [
      family.caseId,
    ]);
    return family;
  };
  const cleared = async () => {
    const family = await joined();
    await clearEverything(api, { ...family, personIds: family.people }, '2026-06-01', '2026-12-01');
    return family;
  };
  const windows = async (...caseIds: string[]) => {
    const { rows } = await api.owner.query<{ id: string; stored: string; computed: string }>(
      `select s.case_id as id, s.travel_window::text as stored, w.travel_window::text as computed
       from pipeline.case_windows s join pipeline.computed_windows w using (case_id) where s.case_id = any ($1)`,
      [caseIds],
    );
    return rows;
  };
  const standing = async (...caseIds: string[]) => {
    const { rows } = await api.owner.query(
      `select m.case_id, m.person_id, m.relationship, c.principal_applicant_id, p.case_id as kept_with,
         (select array_agg(l.id || coalesce(l.stale_since::text, '') order by l.id) from pipeline.clearances l
           where l.person_id = m.person_id and l.case_id = m.case_id and l.superseded_at is null) as clearances
       from case_record.case_members m join case_record.people p on p.id = m.person_id join case_record.cases c on c.id = m.case_id
       where m.case_id = any ($1) and m.left_on is null and c.closed_on is null order by m.person_id`,
      [caseIds],
    );
    return rows as unknown[];
  };
  const child = { givenNames: 'Nour', sex: 'female' };
  const birthOf = ({ people }: Family) => ({ kind: 'birth', child, parentIds: [people[0]] });

  it('of a birth show what it would do to the window, and do just that', async () => {
    const family = await cleared();
    const { status, body: effect } = await preview(family.caseId, birthOf(family));
    expect(status).toBe(200);
    expect(effect.members).toMatchObject([{ move: 'joins', relationship: 'child' }]);
    expect(effect.stale.map(({ requirementCode }) => requirementCode)).toContain('integration.assurance');
    expect(effect.needed.some(({ isAnew, personId }) => isAnew && personId !== null)).toBe(true);
    expect(effect.cases).toMatchObject([{ before: { state: 'open' }, after: { state: 'empty', travellerCount: 4 } }]);
    expect((await caseOf(family.caseId)).members).toHaveLength(3);
    const { status: written, body } = await record(family.caseId, birthOf(family));
    expect([written, body.kind, body.obstacles]).toEqual([201, 'birth', []]);
    const { body: page } = await caseworker.get<CaseWindowPage>(`/api/cases/${family.caseId}/window`);
    expect(page.window.travelWindow).toEqual(effect.cases[0]?.after.ranges);
    expect(page.window.blockers).toHaveLength(effect.cases[0]?.after.blockerCount ?? -1);
    const { rows } = await api.owner.query<{ code: string }>(
      `select code from case_record.tasks where case_id = $1 and state = 'open' order by code`,
      [family.caseId],
    );
    expect(rows.map(({ code }) => code)).toEqual([
      'case-processing.birth-certificate',
      'case-processing.newborn-medical',
      'case-processing.newborn-seat',
    ]);
  });

  it('can be undone until something depends on them', async () => {
    const family = await cleared();
    const before = await standing(family.caseId);
    const { body: birth } = await record(family.caseId, birthOf(family));
    const { status, body: undone } = await undo(birth);
    expect([status, undone.undoReason, undone.obstacles]).toEqual([200, 'Entered by mistake', []]);
    expect(await standing(family.caseId)).toEqual(before);
    expect((await undo<ProblemDetails>(undone)).body.code).toBe('case-processing.family-event.undone');
    const { body: again } = await record(family.caseId, birthOf(family));
    await api.owner.query(
      `insert into pipeline.clearances (id, case_id, office_id, person_id, requirement_code, stage, outcome, valid_period, source_type)
       values (gen_random_uuid(), $1, $2, $3, 'health.assessment', 'health', 'cleared', '[2026-06-11,2026-12-01)', 'test')`,
      [family.caseId, family.officeId, again.people[0]?.personId],
    );
    expect((await listed(family.caseId))[0]?.obstacles).toContain('clearance-since');
    const kept = await undo<ProblemDetails>(again);
    expect([kept.status, kept.body.code]).toEqual([409, 'case-processing.family-event.depended-on']);
  });

  it('of a split give each half its members, numbers, clearances and history, and back', async () => {
    const family = await cleared();
    const { caseId, people } = family;
    const [rania, huda, omar] = people;
    const before = await standing(caseId);
    const input = { kind: 'split', personIds: [huda], principalApplicantId: huda };
    const { body: effect } = await preview(caseId, input);
    expect(effect.cases.map(({ isNew, after }) => [isNew, after.travellerCount])).toEqual([
      [false, 2],
      [true, 1],
    ]);
    const { status, body: split } = await record(caseId, input);
    expect(status).toBe(201);
    const freshId = split.otherCase?.id ?? '';
    const fresh = await caseOf(freshId);
    expect([fresh.principalApplicantId, fresh.number === split.caseNumber]).toEqual([huda, false]);
    expect(fresh.members.map(({ person, relationship }) => [person.id, relationship])).toEqual([
      [huda, 'principal-applicant'],
    ]);
    const rest = await caseOf(caseId);
    expect(rest.members.map(({ person, leftOn, leaveReason }) => [person.id, leftOn, leaveReason])).toEqual([
      [rania, null, null],
      [omar, null, null],
      [huda, '2026-06-10', 'own-case'],
    ]);
    for (const { stored, computed } of await windows(caseId, freshId)) expect(stored).toBe(computed);
    expect((await listed(freshId)).map(({ id }) => id)).toEqual([split.id]);
    await undo(split);
    expect(await standing(caseId, freshId)).toEqual(before);
    expect((await caseOf(freshId)).closureReason).toBe('split-undone');
    for (const { stored, computed } of await windows(caseId, freshId)) expect(stored).toBe(computed);
    const reopened = await caseworker.post<ProblemDetails>(
      `/api/cases/${freshId}/reopenings`,
      { reason: 'Try' },
      { ifMatch: (await caseOf(freshId)).version },
    );
    expect(reopened.body.code).toBe('case-record.case.ended-by-event');
  });

  it('are refused when a half would be empty, and warn when only children are left', async () => {
    const { caseId, people } = await joined();
    const [rania, huda, omar] = people;
    const everybody = { kind: 'split', personIds: people, principalApplicantId: rania };
    expect(errorsOf(await record<ProblemDetails>(caseId, everybody))).toContain('personIds leaves-nobody');
    const withoutCarer = { kind: 'split', personIds: [rania, huda], principalApplicantId: rania, successorId: omar };
    expect(errorsOf(await record<ProblemDetails>(caseId, withoutCarer))).toEqual(['confirmedWarnings unconfirmed']);
    const confirmed = { ...withoutCarer, confirmedWarnings: ['children-without-carer'] };
    expect((await record(caseId, confirmed)).status).toBe(201);
  });

  it('of a merge bring both families into one case, whoever is quicker', async () => {
    const [one, two] = [await cleared(), await cleared()];
    const other = await caseOf(two.caseId);
    const input = { kind: 'merge', otherCaseNumber: other.number };
    const { version } = await caseOf(one.caseId);
    const back = { kind: 'merge', otherCaseNumber: (await caseOf(one.caseId)).number };
    const both = await Promise.all([
      caseworker.post<FamilyEvent>(`/api/cases/${one.caseId}/family-events`, common(input), { ifMatch: version }),
      caseworker.post<FamilyEvent>(`/api/cases/${two.caseId}/family-events`, common(back), { ifMatch: other.version }),
    ]);
    const done = both.filter(({ status }) => status === 201);
    expect(both.map(({ status }) => status).sort()[0]).toBe(201);
    expect(done).toHaveLength(1);
    const merged = done[0]?.body;
    const survivor = merged?.caseId ?? '';
    const gone = survivor === one.caseId ? two.caseId : one.caseId;
    const detail = await caseOf(survivor);
    expect(detail.members.filter(({ leftOn }) => leftOn === null)).toHaveLength(6);
    expect((await caseOf(gone)).closureReason).toBe('merged');
    for (const { stored, computed } of await windows(survivor, gone)) expect(stored).toBe(computed);
    if (merged) await undo(merged);
    expect((await caseOf(gone)).closedOn).toBeNull();
    expect(await standing(survivor, gone)).toHaveLength(6);
  });

  it('between cases of different programmes, closed ones, or the case itself are refused', async () => {
    const one = await joined();
    const german = await joined({ programme: 'DE-HUMANITARIAN' });
    const merge = async (otherCaseNumber: string) =>
      errorsOf(await record<ProblemDetails>(one.caseId, { kind: 'merge', otherCaseNumber }));
    expect(await merge((await caseOf(german.caseId)).number)).toEqual(['otherCaseNumber other-programme']);
    expect(await merge((await caseOf(one.caseId)).number)).toEqual(['otherCaseNumber same-case']);
    expect(await merge('no such number')).toEqual(['otherCaseNumber unknown-number']);
    const { version, number } = await caseOf(german.caseId);
    const closing = { reason: 'withdrawn', closedOn: api.today };
    await caseworker.post(`/api/cases/${german.caseId}/closures`, closing, { ifMatch: version });
    expect(await merge(number)).toEqual(['otherCaseNumber other-case-closed']);
  });

  it('on impossible days or about the wrong people are refused at the field', async () => {
    const { caseId, people } = await joined();
    const [rania, huda, omar] = people;
    const of = async (input: object) => errorsOf(await preview<ProblemDetails>(caseId, input));
    expect(await of({ kind: 'separation', personId: rania, partnerId: huda, happenedOn: '2030-01-01' })).toContain(
      'happenedOn future-date',
    );
    expect(await of({ kind: 'marriage', personId: rania, partnerId: omar, happenedOn: '2010-01-01' })).toContain(
      'happenedOn before-birth',
    );
    expect(await of({ kind: 'divorce', personId: rania, partnerId: huda })).toEqual(['partnerId not-a-couple']);
    expect(await of({ kind: 'marriage', personId: rania, partnerId: rania })).toContain('partnerId same-person');
    expect(await of({ kind: 'death', personId: rania })).toEqual(['successorId successor-needed']);
    expect(await of({ kind: 'birth', child, parentIds: [omar] })).toEqual(['parentIds.0 parent-too-young']);
    expect((await preview(caseId, { kind: 'eclipse' })).status).toBe(422);
    await record(caseId, { kind: 'death', personId: huda, happenedOn: '2026-06-05' });
    expect(await of({ kind: 'marriage', personId: rania, partnerId: huda })).toContain('happenedOn after-death');
  });

  it('of births to a case that arrived, or weddings of a family that left, are refused', async () => {
    const family = await joined();
    await api.owner.query(
      `insert into pipeline.milestones (id, case_id, office_id, code, happened_on) values (gen_random_uuid(), $1, $2, 'arrived', '2026-06-01')`,
      [family.caseId, family.officeId],
    );
    const born = await preview<ProblemDetails>(family.caseId, birthOf(family));
    expect([born.status, born.body.code]).toEqual([409, 'case-processing.family-event.departed']);
    const [personId, partnerId] = family.people;
    const wedding = await preview<ProblemDetails>(family.caseId, { kind: 'marriage', personId, partnerId });
    expect(wedding.status).toBe(409);
  });

  it('let two cases travel together, and part again when undone', async () => {
    const [one, two] = [await cleared(), await cleared()];
    const { number } = await caseOf(two.caseId);
    const input = { kind: 'cross-reference', otherCaseNumber: number, together: ['decide', 'travel'] };
    const { body } = await record(one.caseId, input);
    expect([body.together, body.otherCase?.number]).toEqual([['decide', 'travel'], number]);
    const linked = async () =>
      (await caseworker.get<CaseWindowPage>(`/api/cases/${one.caseId}/window`)).body.linkedCases.length;
    expect(await linked()).toBe(1);
    expect(errorsOf(await record<ProblemDetails>(one.caseId, input))).toEqual(['otherCaseNumber already-referred']);
    await undo(body);
    expect(await linked()).toBe(0);
  });

  it('let a family go without the one it was to travel with, once nobody of that one lives', async () => {
    const [one, two] = [await cleared(), await cleared()];
    const { number } = await caseOf(one.caseId);
    await record(two.caseId, { kind: 'cross-reference', otherCaseNumber: number, together: ['travel'] });
    for (const personId of two.people.toReversed()) {
      const confirmedWarnings = ['leaves-travel-group', 'children-without-carer'];
      expect((await record(two.caseId, { kind: 'death', personId, confirmedWarnings })).status).toBe(201);
    }
    const { body } = await caseworker.get<CaseWindowPage>(`/api/cases/${one.caseId}/window`);
    expect([body.window.windowState, body.linkedCases]).toEqual(['open', []]);
  });

  it('tell those who decide and place two cases together, until undone', async () => {
    const [one, two] = [await cleared(), await cleared()];
    const { number } = await caseOf(two.caseId);
    const input = { kind: 'cross-reference', otherCaseNumber: number, together: ['decide', 'place'] };
    const { body } = await record(one.caseId, input);
    const open = async (caseId: string) =>
      (await caseworker.get<{ items: Task[] }>(`/api/cases/${caseId}/tasks`)).body.items
        .filter(({ state, code }) => state === 'open' && code?.endsWith('-together'))
        .map(({ code, role }) => `${code?.split('.').at(-1)} ${role}`)
        .sort();
    const asked = ['decide-together caseworker', 'place-together integration-worker'];
    expect([await open(one.caseId), await open(two.caseId)]).toEqual([asked, asked]);
    await undo(body);
    expect([await open(one.caseId), await open(two.caseId)]).toEqual([[], []]);
  });

  it('are based on the case as it was seen, and are not for others', async () => {
    const family = await joined();
    const path = `/api/cases/${family.caseId}/family-events`;
    await record(family.caseId, birthOf(family));
    expect((await caseworker.post(path, common(birthOf(family)), { ifMatch: 1 })).status).toBe(412);
    const stranger = await api.as('caseworker.nairobi@passage.example');
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(`${path}/preview`, common(birthOf(family)))).status).toBe(404);
    expect((await (await api.as('health-staff')).get(path)).status).toBe(403);
  });
});
