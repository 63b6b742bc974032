import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  documentOf,
  type Answers,
  type Interview,
  type InterviewForm,
  type InterviewFormVersion,
  type Question,
  type Questionnaire,
  type QuestionnaireSummary,
} from '@passage/case-processing/domain';
import { newId, type ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

const asked = (key: string, change: Partial<Question> = {}): Question => ({
  ...{ key, kind: 'text', title: { en: key, fr: '', ar: '' }, help: { en: '', fr: '', ar: '' }, isRequired: false },
  ...{ isInternal: false, shownIf: null, options: [], minimum: null, maximum: null, ...change },
});
const pick = ['red', 'blue'].map((value) => ({ value, title: { en: value, fr: '', ar: '' } }));
const questions = [
  asked('story', { kind: 'long-text', isRequired: true }),
  asked('name'),
  asked('count', { kind: 'number', minimum: 0, maximum: 10 }),
  asked('since', { kind: 'date' }),
  asked('colour', { kind: 'choice', options: pick }),
  asked('colours', { kind: 'choices', options: pick }),
  asked('wish', { kind: 'yes-no' }),
  asked('why', { isRequired: true, shownIf: { question: 'wish', is: true } }),
  asked('who', { kind: 'person' }),
];

describe('questionnaires', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let administrator: TestClient;
  let formId: string;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    administrator = await api.as('administrator');
    const form = await administrator.post<InterviewForm>('/api/interview-forms', { code: 'TEST', name: 'Test' });
    formId = form.body.id;
    await publish(questions, '2026-06-15');
  });

  afterAll(async () => {
    await api.stop();
  });

  const publish = async (asks: Question[], effectiveFrom: string): Promise<void> => {
    const path = `/api/interview-forms/${formId}/versions`;
    const draft = await administrator.post<InterviewFormVersion>(path, { schema: documentOf(asks) });
    const to = `/api/interview-form-versions/${draft.body.id}/publication`;
    expect((await administrator.post(to, { effectiveFrom }, { ifMatch: 1 })).status).toBe(201);
  };
  const anInterview = async (change: (family: Family) => object = () => ({})) => {
    const family = await aFamily(api, caseworker);
    const input = { date: '2026-06-16', time: '09:00', durationMinutes: 60, place: 'Office' };
    const { status, body } = await caseworker.post<Interview>(`/api/cases/${family.caseId}/interviews`, {
      ...{ ...input, participantIds: family.people, ...change(family) },
    });
    expect(status).toBe(201);
    return { family, interview: body };
  };
  const begin = async ({ id }: Interview, change: object = {}, as = caseworker) =>
    await as.post<Questionnaire>(`/api/interviews/${id}/questionnaires`, { formId, ...change });
  const save = async ({ id }: { id: string }, answers: unknown, ifMatch: number, as = caseworker) =>
    await as.put<Questionnaire>(`/api/questionnaires/${id}/answers`, { answers }, { ifMatch });
  const seal = async ({ id }: { id: string }, ifMatch: number) =>
    await caseworker.post<Questionnaire>(`/api/questionnaires/${id}/seal`, undefined, { ifMatch });
  const refusals = ({ status, body }: { status: number; body: unknown }) => {
    const { code, errors } = body as ProblemDetails;
    return [status, ...(errors ?? [{ field: '', code }]).map((each) => `${each.field} ${each.code}`)];
  };

  it('are begun once, whoever asks and however often', async () => {
    const { interview } = await anInterview();
    const manager = await api.as('manager');
    const answers = await Promise.all([begin(interview), begin(interview, {}, manager), begin(interview)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const none = await begin(interview, { formId: newId() });
    expect(refusals(none)).toEqual([409, 'formId case-processing.questionnaire.no-version']);
  });

  it('are saved while typing, and show whoever comes second what the first wrote', async () => {
    const { interview } = await anInterview();
    const { body: begun } = await begin(interview);
    const first = await save(begun, { name: 'Rania' }, 1);
    expect([first.status, first.body.version, first.body.answers]).toEqual([200, 2, { name: 'Rania' }]);
    const second = await save(begun, { name: 'Huda' }, 1, await api.as('manager'));
    expect(refusals(second)).toEqual([412, ' platform.record.stale']);
    expect((second.body as unknown as ProblemDetails).current).toMatchObject({
      answers: { name: 'Rania' },
      version: 2,
    });
    const resumed = await caseworker.get<Questionnaire>(`/api/questionnaires/${begun.id}`);
    expect(resumed.body).toMatchObject({ answers: { name: 'Rania' }, savedBy: { id: caseworker.staff.id } });
  });

  it('keep every script, emoji and direction, and 20,000 characters, to the letter', async () => {
    const { interview } = await anInterview();
    const { body: begun } = await begin(interview);
    const mixed = 'عربي and English ‏مختلط‎ 👩‍👩‍👧‍👦 e\u0301 \n\t𝒜 "quoted" \\ ﷺ';
    const long = '👣'.repeat(10_000);
    const { body: saved } = await save(begun, { name: mixed, story: long }, 1);
    expect(saved.answers).toEqual({ name: mixed, story: long });
    expect(refusals(await save(begun, { story: 'x'.repeat(20_001) }, 2))).toEqual([
      422,
      'answers.story platform.field.too-long',
    ]);
    for (const bad of ['\u0000', '\ud800']) expect((await save(begun, { name: bad }, 2)).status).toBe(422);
  });

  it('refuse answers of a wrong kind at their question, whether being typed or sealed', async () => {
    const { interview } = await anInterview();
    const { body: begun } = await begin(interview);
    for (const [answers, expected] of [
      [{ name: 5 }, 'answers.name platform.field.type'],
      [{ count: 'many' }, 'answers.count platform.field.type'],
      [{ count: 11 }, 'answers.count platform.field.too-big'],
      [{ since: '2026-02-31' }, 'answers.since platform.field.date'],
      [{ colour: 'green' }, 'answers.colour platform.field.not-accepted'],
      [{ colours: ['red', 'red'] }, 'answers.colours platform.field.not-accepted'],
      [{ wish: 'yes' }, 'answers.wish platform.field.type'],
      [{ who: 'somebody' }, 'answers.who platform.field.unknown-reference'],
      [{ other: 'x' }, 'answers.other platform.field.unknown'],
      [{ name: 'x'.repeat(501) }, 'answers.name platform.field.too-long'],
    ] as const) {
      expect(refusals(await save(begun, answers, 1))).toEqual([422, expected]);
    }
    const given: Answers = { wish: true, who: newId() };
    const { body: saved } = await save(begun, given, 1);
    expect(
      refusals(await seal(saved, 2))
        .slice(1)
        .sort(),
    ).toEqual([
      'answers.story platform.field.required',
      'answers.who platform.field.unknown-reference',
      'answers.why platform.field.required',
    ]);
  });

  it('are sealed for good with a digest in the audit, and corrected as a new one with a reason', async () => {
    const { interview, family } = await anInterview();
    const { body: begun } = await begin(interview);
    await save(begun, { story: 'They fled', wish: false, why: 'dropped', who: family.people[0] }, 1);
    const { status, body: sealed } = await seal(begun, 2);
    expect([status, sealed.state]).toEqual([200, 'sealed']);
    expect(sealed.answers).toEqual({ story: 'They fled', wish: false, who: family.people[0] });
    const audited = await api.owner.query(
      `select new_values ->> 'digest' as digest, new_values ->> 'answers' as answers from audit.change_log
       where table_name = 'case_processing.questionnaires' and row_id = $1 order by id desc limit 1`,
      [begun.id],
    );
    expect(audited.rows).toEqual([{ digest: sealed.digest, answers: expect.stringContaining('secret') }]);
    expect(refusals(await save(begun, { story: 'Other' }, 3))).toEqual([409, ' case-processing.questionnaire.sealed']);
    await expect(
      api.owner.query(`update case_processing.questionnaires set answers = '{}' where id = $1`, [begun.id]),
    ).rejects.toThrow('does not change');
    const correct = async () =>
      await caseworker.post<Questionnaire>(
        `/api/questionnaires/${begun.id}/corrections`,
        { reason: 'A wrong town' },
        { ifMatch: 3 },
      );
    const [one, other] = await Promise.all([correct(), correct()]);
    expect([one.status, other.status].sort()).toEqual([201, 409]);
    const correction = one.status === 201 ? one.body : other.body;
    expect(correction).toMatchObject({ correctsId: begun.id, reason: 'A wrong town', answers: sealed.answers });
    await save(correction, { ...sealed.answers, story: 'They fled from Homs' }, 1);
    expect((await seal(correction, 2)).status).toBe(200);
    const { items } = (
      await caseworker.get<{ items: QuestionnaireSummary[] }>(`/api/interviews/${interview.id}/questionnaires`)
    ).body;
    expect(items.map(({ isReplaced }) => isReplaced)).toEqual([true, false]);
  });

  it('stay with the version they were begun with when another is published meanwhile', async () => {
    const { interview } = await anInterview();
    const { body: before } = await begin(interview);
    await save(before, { name: 'Rania' }, 1);
    await publish([...questions, asked('added', { isRequired: true })], '2026-06-16');
    await api.laterOn('2026-06-16');
    const later = await api.as('caseworker');
    const kept = await later.put<Questionnaire>(
      `/api/questionnaires/${before.id}/answers`,
      { answers: { name: 'Rania', story: 'They fled' } },
      { ifMatch: 2 },
    );
    expect([kept.status, kept.body.formNumber]).toEqual([200, 1]);
    expect((await later.post(`/api/questionnaires/${before.id}/seal`, undefined, { ifMatch: 3 })).status).toBe(200);
    const anew = await later.post<Questionnaire>(`/api/interviews/${interview.id}/questionnaires`, { formId });
    expect(anew.body.formNumber).toBe(2);
    caseworker = later;
  });

  it('told in confidence are about one member, and there only for who may read that', async () => {
    const { interview, family } = await anInterview((each) => ({
      isConfidential: true,
      participantIds: [each.people[0]],
    }));
    expect(refusals(await begin(interview))).toEqual([422, 'personId case-processing.questionnaire.whom']);
    const { body: told } = await begin(interview, { personId: family.people[0] });
    expect(told.compartment).toBe('protection');
    const manager = await api.as('manager');
    expect((await manager.get(`/api/questionnaires/${told.id}`)).status).toBe(404);
    const { items } = (
      await manager.get<{ items: QuestionnaireSummary[] }>(`/api/interviews/${interview.id}/questionnaires`)
    ).body;
    expect(items).toEqual([]);
    expect((await begin(interview, { personId: family.people[0] }, manager)).status).toBe(403);
    const elsewhere = await api.as('caseworker.nairobi@passage.example');
    expect((await elsewhere.get(`/api/questionnaires/${told.id}`)).status).toBe(404);
  });
});
