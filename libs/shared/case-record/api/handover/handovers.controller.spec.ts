import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, Handover, TimelineEvent } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, surroundings, type Surroundings } from '../case/family.fixture';

describe('a handover to another office', () => {
  let api: TestApi;
  let around: Surroundings;
  let sender: TestClient;
  let receiver: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    sender = await api.as('caseworker');
    receiver = await api.as(around.elsewhere);
  });

  afterAll(async () => {
    await api.stop();
  });

  const propose = async (caseId: string, change: object = {}) =>
    await sender.post<Handover & ProblemDetails>(`/api/cases/${caseId}/handovers`, {
      ...{ toOfficeId: around.elsewhereOfficeId, reason: 'The family moved there', done: ['family-told'] },
      ...change,
    });
  const proposed = async (): Promise<{ detail: CaseDetail; handover: Handover }> => {
    const detail = await createCase(sender, around);
    const { status, body } = await propose(detail.id);
    expect(status).toBe(201);
    return { detail, handover: body };
  };
  const move = async (
    client: TestClient,
    { id, version }: Handover,
    how: string,
    input: object = { answer: 'No room' },
  ) => await client.post<Handover & ProblemDetails>(`/api/handovers/${id}/${how}`, input, { ifMatch: version });
  const statusFor = async (client: TestClient, caseId: string) => (await client.get(`/api/cases/${caseId}`)).status;
  const accepted = async (handover: Handover) =>
    await move(receiver, handover, 'acceptance', { ownerId: receiver.staff.id });

  it('shows the receiving office what it needs and nobody’s name, not the case', async () => {
    const { detail, handover } = await proposed();
    expect(handover).toMatchObject({ mayAnswer: false, mayWithdraw: true, maySeeCase: true });
    const { body } = await receiver.get<Handover>(`/api/handovers/${handover.id}`);
    expect(body).toMatchObject({
      state: 'proposed',
      caseNumber: detail.number,
      done: ['family-told'],
      summary: { people: 3, children: 1, languages: ['ar'], priority: 'normal', stage: 'case-processing' },
      mayAnswer: true,
      mayWithdraw: false,
      maySeeCase: false,
    });
    const names = detail.members.flatMap(({ person }) => [person.givenNames, person.familyName]);
    expect(names.filter((name) => JSON.stringify(body).includes(name))).toEqual([]);
    expect(await statusFor(receiver, detail.id)).toBe(404);
    const { body: incoming } = await receiver.get<{ items: Handover[] }>('/api/handovers?direction=in&state=proposed');
    expect(incoming.items.map(({ id }) => id)).toContain(handover.id);
  });

  it('moves the case with everything kept with it once it is accepted', async () => {
    const { detail, handover } = await proposed();
    await sender.post(`/api/cases/${detail.id}/notes`, { body: 'Prefers evenings.' });
    const task = { title: 'Call the family', stage: 'case-processing', assigneeId: sender.staff.id };
    await sender.post(`/api/cases/${detail.id}/tasks`, task);
    const { status, body } = await accepted(handover);
    expect([status, body.state, body.maySeeCase]).toEqual([200, 'accepted', true]);
    const { body: taken } = await receiver.get<CaseDetail>(`/api/cases/${detail.id}`);
    expect(taken).toMatchObject({ office: { id: around.elsewhereOfficeId }, owner: { id: receiver.staff.id } });
    const { body: notes } = await receiver.get<{ items: { body: string }[] }>(`/api/cases/${detail.id}/notes`);
    expect(notes.items.map((note) => note.body)).toEqual(['Prefers evenings.']);
    const { body: tasks } = await receiver.get<{ items: { title: string; assignee: unknown }[] }>(
      `/api/cases/${detail.id}/tasks`,
    );
    expect(tasks.items).toMatchObject([{ title: 'Call the family', assignee: null }]);
    const { rows } = await api.owner.query<{ tables: number }>(
      `select count(*)::int as tables from pipeline.case_windows where case_id = $1 and office_id = $2`,
      [detail.id, around.elsewhereOfficeId],
    );
    expect(rows).toEqual([{ tables: 1 }]);
  });

  it('leaves the sending office knowing that it happened, and nothing else', async () => {
    const { detail, handover } = await proposed();
    await accepted(handover);
    expect(await statusFor(sender, detail.id)).toBe(404);
    expect((await sender.get(`/api/cases/${detail.id}/handovers`)).status).toBe(404);
    const { body } = await sender.get<{ items: Handover[] }>('/api/handovers?direction=out&state=accepted');
    expect(body.items).toContainEqual(expect.objectContaining({ id: handover.id, maySeeCase: false }));
  });

  it('can be returned by the receiver or withdrawn by the sender, and proposed anew', async () => {
    const { detail, handover } = await proposed();
    expect((await propose(detail.id)).body.code).toBe('case-record.handover.waiting');
    expect((await move(sender, handover, 'return')).body.code).toBe('case-record.handover.not-receiver');
    expect((await move(receiver, handover, 'withdrawal')).body.code).toBe('case-record.handover.not-sender');
    expect((await move(receiver, handover, 'return', { answer: '' })).status).toBe(422);
    expect((await move(receiver, handover, 'return')).body).toMatchObject({ state: 'returned', answer: 'No room' });
    expect((await accepted(handover)).body.code).toBe('case-record.handover.answered');
    const { body: again } = await propose(detail.id);
    expect((await move(sender, again, 'withdrawal')).body.state).toBe('withdrawn');
    expect(await statusFor(sender, detail.id)).toBe(200);
    const { body } = await sender.get<{ items: Handover[] }>(`/api/cases/${detail.id}/handovers`);
    expect(body.items.map(({ state }) => state)).toEqual(['withdrawn', 'returned']);
  });

  it('is told on the timeline of the case when it is returned or withdrawn, with the reason', async () => {
    const { detail, handover } = await proposed();
    await move(receiver, handover, 'return', { answer: 'The school year is over in June' });
    const { body: again } = await propose(detail.id);
    await move(sender, again, 'withdrawal');
    const { body } = await sender.get<{ items: TimelineEvent[] }>(`/api/cases/${detail.id}/timeline`);
    const told = body.items.filter(({ code }) => code.startsWith('case-record.handover.'));
    expect(told.map(({ code, staff }) => [code.split('.')[2], staff?.id])).toEqual([
      ['withdrawn', sender.staff.id],
      ['proposed', sender.staff.id],
      ['returned', receiver.staff.id],
      ['proposed', sender.staff.id],
    ]);
    expect(told[2]?.params).toMatchObject({ answer: 'The school year is over in June' });
  });

  it('ends with a case that closes, and is not there to be accepted', async () => {
    const { detail, handover } = await proposed();
    const closure = { reason: 'withdrawn', closedOn: api.today };
    const { version } = (await sender.get<CaseDetail>(`/api/cases/${detail.id}`)).body;
    expect((await sender.post(`/api/cases/${detail.id}/closures`, closure, { ifMatch: version })).status).toBe(201);
    const { body } = await receiver.get<Handover>(`/api/handovers/${handover.id}`);
    expect(body).toMatchObject({ state: 'withdrawn', mayAnswer: false, version: handover.version + 1 });
    const { items } = (await sender.get<{ items: TimelineEvent[] }>(`/api/cases/${detail.id}/timeline`)).body;
    const told = items.find(({ code }) => code === 'case-record.handover.ended-by-closing');
    expect(told).toMatchObject({ params: { office: expect.any(String) }, staff: { id: sender.staff.id } });
  });

  it('is accepted by the receiving office only, for somebody who works there, while the case is still the sender’s', async () => {
    const { detail, handover } = await proposed();
    expect((await move(sender, handover, 'acceptance', { ownerId: receiver.staff.id })).status).toBe(403);
    const stranger = await api.as('caseworker.nairobi@passage.example');
    expect((await move(stranger, handover, 'acceptance', { ownerId: receiver.staff.id })).status).toBe(404);
    const elsewhere = await move(receiver, handover, 'acceptance', { ownerId: sender.staff.id });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'case-record.handover.owner-elsewhere']);
    await api.owner.query('update case_record.cases set office_id = $2 where id = $1', [
      detail.id,
      stranger.staff.officeIds[0],
    ]);
    const late = await accepted(handover);
    expect([late.status, late.body.code]).toEqual([409, 'case-record.handover.case-moved']);
    expect(await statusFor(receiver, detail.id)).toBe(404);
  });

  it('is answered once when the office accepts and returns at the same moment', async () => {
    const { detail, handover } = await proposed();
    const [one, other] = await Promise.all([accepted(handover), move(receiver, handover, 'return')]);
    expect([one.status, other.status].filter((status) => status === 200)).toHaveLength(1);
    expect([await statusFor(sender, detail.id), await statusFor(receiver, detail.id)].sort()).toEqual([200, 404]);
  });

  it('says which office is wrong', async () => {
    const { id, office } = await createCase(sender, around);
    expect((await propose(id, { toOfficeId: office.id })).body.code).toBe('case-record.handover.same-office');
    const unknown = await propose(id, { toOfficeId: id });
    expect([unknown.status, unknown.body.errors?.[0]?.field ?? unknown.body.code]).toEqual([422, 'toOfficeId']);
    expect((await propose(id, { done: ['nothing'] })).status).toBe(422);
  });
});
