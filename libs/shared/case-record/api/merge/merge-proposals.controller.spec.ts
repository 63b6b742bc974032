import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Approval, DuplicateComparison, PersonMerge } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('a merge that needs a second person', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;
  let colleague: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    [caseworker, manager] = [await api.as('caseworker'), await api.as('manager')];
    colleague = await api.as('caseworker.amman@passage.example');
  });

  afterAll(async () => {
    await api.stop();
  });

  /** A member of a case and a relative of the same case who is the same person, beside each other. */
  const pairOf = async (name: string): Promise<DuplicateComparison> => {
    const member = personOf({ givenNames: name, familyName: 'Haddad', relationship: 'principal-applicant' });
    const family = await createCase(caseworker, around, { people: [member] });
    const relative = { ...member, familyName: 'Hadad', relationship: 'sibling' };
    const { body: other } = await caseworker.post<{ id: string }>(`/api/cases/${family.id}/people`, relative);
    const pair = { personId: family.members[0]?.person.id, otherPersonId: other.id };
    return (await caseworker.post<DuplicateComparison>('/api/duplicate-pairs', pair)).body;
  };
  const input = ({ people }: DuplicateComparison, change: object = {}) => {
    const survivor = people.find(({ isMember }) => isMember);
    const merged = people.find(({ isMember }) => !isMember);
    return {
      ...{ survivorId: survivor?.person.id, survivorVersion: survivor?.person.version },
      ...{ mergedVersion: merged?.person.version, reason: 'Same passport', choices: { familyName: 'merged' } },
      ...change,
    };
  };
  const propose = async <T = Approval>(client: TestClient, pair: DuplicateComparison, change: object = {}) =>
    await client.post<T>(`/api/duplicate-pairs/${pair.pair.id}/merge-proposals`, input(pair, change), {
      ifMatch: pair.pair.version,
    });
  const answer = async <T = Approval>(
    client: TestClient,
    { id, version }: Approval,
    how: string,
    words = 'Seen both',
  ) => await client.post<T>(`/api/approvals/${id}/${how}`, { answer: words }, { ifMatch: version });
  const comparison = async ({ pair }: DuplicateComparison) =>
    (await caseworker.get<DuplicateComparison>(`/api/duplicate-pairs/${pair.id}`)).body;

  it('is not made by one alone, but asked for and made by the one who confirms it', async () => {
    const pair = await pairOf('Nizar');
    expect(pair).toMatchObject({ needsApproval: true, proposal: null });
    const alone = await caseworker.post<ProblemDetails>(`/api/duplicate-pairs/${pair.pair.id}/merge`, input(pair), {
      ifMatch: pair.pair.version,
    });
    expect([alone.status, alone.body.code]).toEqual([409, 'case-record.approval.required']);
    const { status, body: asked } = await propose(caseworker, pair);
    expect([status, asked.state, asked.kind]).toEqual([201, 'waiting', 'case-record.person-merge']);
    expect(asked.after.facts).toMatchObject({ givenNames: 'Nizar', familyName: 'Hadad' });
    expect((await comparison(pair)).proposal).toMatchObject({ id: asked.id });
    const own = await answer<ProblemDetails>(caseworker, asked, 'approval');
    expect([own.status, own.body.code]).toEqual([403, 'case-record.approval.own']);
    expect((await answer(colleague, asked, 'approval')).body).toMatchObject({ state: 'approved' });
    const { mergeId, pair: decided } = await comparison(pair);
    expect(decided.state).toBe('merged');
    const { body: merge } = await caseworker.get<PersonMerge>(`/api/person-merges/${mergeId}`);
    expect(merge.askedBy?.id).toBe(caseworker.staff.id);
    expect(merge.mergedBy?.id).toBe(colleague.staff.id);
    expect(merge.after).toMatchObject({ familyName: 'Hadad' });
  });

  it('is rejected or withdrawn with a reason, and nothing is merged', async () => {
    const pair = await pairOf('Tamer');
    const { body: first } = await propose(caseworker, pair);
    expect((await answer(colleague, first, 'withdrawal')).status).toBe(403);
    expect((await answer(caseworker, first, 'withdrawal', '')).status).toBe(422);
    expect((await answer(caseworker, first, 'withdrawal', 'Too soon')).body).toMatchObject({ state: 'withdrawn' });
    const { body: second } = await propose(colleague, pair);
    expect((await answer(caseworker, second, 'rejection', 'Two cousins')).body).toMatchObject({ state: 'rejected' });
    expect(await comparison(pair)).toMatchObject({ mergeId: null, proposal: null, pair: { state: 'open' } });
  });

  it('is asked for by one of two who ask at once; the other is told one clear thing', async () => {
    const pair = await pairOf('Yazan');
    const answers = await Promise.all([caseworker, colleague].map((each) => propose<ProblemDetails>(each, pair)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('case-record.approval.waiting');
    const apart = await caseworker.post<ProblemDetails>(
      `/api/duplicate-pairs/${pair.pair.id}/not-the-same`,
      { note: 'Two people' },
      { ifMatch: pair.pair.version },
    );
    expect([apart.status, apart.body.code]).toEqual([409, 'case-record.approval.waiting']);
  });

  it('is confirmed by one of two who confirm at once', async () => {
    const pair = await pairOf('Ziad');
    const { body: asked } = await propose(caseworker, pair);
    const answers = await Promise.all([colleague, manager].map((each) => answer(each, asked, 'approval')));
    expect(answers.map(({ status }) => status === 200)).toContain(true);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { rows } = await api.owner.query(`select 1 from case_record.person_merges where pair_id = $1`, [
      pair.pair.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is not made of records somebody changed since', async () => {
    const pair = await pairOf('Adnan');
    const { body: asked } = await propose(caseworker, pair);
    const [one] = pair.people;
    await caseworker.patch(`/api/people/${one?.person.id}`, { language: 'ku' }, { ifMatch: one?.person.version ?? 0 });
    const late = await answer<ProblemDetails>(colleague, asked, 'approval');
    expect([late.status, late.body.code]).toEqual([409, 'case-record.approval.subject-changed']);
    expect((await comparison(pair)).mergeId).toBeNull();
  });

  it('is undone by a manager, and by no caseworker', async () => {
    const pair = await pairOf('Omran');
    const { body: asked } = await propose(caseworker, pair);
    await answer(colleague, asked, 'approval');
    const { mergeId } = await comparison(pair);
    const undoing = `/api/person-merges/${mergeId}/undoing`;
    expect((await caseworker.post(undoing, { reason: 'Cousins' }, { ifMatch: 1 })).status).toBe(403);
    expect((await manager.post(undoing, { reason: 'Cousins' }, { ifMatch: 1 })).status).toBe(200);
    expect(await comparison(pair)).toMatchObject({ mergeId: null, pair: { state: 'open' } });
  });

  it('is nobody’s outside the office', async () => {
    const pair = await pairOf('Samih');
    const stranger = await api.as(around.elsewhere);
    expect((await propose(stranger, pair)).status).toBe(404);
    const { body: asked } = await propose(caseworker, pair);
    expect((await answer(stranger, asked, 'approval')).status).toBe(404);
  });
});
