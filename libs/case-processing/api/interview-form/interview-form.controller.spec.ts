import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  documentOf,
  formSchema,
  questionsOf,
  type InterviewForm,
  type InterviewFormVersion,
  type Question,
} from '@passage/case-processing/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';

const asked = (key: string, change: Partial<Question> = {}): Question => ({
  ...{ key, kind: 'text', title: { en: key, fr: '', ar: '' }, help: { en: '', fr: '', ar: '' }, isRequired: false },
  ...{ isInternal: false, shownIf: null, options: [], minimum: null, maximum: null, ...change },
});
const content = (questions: Question[], change: object = {}) => ({
  schema: { ...documentOf(questions), ...change },
  ...{ note: '', sourceNote: '', isVerified: false },
});

describe('interview forms', () => {
  let api: TestApi;
  let administrator: TestClient;
  let names = 0;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
  });

  afterAll(async () => {
    await api.stop();
  });

  const aForm = async (): Promise<InterviewForm> => {
    names += 1;
    const { status, body } = await administrator.post<InterviewForm>('/api/interview-forms', {
      ...{ code: `TEST-${names}`, name: `Test ${names}` },
    });
    expect(status).toBe(201);
    return body;
  };
  const begin = async (form: InterviewForm, body: object) =>
    await administrator.post<InterviewFormVersion>(`/api/interview-forms/${form.id}/versions`, body);
  const publish = async ({ id, version }: InterviewFormVersion, effectiveFrom = '2026-06-15') =>
    await administrator.post<InterviewFormVersion>(
      `/api/interview-form-versions/${id}/publication`,
      { effectiveFrom },
      { ifMatch: version },
    );
  const refusals = ({ status, body }: { status: number; body: unknown }) => {
    const { code, errors } = body as ProblemDetails;
    return [status, ...(errors ?? [{ field: '', code }]).map((each) => `${each.field} ${each.code}`)];
  };

  it('come with three to begin with, each of which can be filled in', async () => {
    const { items } = (await administrator.get<{ items: InterviewForm[] }>('/api/interview-forms')).body;
    const begun = items.filter(({ code }) => !code.startsWith('TEST-'));
    expect(begun.map(({ code }) => code).sort()).toEqual([
      'ADJUDICATION-SUMMARY',
      'PRE-SCREENING',
      'REGISTRATION-NARRATIVE',
    ]);
    for (const { versions } of begun) {
      const [version] = versions;
      expect([version?.isInForce, version?.isVerified, version?.sourceNote === '']).toEqual([true, false, false]);
      const { body } = await administrator.get<InterviewFormVersion>(`/api/interview-form-versions/${version?.id}`);
      const document = formSchema.parse(body.schema);
      expect(documentOf(questionsOf(document))).toEqual(document);
      const untranslated = questionsOf(document).filter(({ title }) => !title.fr || !title.ar);
      expect(untranslated).toEqual([]);
    }
  });

  it('are changed as drafts, one at a time, and published for good', async () => {
    const form = await aForm();
    const { status, body: draft } = await begin(form, content([asked('one')]));
    expect([status, draft.number, draft.state]).toEqual([201, 1, 'draft']);
    expect((await begin(form, content([asked('two')]))).status).toBe(409);
    const path = `/api/interview-form-versions/${draft.id}`;
    const written = content([asked('one', { isRequired: true }), asked('two')]);
    const changed = await administrator.put<InterviewFormVersion>(path, written, { ifMatch: 1 });
    expect(questionsOf(changed.body.schema).map(({ key, isRequired }) => [key, isRequired])).toEqual([
      ['one', true],
      ['two', false],
    ]);
    expect((await administrator.put(path, written, { ifMatch: 1 })).status).toBe(412);
    expect(refusals(await publish(changed.body, '2026-06-14'))).toEqual([
      422,
      'effectiveFrom case-processing.interview-form.past',
    ]);
    const published = await publish(changed.body);
    expect([published.status, published.body.state, published.body.isInForce]).toEqual([201, 'published', true]);
    const late = await administrator.put(path, written, { ifMatch: published.body.version });
    expect(refusals(late)).toEqual([409, ' case-processing.interview-form.published']);
    const { body: next } = await begin(form, content([asked('one')]));
    expect(next.number).toBe(2);
    expect(refusals(await publish(next))).toEqual([409, 'effectiveFrom case-processing.interview-form.day-taken']);
    const ahead = await publish(next, '2026-07-01');
    expect([ahead.status, ahead.body.isInForce]).toEqual([201, false]);
  });

  it('are refused where they are no JSON Schema that can be filled in, naming the place', async () => {
    const form = await aForm();
    const many = Array.from({ length: 1000 }, (_, index) => asked(`q${index}`));
    const odd = { ...documentOf([asked('one')]).properties['one'], type: 'number' };
    for (const [body, ...expected] of [
      [content(many), 422, 'schema.properties case-processing.interview-form.too-many-questions'],
      [content([asked('one')], { 'x-order': [] }), 422, 'schema.x-order case-processing.interview-form.order'],
      [content([asked('one')], { required: ['one'] }), 422, 'schema.required case-processing.interview-form.derived'],
      [content([asked('one')], { properties: { one: odd } }), 422, 'schema.properties.one.type platform.field.choice'],
      [content([asked('one')], { $ref: '#' }), 422, 'schema.$ref platform.field.unknown'],
      [{ note: '' }, 422, 'schema platform.field.required'],
    ] as const) {
      const [status, first] = refusals(await begin(form, body));
      expect([status, first]).toEqual(expected);
    }
  });

  it('may have as many questions as any programme asks', async () => {
    const form = await aForm();
    const many = Array.from({ length: 500 }, (_, index) => asked(`q${index}`, { isRequired: true }));
    expect((await begin(form, content(many))).status).toBe(201);
  });

  it('are read by whoever interviews, and changed by administrators alone', async () => {
    const caseworker = await api.as('caseworker');
    expect((await caseworker.get('/api/interview-forms')).status).toBe(200);
    expect((await caseworker.post('/api/interview-forms', { code: 'MINE', name: 'Mine' })).status).toBe(403);
    const twice = await administrator.post('/api/interview-forms', { code: 'PRE-SCREENING', name: 'Again' });
    expect(refusals(twice)).toEqual([409, 'code case-processing.interview-form.code-taken']);
  });
});
