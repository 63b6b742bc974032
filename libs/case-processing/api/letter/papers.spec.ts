import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Interview, InterviewForm, Questionnaire } from '@passage/case-processing/domain';
import type { PaperLanguage, ProblemDetails } from '@passage/platform/domain';
import { readPaper, startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

describe('papers of interviews', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let family: Family;
  let interview: Interview;
  let form: InterviewForm;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    family = await aFamily(api, caseworker);
    const input = { date: '2026-06-22', time: '09:30', place: 'Office', language: 'ar', participantIds: family.people };
    interview = (await caseworker.post<Interview>(`/api/cases/${family.caseId}/interviews`, input)).body;
    const { body } = await caseworker.get<{ items: InterviewForm[] }>('/api/interview-forms');
    form = body.items.find(({ code }) => code === 'PRE-SCREENING') as InterviewForm;
  });

  afterAll(async () => {
    await api.stop();
  });

  const answerOf = async (path: string, client = caseworker) =>
    await fetch(`${api.url}${path}`, { headers: client.headers });
  const paperOf = async (path: string) => {
    const answer = await answerOf(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.pdf"/);
    return await readPaper(new Uint8Array(await answer.arrayBuffer()));
  };
  const aQuestionnaire = async (change: object = {}) => {
    const path = `/api/interviews/${interview.id}/questionnaires`;
    return (await caseworker.post<Questionnaire>(path, { formId: form.id, ...change })).body;
  };

  it.each<[PaperLanguage, ...string[]]>([
    ['en', 'Your interview', 'Monday, 22 June 2026', 'Arabic', 'Rania Haddad'],
    ['fr', 'Votre entretien', 'lundi 22 juin 2026', 'arabe', 'Omar Haddad'],
    ['ar', 'موعد مقابلتكم', '٢٢ يونيو ٢٠٢٦', 'العربية', 'حداد'],
  ])('give the family its appointment in %s', async (language, ...expected) => {
    const { text, pages } = await paperOf(`/api/interviews/${interview.id}/slip?language=${language}`);
    for (const words of expected) expect(text).toContain(words);
    expect(pages).toBe(1);
  });

  it.each(['en', 'fr', 'ar'] as const)('hold every question that was asked with its answer in %s', async (language) => {
    const { id, schema } = await aQuestionnaire();
    const { text, language: said } = await paperOf(
      `/api/questionnaires/${id}/paper?language=${language}&audience=authority`,
    );
    const [first = ''] = schema['x-order'];
    const { title = '', 'x-titles': titles } = schema.properties[first] ?? {};
    const heading = language === 'en' ? title : (titles?.[language] ?? '');
    const plain = (words: string) => words.replace(/[\u064B-\u0652\s]/gu, '');
    expect(heading).not.toBe('');
    expect(plain(text)).toContain(plain(heading));
    expect(said).toBe(language);
  });

  it('never give the family what was told in confidence', async () => {
    const { id } = await aQuestionnaire({ personId: family.people[1], isConfidential: true });
    const refused = await answerOf(`/api/questionnaires/${id}/paper?audience=family`);
    expect([refused.status, ((await refused.json()) as ProblemDetails).code]).toEqual([
      409,
      'case-processing.questionnaire.withheld',
    ]);
    expect((await paperOf(`/api/questionnaires/${id}/paper?audience=authority`)).pages).toBeGreaterThan(0);
    const manager = await api.as('manager');
    expect((await answerOf(`/api/questionnaires/${id}/paper?audience=authority`, manager)).status).toBe(404);
  });

  it('are not there for another office', async () => {
    const { id } = await aQuestionnaire();
    const stranger = await api.as('caseworker.nairobi@passage.example');
    expect((await answerOf(`/api/questionnaires/${id}/paper`, stranger)).status).toBe(404);
    expect((await answerOf(`/api/interviews/${interview.id}/slip`, stranger)).status).toBe(404);
  });
});
