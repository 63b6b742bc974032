import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TimelineEvent } from '@passage/case-record/domain';
import type { MessageTemplate, ToldMessage } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { aFamily, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';

describe('what a family was told', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let template: MessageTemplate;
  let family: TestFamily;
  let words: string;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    template = await aMessage('Where you stand', 'Dear {principal-applicant}, we work on {case-number}.');
    family = await aFamily(api);
    const { rows } = await api.owner.query<{ number: string }>('select number from case_record.cases where id = $1', [
      family.caseId,
    ]);
    words = `Dear Member 1 Barakat, we work on ${rows[0]?.number}.`;
  });

  afterAll(async () => {
    await api.stop();
  });

  const aMessage = async (title: string, body: string): Promise<MessageTemplate> => {
    const administrator = await api.as('administrator');
    const { body: made } = await administrator.post<MessageTemplate>('/api/message-templates', { title });
    const written = await administrator.post<MessageTemplate>(
      `/api/message-templates/${made.id}/texts`,
      { language: 'en', body },
      { ifMatch: made.version },
    );
    return written.body;
  };
  const telling = (change: object = {}) => ({
    ...{ templateId: template.id, language: 'en', number: 1, body: words, personId: family.personIds[0] },
    ...{ toldOn: '2026-06-10', channel: 'phone', ...change },
  });
  const record = async <T = ToldMessage>(change: object = {}, client = caseworker) =>
    await client.post<T>(`/api/cases/${family.caseId}/told-messages`, telling(change));
  const list = async (client = caseworker) =>
    await client.get<{ items: ToldMessage[] }>(`/api/cases/${family.caseId}/told-messages`);
  const withdraw = async <T = ToldMessage>({ id }: ToldMessage, ifMatch: number, client = caseworker) =>
    await client.post<T>(`/api/told-messages/${id}/withdrawal`, { reason: 'Told to another family' }, { ifMatch });

  it('is kept word for word with its version, by whom, and told on the timeline without the words', async () => {
    const { status, body } = await record();
    expect([status, body]).toMatchObject([
      201,
      {
        ...{ body: words, title: 'Where you stand', language: 'en', number: 1, toldOn: '2026-06-10', channel: 'phone' },
        ...{ person: { id: family.personIds[0] }, recordedBy: { id: caseworker.staff.id }, withdrawnAt: null },
      },
    ]);
    const administrator = await api.as('administrator');
    const change = { language: 'en', body: 'Dear {principal-applicant}, wait.' };
    await administrator.post(`/api/message-templates/${template.id}/texts`, change, { ifMatch: template.version });
    expect((await list()).body.items).toMatchObject([{ id: body.id, body: words, number: 1 }]);
    const path = `/api/cases/${family.caseId}/timeline`;
    const { items } = (await caseworker.get<{ items: TimelineEvent[] }>(path)).body;
    const told = items.find(({ code }) => code === 'pipeline.family-message.told');
    expect(told).toMatchObject({ happenedOn: '2026-06-10', params: { message: 'Where you stand', channel: 'phone' } });
    expect(JSON.stringify(items)).not.toContain('we work on');
  });

  it('is what the message says, to a member, on a day that can be', async () => {
    const codeOf = async (change: object) => {
      const { status, body } = await record<ProblemDetails>(change);
      return [status, body.errors?.[0]?.field ?? '', body.errors?.[0]?.code ?? body.code];
    };
    expect(await codeOf({ body: 'You will travel next week.' })).toEqual([
      ...[409, '', 'pipeline.told-message.words-changed'],
    ]);
    const gaps = await aMessage('How long', 'It takes {months-from} months.');
    expect(await codeOf({ templateId: gaps.id, body: 'It takes {months-from} months.' })).toEqual([
      ...[422, 'body', 'pipeline.told-message.gaps'],
    ]);
    expect(await codeOf({ number: 9 })).toEqual([422, 'number', 'platform.field.unknown-reference']);
    expect(await codeOf({ toldOn: '2026-06-16' })).toEqual([422, 'toldOn', 'platform.field.future-date']);
    expect(await codeOf({ toldOn: '2026-02-28' })).toEqual([422, 'toldOn', 'pipeline.told-message.before-referral']);
    const other = await aFamily(api);
    expect(await codeOf({ personId: other.personIds[0] })).toEqual([
      ...[422, 'personId', 'pipeline.clearance.not-a-member'],
    ]);
  });

  it('is taken back once, with a reason, by whoever read it last, and stays on record', async () => {
    const { body } = await record();
    expect((await withdraw(body, 9)).status).toBe(412);
    const { status, body: back } = await withdraw(body, body.version);
    expect([status, back.withdrawReason, back.withdrawnBy?.id]).toEqual([
      ...[200, 'Told to another family', caseworker.staff.id],
    ]);
    const again = await withdraw<ProblemDetails>(body, back.version);
    expect([again.status, again.body.code]).toEqual([409, 'pipeline.told-message.withdrawn']);
    expect((await list()).body.items.find(({ id }) => id === body.id)).toMatchObject({ body: words });
    const { rows } = await api.owner.query<{ action: string }>(
      `select action from audit.change_log where table_name = 'pipeline.told_messages' and row_id = $1 order by id`,
      [body.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['insert', 'update']);
    const { rows: rights } = await api.owner.query(
      `select has_column_privilege('passage_app', 'pipeline.told_messages', 'body', 'update') as words,
         has_table_privilege('passage_app', 'pipeline.told_messages', 'delete') as rows`,
    );
    expect(rights).toEqual([{ words: false, rows: false }]);
  });

  it('is recorded by caseworkers and managers, read by administrators, and not there for another office', async () => {
    const { body } = await record();
    const administrator = await api.as('administrator');
    expect([(await record({}, administrator)).status, (await list(administrator)).status]).toEqual([403, 200]);
    expect((await withdraw(body, body.version, administrator)).status).toBe(403);
    expect((await list(await api.as('health-staff'))).status).toBe(403);
    const stranger = await api.as('caseworker.nairobi@passage.example');
    const answers = [await record({}, stranger), await list(stranger), await withdraw(body, body.version, stranger)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const manager = await api.as('manager');
    expect((await withdraw(body, body.version, manager)).status).toBe(200);
  });

  it('is still recorded when the case is closed, which has to be told', async () => {
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-12', closure_reason = 'withdrawn' where id = $1`,
      [family.caseId],
    );
    expect((await record({ toldOn: '2026-06-13', channel: 'in-person' })).status).toBe(201);
  });
});
