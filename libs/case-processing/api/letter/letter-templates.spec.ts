import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LetterTemplate, LetterVersion } from '@passage/case-processing/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';

const words = (body: string) => ({ subject: 'About {{case.number}}', body });
const input = { code: 'NOTICE', title: 'Notice', kind: 'letter', audience: 'family' };

describe('templates of letters', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
  });

  afterAll(async () => {
    await api.stop();
  });

  const write = async <T = LetterTemplate>({ id, version }: LetterTemplate, texts: object, fields: object[] = []) =>
    await administrator.post<T>(
      `/api/letter-templates/${id}/versions`,
      { texts: { en: null, fr: null, ar: null, ...texts }, fields },
      { ifMatch: version },
    );

  it('come with words in three languages that say they are to be checked', async () => {
    const { body } = await administrator.get<{ items: LetterTemplate[] }>('/api/letter-templates');
    expect(body.items.map(({ code }) => code).sort()).toEqual([
      ...['CASE-SUMMARY', 'CONSENT', 'DECISION-ACCEPTED', 'DECISION-DENIED', 'DOCUMENT-REQUEST'],
      ...['FINGERPRINT-APPOINTMENT', 'INTERVIEW-INVITATION'],
    ]);
    for (const { code, current } of body.items) {
      const { texts, isVerified, sourceNote, writtenBy } = current ?? {};
      expect([code, isVerified, writtenBy]).toEqual([code, false, null]);
      expect(sourceNote).toMatch(/checked by the office/);
      expect(Object.values(texts ?? {}).filter((each) => each === null)).toEqual([]);
    }
  });

  it('that come with the product can be written again as they are', async () => {
    const { body } = await administrator.get<{ items: LetterTemplate[] }>('/api/letter-templates');
    for (const each of body.items) {
      const { status } = await write(each, each.current?.texts ?? {}, each.current?.fields);
      expect([each.code, status]).toEqual([each.code, 201]);
    }
  });

  it('are written by an administrator in versions, the earlier of which stay', async () => {
    const { body: made } = await administrator.post<LetterTemplate>('/api/letter-templates', input);
    expect(made.current).toBeNull();
    const { body: first } = await write(made, { en: words('Dear {{recipient.name}}') });
    const { body: second } = await write(first, { en: words('Hello'), ar: words('مرحبا {{recipient.name}}') });
    expect(second.current).toMatchObject({ number: 2, isVerified: false });
    expect((await write(made, { en: words('Too late') })).status).toBe(412);
    const { body } = await administrator.get<{ items: LetterVersion[] }>(`/api/letter-templates/${made.id}/versions`);
    expect(body.items.map(({ number, texts }) => [number, texts.en?.body])).toEqual([
      [2, 'Hello'],
      [1, 'Dear {{recipient.name}}'],
    ]);
    const twice = await administrator.post<ProblemDetails>('/api/letter-templates', input);
    expect([twice.status, twice.body.code]).toEqual([409, 'case-processing.letter-template.code-taken']);
    const changed = await administrator.put<LetterTemplate>(
      `/api/letter-templates/${made.id}`,
      { ...input, title: 'Another', isActive: false },
      { ifMatch: second.version },
    );
    expect(changed.body).toMatchObject({ title: 'Another', isActive: false });
  });

  it('are refused with a place that nothing fills, naming it and those that can be', async () => {
    const { body: made } = await administrator.post<LetterTemplate>('/api/letter-templates', { ...input, code: 'ODD' });
    const field = (key: string) => ({ key, labels: { en: key } });
    const { status, body } = await write<ProblemDetails>(
      made,
      { en: words('You have {{diagnosis}} until {{field.until}}'), fr: words('{{field.other}}') },
      [field('until'), field('until')],
    );
    expect(status).toBe(422);
    expect(body.errors?.map(({ field: at, code }) => `${at} ${code}`)).toEqual([
      'fields.1.key case-processing.letter-template.field-twice',
      'texts.en.body case-processing.letter-template.unknown-place',
      'texts.fr.body case-processing.letter-template.unknown-place',
    ]);
    expect(body.errors?.[1]?.remedy).toMatch(/case\.number.*field\.until/);
    const empty = await write<ProblemDetails>(made, {});
    expect(empty.body.errors?.map(({ code }) => code)).toEqual(['case-processing.letter-template.no-words']);
  });

  it('are read by whoever reads cases of this stage, and written by administrators alone', async () => {
    const caseworker = await api.as('caseworker');
    expect((await caseworker.get('/api/letter-templates')).status).toBe(200);
    expect((await caseworker.post('/api/letter-templates', { ...input, code: 'MINE' })).status).toBe(403);
    expect((await (await api.as('health-staff')).get('/api/letter-templates')).status).toBe(403);
  });
});
