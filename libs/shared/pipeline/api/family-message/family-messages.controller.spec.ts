import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FamilyMessageFacts, MessageTemplate, MessageText } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { aFamily, startApi, type TestApi, type TestClient } from '@passage/testing';

describe('messages to families', () => {
  let api: TestApi;
  let administrator: TestClient;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const write = async <T = MessageTemplate>({ id, version }: MessageTemplate, language: string, body: string) =>
    await administrator.post<T>(`/api/message-templates/${id}/texts`, { language, body }, { ifMatch: version });

  it('are written by an administrator, language by language, and keep their earlier words', async () => {
    const { body: made } = await administrator.post<MessageTemplate>('/api/message-templates', {
      title: 'Where you stand',
    });
    const { body: first } = await write(made, 'en', 'Dear {principal-applicant}, please wait.');
    const { body: second } = await write(first, 'ar', 'عزيزي {principal-applicant}');
    const { body: third } = await write(second, 'en', 'Dear {principal-applicant}, we work on {case-number}.');
    expect(third.texts.map(({ language, number }) => [language, number])).toEqual([
      ['ar', 1],
      ['en', 2],
    ]);
    expect((await write(made, 'en', 'Too late')).status).toBe(412);
    const { body } = await caseworker.get<{ items: MessageText[] }>(`/api/message-templates/${made.id}/texts`);
    expect(body.items.map((each) => each.body)).toContain('Dear {principal-applicant}, please wait.');
    const wrong = await write<ProblemDetails>(third, 'en', 'You have {diagnosis}');
    expect([wrong.status, wrong.body.code, wrong.body.errors?.[0]?.field ?? 'body']).toEqual([
      422,
      'pipeline.family-message.unknown-place',
      'body',
    ]);
    expect((await caseworker.post('/api/message-templates', { title: 'Mine' })).status).toBe(403);
  });

  it('name programme and office in each language somebody wrote them in', async () => {
    const { caseId } = await aFamily(api);
    await api.owner.query(`update case_record.wordings set french = '' where english = 'Amman'`);
    const { body } = await caseworker.get<FamilyMessageFacts>(`/api/cases/${caseId}/message-facts`);
    expect(body.office).toEqual({ en: 'Amman', fr: 'Amman', ar: 'عمّان' });
    expect([body.programme.fr, body.programme.ar]).not.toContain(body.programme.en);
  });

  it('name an office that was renamed in English until somebody has looked at its words', async () => {
    const { caseId } = await aFamily(api);
    const office = async () =>
      (await caseworker.get<FamilyMessageFacts>(`/api/cases/${caseId}/message-facts`)).body.office;
    await api.owner.query(`update access.offices set name = 'Zarqa' where code = 'AMM'`);
    expect(await office()).toEqual({ en: 'Zarqa', fr: 'Zarqa', ar: 'Zarqa' });
    await api.owner.query(
      `update case_record.wordings set arabic = 'الزرقاء', is_waiting = false where english = 'Zarqa'`,
    );
    expect(await office()).toMatchObject({ en: 'Zarqa', ar: 'الزرقاء' });
  });

  it('name a time only from families of the programme that left, and say how many these are', async () => {
    const family = await aFamily(api);
    const facts = async () =>
      (await caseworker.get<FamilyMessageFacts>(`/api/cases/${family.caseId}/message-facts`)).body.timeRange;
    expect(await facts()).toMatchObject({ since: 'referral', sample: 0, median: null, daysSince: 106 });
    for (const days of [100, 200, 300]) {
      const { caseId } = await aFamily(api, { as: 'caseworker.nairobi@passage.example' });
      await api.owner.query(
        `insert into pipeline.milestones (id, case_id, office_id, code, happened_on)
         select gen_random_uuid(), id, office_id, 'departed', $2::date from case_record.cases where id = $1`,
        [caseId, api.today],
      );
      await api.owner.query(`update case_record.cases set referred_on = $2::date - $3::int where id = $1`, [
        caseId,
        api.today,
        days,
      ]);
    }
    expect(await facts()).toMatchObject({ sample: 3, median: 200, from: 120, to: 280 });
    const stranger = await api.as('caseworker.nairobi@passage.example');
    expect((await stranger.get(`/api/cases/${family.caseId}/message-facts`)).status).toBe(404);
  });

  it('count the days of a family that has left until it did', async () => {
    const { caseId } = await aFamily(api);
    await api.owner.query(
      `insert into pipeline.milestones (id, case_id, office_id, code, happened_on)
       select gen_random_uuid(), id, office_id, 'departed', referred_on + 90 from case_record.cases where id = $1`,
      [caseId],
    );
    const { body } = await caseworker.get<FamilyMessageFacts>(`/api/cases/${caseId}/message-facts`);
    expect(body.timeRange).toMatchObject({ since: 'referral', daysSince: 90, leftOn: '2026-05-30' });
  });
});
