import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseDetail, SavedRelationship } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, surroundings, type Surroundings } from '../case/family.fixture';

describe('relationships', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;
  let family: CaseDetail;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
  });

  beforeEach(async () => {
    family = await createCase(caseworker, around);
  });

  afterAll(async () => {
    await api.stop();
  });

  const idOf = (name: string) => family.members.find(({ person }) => person.givenNames === name)?.person.id ?? '';
  const relate = (one: string, kind: string, other: string, details: object = {}) =>
    caseworker.post<SavedRelationship>(`/api/cases/${family.id}/relationships`, {
      personId: idOf(one),
      relatedPersonId: idOf(other),
      kind,
      ...details,
    });
  const codeOf = (body: unknown) => (body as ProblemDetails).errors?.[0]?.code;

  it('are kept once, whichever side tells them', async () => {
    expect((await relate('Samira', 'spouse', 'Yousef')).status).toBe(201);
    expect(codeOf((await relate('Yousef', 'spouse', 'Samira')).body)).toBe('case-record.relationship.exists');
    const { body } = await caseworker.get<CaseDetail>(`/api/cases/${family.id}`);
    expect(body.relationships).toHaveLength(1);
  });

  it('cannot contradict each other', async () => {
    await relate('Samira', 'biological-parent', 'Huda');
    const answers = [
      await relate('Huda', 'biological-parent', 'Samira'),
      await relate('Samira', 'sibling', 'Huda'),
      await relate('Samira', 'spouse', 'Samira'),
    ];
    expect(answers.map(({ status, body }) => [status, codeOf(body)])).toEqual([
      [422, 'case-record.relationship.contradiction'],
      [422, 'case-record.relationship.contradiction'],
      [422, 'case-record.relationship.self'],
    ]);
    expect(codeOf((await relate('Huda', 'grandparent', 'Yousef')).body)).toBe(
      'case-record.relationship.elder-is-younger',
    );
  });

  it('are saved with a warning when they deserve a second look, and a married child only when confirmed', async () => {
    const { status: refused, body: problem } = await relate('Huda', 'spouse', 'Yousef');
    expect([refused, codeOf(problem)]).toEqual([422, 'case-record.relationship.marriage-under-age']);
    const { status, body } = await relate('Huda', 'spouse', 'Yousef', { isConfirmed: true });
    expect([status, body.warnings]).toEqual([201, [{ code: 'under-age-spouse', personId: idOf('Huda') }]]);
  });

  it('are corrected and removed from the version read', async () => {
    const { body } = await relate('Yousef', 'biological-parent', 'Huda');
    const change = { personId: idOf('Yousef'), relatedPersonId: idOf('Huda'), kind: 'step-parent' };
    const path = `/api/relationships/${body.id}`;
    const changed = await caseworker.patch<SavedRelationship>(path, change, { ifMatch: 1 });
    expect([changed.status, changed.body.kind, changed.body.version]).toEqual([200, 'step-parent', 2]);
    expect((await caseworker.delete(path, undefined, { ifMatch: 1 })).status).toBe(412);
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(204);
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(404);
  });

  it('keep what they rest on and how long they held, and what a correction does not name', async () => {
    const details = { basis: 'religion', fromOn: '2012-03-01', hiddenAtRequestOf: idOf('Samira') };
    const { body } = await relate('Samira', 'spouse', 'Yousef', details);
    const { personId, relatedPersonId, kind } = body;
    const path = `/api/relationships/${body.id}`;
    const ended = { personId, relatedPersonId, kind, state: 'former', untilOn: '2020-01-01' };
    expect((await caseworker.patch(path, ended, { ifMatch: 1 })).body).toMatchObject({ ...details, ...ended });
    expect((await caseworker.get<CaseDetail>(`/api/cases/${family.id}`)).body.relationships).toEqual([
      { ...details, ...ended, id: body.id, isConfirmed: false, version: 2 },
    ]);
    const backwards = await caseworker.patch(path, { ...ended, untilOn: '2010-01-01' }, { ifMatch: 2 });
    expect(codeOf(backwards.body)).toBe('case-record.relationship.ends-before-it-begins');
    const stranger = (await createCase(caseworker, around)).members[0]?.person.id;
    const hidden = await caseworker.patch(path, { ...ended, hiddenAtRequestOf: stranger }, { ifMatch: 2 });
    expect(codeOf(hidden.body)).toBe('case-record.person.not-of-case');
  });

  it('stay possible when a birth date is corrected', async () => {
    await relate('Samira', 'biological-parent', 'Huda');
    const attempt = await caseworker.patch(
      `/api/people/${idOf('Samira')}`,
      { birthDate: '2016-01-01' },
      { ifMatch: 1 },
    );
    expect([attempt.status, attempt.body]).toEqual([
      422,
      expect.objectContaining({
        errors: [expect.objectContaining({ field: 'birthDate', code: 'case-record.relationship.elder-is-younger' })],
      }),
    ]);
  });

  it('cannot make a circle, even when two people tell its halves at the same moment', async () => {
    const undated = { birthDate: '1990-01-01', birthDatePrecision: 'estimated' };
    for (const { person } of family.members)
      await caseworker.patch(`/api/people/${person.id}`, undated, { ifMatch: 1 });
    const answers = await Promise.all([
      relate('Samira', 'grandparent', 'Yousef'),
      relate('Yousef', 'grandparent', 'Huda'),
      relate('Huda', 'grandparent', 'Samira'),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(codeOf(refused?.body)).toBe('case-record.relationship.own-ancestor');
  });

  it('hold between people of the case only', async () => {
    const other = await createCase(caseworker, around);
    const { status, body } = await caseworker.post(`/api/cases/${family.id}/relationships`, {
      personId: idOf('Samira'),
      relatedPersonId: other.members[0]?.person.id,
      kind: 'sibling',
    });
    expect([status, codeOf(body)]).toEqual([422, 'case-record.person.not-of-case']);
  });

  it('are not there for another office', async () => {
    const { body } = await relate('Samira', 'spouse', 'Yousef');
    const stranger = await api.as(around.elsewhere);
    const { id: _, version: __, warnings: ___, ...input } = body;
    const attempts = [
      await stranger.post(`/api/cases/${family.id}/relationships`, input),
      await stranger.patch(`/api/relationships/${body.id}`, input, { ifMatch: 1 }),
      await stranger.delete(`/api/relationships/${body.id}`, undefined, { ifMatch: 1 }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
