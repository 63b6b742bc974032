import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Approval, ApprovalRule, ApprovalsOfCase, CaseDetail, Person } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type Answer, type TestApi, type TestClient } from '@passage/testing';
import { createCase, surroundings, type Surroundings } from '../case/family.fixture';

describe('a change of identity under four eyes', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;
  let colleague: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
    colleague = await api.as(around.ofBothOffices);
  });

  afterAll(async () => {
    await api.stop();
  });

  const submitted = async (): Promise<CaseDetail> => {
    const detail = await createCase(caseworker, around);
    await api.owner.query(
      `insert into pipeline.milestones (id, case_id, office_id, code, happened_on)
       values (gen_random_uuid(), $1, $2, 'submitted', '2026-04-01')`,
      [detail.id, detail.office.id],
    );
    return detail;
  };
  const spouseOf = ({ members }: CaseDetail): Person => (members[1] ?? fail()).person;
  const read = async (id: string) => (await caseworker.get<CaseDetail>(`/api/cases/${id}`)).body;
  const propose = async <T = Approval>(person: Person, change: object = { familyName: 'Hadad' }) =>
    await caseworker.post<T>(
      `/api/people/${person.id}/identity-changes`,
      { reason: 'Passport shown', ...change },
      { ifMatch: person.version },
    );
  const answer = async (
    client: TestClient,
    { id, version }: Approval,
    how: string,
    words = 'Seen',
  ): Promise<Answer<Approval & ProblemDetails>> =>
    await client.post(`/api/approvals/${id}/${how}`, { answer: words }, { ifMatch: version });

  it('is made by one person alone until the case is submitted, and by two from then on', async () => {
    const early = await createCase(caseworker, around);
    const direct = { familyName: 'Hadad' };
    const patch = async (person: Person, change: object) =>
      await caseworker.patch<ProblemDetails>(`/api/people/${person.id}`, change, { ifMatch: person.version });
    expect((await patch(spouseOf(early), direct)).status).toBe(200);
    const refused = await patch(spouseOf(await submitted()), direct);
    expect([refused.status, refused.body.errors?.map(({ field, code }) => [field, code])]).toEqual([
      422,
      [['familyName', 'case-record.approval.required']],
    ]);
    expect((await patch(spouseOf(await submitted()), { phone: '+962 7', familyName: 'Haddad' })).status).toBe(200);
  });

  it('waits until a colleague approves it, and is written in that moment', async () => {
    const detail = await submitted();
    const person = spouseOf(detail);
    const { status, body } = await propose(person, { familyName: 'Hadad', nationality: 'SY' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'waiting',
      before: { familyName: 'Haddad' },
      after: { familyName: 'Hadad' },
      expiresOn: '2026-06-29',
      mayDecide: false,
      mayWithdraw: true,
    });
    expect(spouseOf(await read(detail.id)).familyName).toBe('Haddad');
    const list = await colleague.get<{ items: Approval[] }>('/api/approvals?whose=to-decide');
    expect(list.body.items).toContainEqual(expect.objectContaining({ id: body.id, mayDecide: true }));
    const approved = await answer(colleague, body, 'approval');
    expect([approved.status, approved.body.state, approved.body.answer]).toEqual([200, 'approved', 'Seen']);
    expect(spouseOf(await read(detail.id)).familyName).toBe('Hadad');
    const { body: ofCase } = await caseworker.get<ApprovalsOfCase>(`/api/cases/${detail.id}/approvals`);
    expect(ofCase.items.map(({ state }) => state)).toEqual(['approved']);
    expect(ofCase.inForce).toContainEqual(expect.objectContaining({ kind: 'case-record.identity-change' }));
  });

  it('is never approved or rejected by its author, not even behind the rules', async () => {
    const { body } = await propose(spouseOf(await submitted()));
    for (const how of ['approval', 'rejection']) {
      const own = await answer(caseworker, body, how);
      expect([own.status, own.body.code]).toEqual([403, 'case-record.approval.own']);
    }
    const forced = api.owner.query(
      `update case_record.approvals set state = 'approved', decided_by = proposed_by where id = $1`,
      [body.id],
    );
    await expect(forced).rejects.toThrow(/check constraint/);
  });

  it('is refused as stale when the fact changed meanwhile, but not when another did', async () => {
    const person = spouseOf(await submitted());
    const { body } = await propose(person);
    await caseworker.patch(`/api/people/${person.id}`, { phone: '+962 8' }, { ifMatch: person.version });
    await api.owner.query(`update case_record.people set family_name = 'Hadid' where id = $1`, [person.id]);
    const late = await answer(colleague, body, 'approval');
    expect([late.status, late.body.code]).toEqual([409, 'case-record.approval.subject-changed']);
    await api.owner.query(`update case_record.people set family_name = 'Haddad' where id = $1`, [person.id]);
    expect((await answer(colleague, body, 'approval')).status).toBe(200);
  });

  it('is not carried out over a change that is being made at the same moment', async () => {
    const detail = await submitted();
    const person = spouseOf(detail);
    const { body } = await propose(person);
    await api.owner.query('begin');
    await api.owner.query(`update case_record.people set family_name = 'Hadid', version = version + 1 where id = $1`, [
      person.id,
    ]);
    const approving = answer(colleague, body, 'approval');
    await someoneWaits(api);
    await api.owner.query('commit');
    const late = await approving;
    expect([late.status, late.body.code]).toEqual([409, 'case-record.approval.subject-changed']);
    expect(spouseOf(await read(detail.id)).familyName).toBe('Hadid');
  });

  it('is carried out once when two colleagues approve it at the same moment', async () => {
    const manager = await api.as('manager');
    const detail = await submitted();
    const { body } = await propose(spouseOf(detail));
    const answers = await Promise.all([colleague, manager].map((client) => answer(client, body, 'approval')));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 412]).toContain(statuses[1]);
    expect(spouseOf(await read(detail.id)).version).toBe(2);
  });

  it('is rejected with a reason or taken back by its author, and can be proposed anew then', async () => {
    const person = spouseOf(await submitted());
    const { body: first } = await propose(person);
    const second = await propose<ProblemDetails>(person);
    expect([second.status, second.body.code]).toEqual([409, 'case-record.approval.waiting']);
    expect((await answer(colleague, first, 'rejection', '')).status).toBe(422);
    expect((await answer(colleague, first, 'rejection', 'Not the same passport')).body.state).toBe('rejected');
    const { body: third } = await propose(person);
    expect((await answer(colleague, third, 'withdrawal')).body.code).toBe('case-record.approval.not-own');
    expect((await answer(caseworker, third, 'withdrawal')).body.state).toBe('withdrawn');
    expect((await answer(colleague, third, 'approval')).body.code).toBe('case-record.approval.answered');
  });

  it('says what it changes and why', async () => {
    const person = spouseOf(await submitted());
    const codes = async (change: object) => {
      const { status, body } = await propose<ProblemDetails>(person, change);
      return [status, body.code, ...(body.errors ?? []).map(({ field }) => field)];
    };
    expect(await codes({ familyName: 'Haddad' })).toEqual([409, 'case-record.approval.nothing-changes']);
    expect(await codes({ reason: '', familyName: 'X' })).toEqual([422, 'platform.input.invalid', 'reason']);
    expect(await codes({ birthDate: '2026-06-16' })).toEqual([422, 'platform.input.invalid', 'birthDate']);
    const early = await createCase(caseworker, around);
    const unneeded = await propose<ProblemDetails>(spouseOf(early));
    expect([unneeded.status, unneeded.body.code]).toEqual([409, 'case-record.approval.not-required']);
  });

  it('is seen and answered only where the case is', async () => {
    const detail = await submitted();
    const { body } = await propose(spouseOf(detail));
    const stranger = await api.as(around.elsewhere);
    expect((await stranger.get(`/api/cases/${detail.id}/approvals`)).status).toBe(404);
    expect((await answer(stranger, body, 'approval')).status).toBe(404);
    const { body: page } = await stranger.get<{ items: Approval[] }>('/api/approvals');
    expect(page.items.filter(({ caseId }) => caseId === detail.id)).toEqual([]);
  });

  it('follows the rule of its programme before the general one', async () => {
    const administrator = await api.as('administrator');
    const own = {
      kind: 'case-record.identity-change',
      programmeId: around.programmeId,
      isRequired: true,
      fields: ['sex'],
      appliesFrom: null,
      expiresAfterDays: 3,
    };
    const { status, body: rule } = await administrator.post<ApprovalRule>('/api/approval-rules', own);
    expect([status, rule.programme?.id]).toEqual([201, around.programmeId]);
    expect((await administrator.post('/api/approval-rules', own)).status).toBe(422);
    const person = spouseOf(await createCase(caseworker, around));
    const patch = { familyName: 'Hadad' };
    expect((await caseworker.patch(`/api/people/${person.id}`, patch, { ifMatch: 1 })).status).toBe(200);
    const { body } = await propose({ ...person, version: 2 }, { sex: 'female' });
    expect(body.expiresOn).toBe('2026-06-18');
    expect((await caseworker.post('/api/approval-rules', own)).status).toBe(403);
    const removed = await administrator.delete(`/api/approval-rules/${rule.id}`, undefined, { ifMatch: rule.version });
    expect(removed.status).toBe(204);
  });

  it('expires when nobody answers in time', async () => {
    const person = spouseOf(await submitted());
    const { body } = await propose(person);
    await api.laterOn(body.expiresOn);
    const late = await answer(await api.as(around.ofBothOffices), body, 'approval');
    expect([late.status, late.body.code]).toEqual([409, 'case-record.approval.expired']);
    const expired = await caseworker.get<{ items: Approval[] }>('/api/approvals?state=expired');
    expect(expired.body.items.map(({ id }) => id)).toContain(body.id);
    expect((await propose(person)).status).toBe(201);
  });
});

function fail(): never {
  throw new Error('the family has no such member');
}

/** Until a connection waits for a row that another holds. */
async function someoneWaits(api: TestApi): Promise<void> {
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await api.owner.query(waiting)).rowCount === 0);
}
