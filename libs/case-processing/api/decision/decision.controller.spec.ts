import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Decision, Interview } from '@passage/case-processing/domain';
import type { ApprovalsOfCase } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, blockersOf, clearancesOf, submitted, type Family } from '../family.fixture';

describe('decisions', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const interviewed = async ({ caseId, people }: Family, heard = people): Promise<Interview> => {
    const { body } = await caseworker.post<Interview>(`/api/cases/${caseId}/interviews`, {
      ...{ date: '2026-06-05', time: '10:00', place: 'Embassy', participantIds: people },
    });
    const move = { move: 'hold', attendedIds: heard };
    return (await caseworker.post<Interview>(`/api/interviews/${body.id}/moves`, move, { ifMatch: 1 })).body;
  };
  const record = async <T = Decision>({ caseId, people }: Family, outcomes: (string | null)[], change: object = {}) =>
    await caseworker.post<T>(`/api/cases/${caseId}/decisions`, {
      decidedOn: '2026-06-10',
      authority: 'Ministry',
      members: outcomes.flatMap((outcome, index) => (outcome ? [{ personId: people[index], outcome }] : [])),
      ...change,
    });
  const errorsOf = ({ body }: { body: ProblemDetails }) =>
    body.errors?.map(({ field, code }) => `${field} ${code.split('.').at(-1)}`);

  it('may accept some of a family and deny others, and the window follows', async () => {
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    await interviewed(family);
    expect(await blockersOf(api, family, 'case.decision')).toEqual(['missing', 'missing', 'missing']);
    const { status, body } = await record(family, ['accepted', 'denied', 'deferred'], { referenceNumber: 'D-1' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      referenceNumber: 'D-1',
      reviewUntil: '2026-09-08',
      reviewRule: { isVerified: false },
    });
    expect(await clearancesOf(api, family, 'case.decision')).toEqual([
      '0 cleared [2026-06-10,)',
      '1 refused [2026-06-10,)',
      '2 pending [2026-06-10,)',
    ]);
    expect(await blockersOf(api, family, 'case.decision')).toEqual(['pending', 'refused']);
    const { rows } = await api.owner.query(`select code, due_on::text from case_record.tasks where case_id = $1`, [
      family.caseId,
    ]);
    expect(rows).toEqual([{ code: 'case-processing.denial', due_on: '2026-09-08' }]);
  });

  it('lapse as the programme rules, or on the day the authority names', async () => {
    const family = await aFamily(api, caseworker, { programme: 'DE-HUMANITARIAN' });
    await submitted(caseworker, family);
    await interviewed(family);
    await record(family, ['accepted', 'accepted', null]);
    const members = [{ personId: family.people[2], outcome: 'accepted', validUntil: '2026-12-24' }];
    await record(family, [], { members });
    expect(await clearancesOf(api, family, 'case.decision')).toEqual([
      '0 cleared [2026-06-10,2027-06-10)',
      '1 cleared [2026-06-10,2027-06-10)',
      '2 cleared [2026-06-10,2026-12-24)',
    ]);
  });

  it('that are final wait for the interview the programme asks for', async () => {
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    const early = await record<ProblemDetails>(family, ['accepted', 'denied', 'more-information']);
    expect(early.status).toBe(422);
    expect(errorsOf(early)).toEqual(['members.0.outcome interview-missing', 'members.1.outcome interview-missing']);
    await interviewed(family, family.people.slice(0, 1));
    expect(errorsOf(await record<ProblemDetails>(family, ['accepted', 'accepted', null]))).toEqual([
      'members.1.outcome interview-missing',
    ]);
    expect((await record(family, ['accepted', 'deferred', 'more-information'])).status).toBe(201);
    const before = await record<ProblemDetails>(family, ['accepted', null, null], { decidedOn: '2026-06-04' });
    expect(errorsOf(before)).toEqual(['members.0.outcome interview-missing']);
  });

  it('need no interview of those the programme does not ask', async () => {
    const family = await aFamily(api, caseworker, { programme: 'DE-HUMANITARIAN' });
    await submitted(caseworker, family);
    expect((await record(family, [null, null, 'accepted'])).status).toBe(201);
  });

  it('answer a submission, on a day that was, about members of the case', async () => {
    const family = await aFamily(api, caseworker);
    const other = await aFamily(api, caseworker);
    const open = ['deferred', null, null];
    expect(errorsOf(await record<ProblemDetails>(family, open))).toEqual(['decidedOn not-submitted']);
    await submitted(caseworker, family);
    expect(errorsOf(await record<ProblemDetails>(family, open, { decidedOn: '2026-05-31' }))).toEqual([
      'decidedOn before-submission',
    ]);
    expect(errorsOf(await record<ProblemDetails>(family, open, { decidedOn: '2026-06-16' }))).toEqual([
      'decidedOn future-date',
    ]);
    const stranger = { members: [{ personId: other.people[0], outcome: 'deferred' }] };
    expect(errorsOf(await record<ProblemDetails>(family, [], stranger))).toEqual(['members.0.personId not-a-member']);
    const twice = { members: [0, 0].map((index) => ({ personId: family.people[index], outcome: 'deferred' })) };
    expect(errorsOf(await record<ProblemDetails>(family, [], twice))).toEqual(['members.1.personId person-twice']);
    const ends = { members: [{ personId: family.people[0], outcome: 'deferred', validUntil: '2027-01-01' }] };
    expect(errorsOf(await record<ProblemDetails>(family, [], ends))).toEqual([
      'members.0.validUntil end-without-acceptance',
    ]);
    for (const bad of [
      { members: [] },
      { authority: '' },
      { members: [{ personId: 'x', outcome: 'accepted' }] },
      { members: 5 },
    ]) {
      expect((await record(family, [], bad)).status).toBe(422);
    }
  });

  it('replace one another: the latest decided stands, whenever it was recorded', async () => {
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    await interviewed(family);
    await record(family, ['denied', null, null], { decidedOn: '2026-06-12' });
    await record(family, ['deferred', null, null], { decidedOn: '2026-06-08' });
    expect(await clearancesOf(api, family, 'case.decision')).toEqual(['0 refused [2026-06-12,)']);
    const { body: review } = await record(family, ['accepted', null, null], { decidedOn: '2026-06-14' });
    expect(await clearancesOf(api, family, 'case.decision')).toEqual(['0 cleared [2026-06-14,)']);
    const { body } = await caseworker.get<{ items: Decision[] }>(`/api/cases/${family.caseId}/decisions`);
    expect(body.items.map(({ decidedOn, members }) => [decidedOn, members[0]?.isStanding])).toEqual([
      ['2026-06-14', true],
      ['2026-06-12', false],
      ['2026-06-08', false],
    ]);
    const path = `/api/decisions/${review.id}/withdrawal`;
    expect((await caseworker.post(path, { reason: 'Wrong case' }, { ifMatch: 3 })).status).toBe(412);
    expect((await caseworker.post(path, { reason: 'Wrong case' }, { ifMatch: 1 })).status).toBe(200);
    expect(await clearancesOf(api, family, 'case.decision')).toEqual(['0 refused [2026-06-12,)']);
    const again = await caseworker.post<ProblemDetails>(path, { reason: 'Wrong case' }, { ifMatch: 2 });
    expect([again.status, again.body.code]).toEqual([409, 'case-processing.decision.withdrawn']);
  });

  it('keep the interview and the submission they rest on', async () => {
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    const interview = await interviewed(family);
    await record(family, ['accepted', null, null]);
    const back = await caseworker.post<ProblemDetails>(
      `/api/interviews/${interview.id}/moves`,
      { move: 'take-back', reason: 'Wrong day' },
      { ifMatch: interview.version },
    );
    expect([back.status, back.body.code]).toEqual([409, 'case-processing.interview.decision-stands']);
    const list = await caseworker.get<{ items: { id: string }[] }>(`/api/cases/${family.caseId}/submissions`);
    const path = `/api/submissions/${list.body.items[0]?.id}/withdrawal`;
    const withdrawn = await caseworker.post<ProblemDetails>(path, { reason: 'Too soon' }, { ifMatch: 1 });
    expect([withdrawn.status, withdrawn.body.code]).toEqual([409, 'case-processing.submission.decided']);
  });

  it('of another office are not there', async () => {
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    const { body: made } = await record(family, ['deferred', null, null]);
    const elsewhere = await api.as('caseworker.nairobi@passage.example');
    expect((await elsewhere.get(`/api/cases/${family.caseId}/decisions`)).status).toBe(404);
    expect((await elsewhere.post(`/api/decisions/${made.id}/withdrawal`, { reason: 'x' }, { ifMatch: 1 })).status).toBe(
      404,
    );
  });

  it('wait for a second person where the programme asks for one, and say nothing until then', async () => {
    const administrator = await api.as('administrator');
    const programme = await api.owner.query<{ id: string }>(
      `select id from pipeline.programmes where code = 'EU-RELOCATION'`,
    );
    await administrator.post('/api/approval-rules', {
      kind: 'case-processing.decision',
      programmeId: programme.rows[0]?.id,
      ...{ isRequired: true, fields: [], appliesFrom: null, expiresAfterDays: 7 },
    });
    const manager = await api.as('manager');
    const waiting = async (outcome: string) => {
      const family = await aFamily(api, caseworker, { programme: 'EU-RELOCATION' });
      await submitted(caseworker, family);
      await interviewed(family);
      const { body } = await record(family, [outcome, outcome, outcome]);
      expect(body.awaitsConfirmation).toBe(true);
      expect(await clearancesOf(api, family, 'case.decision')).toEqual([]);
      const proposals = await manager.get<ApprovalsOfCase>(`/api/cases/${family.caseId}/approvals`);
      return { family, proposal: proposals.body.items[0], decision: body };
    };
    const answer = async (client: TestClient, id: string | undefined, how: string) =>
      (await client.post(`/api/approvals/${id}/${how}`, { answer: 'Read' }, { ifMatch: 1 })).status;
    const outcomesOf = async (family: Family) => await clearancesOf(api, family, 'case.decision');

    const confirmed = await waiting('accepted');
    expect(await answer(caseworker, confirmed.proposal?.id, 'approval')).toBe(403);
    expect(await answer(manager, confirmed.proposal?.id, 'approval')).toBe(200);
    expect(await outcomesOf(confirmed.family)).toHaveLength(3);

    const rejected = await waiting('denied');
    expect(await answer(manager, rejected.proposal?.id, 'rejection')).toBe(200);
    expect(await outcomesOf(rejected.family)).toEqual([]);
    const { body } = await caseworker.get<{ items: Decision[] }>(`/api/cases/${rejected.family.caseId}/decisions`);
    expect(body.items[0]).toMatchObject({ withdrawReason: 'Read', members: [{ isStanding: false }, {}, {}] });

    const taken = await waiting('accepted');
    const path = `/api/decisions/${taken.decision.id}/withdrawal`;
    expect((await caseworker.post(path, { reason: 'Wrong family' }, { ifMatch: 1 })).status).toBe(200);
    expect(await answer(manager, taken.proposal?.id, 'approval')).toBe(409);
  });
});
