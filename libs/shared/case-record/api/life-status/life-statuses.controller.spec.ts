import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddedPerson, CaseDetail, FamilyPicture, LifeStatus } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('life statuses', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const news = { state: 'dead', sinceOn: '2015-01-30', source: 'family-member', reportedOn: '2015-03-01' };
  const codesOf = (body: unknown) => (body as ProblemDetails).errors?.map(({ field, code }) => `${field} ${code}`);
  const idOf = (detail: CaseDetail, name: string) =>
    detail.members.find(({ person }) => person.givenNames === name)?.person.id ?? '';
  const record = (personId: string, change: object = {}) =>
    caseworker.post<LifeStatus>(`/api/people/${personId}/life-status`, { ...news, ...change });

  it('are recorded once, changed from the version read, taken back, and shown in the picture of the family', async () => {
    const { id } = await createCase(caseworker, around);
    const grandmother = personOf({ givenNames: 'Amal', sex: 'female', birthDate: '1950-01-01', isMember: false });
    const { body: added } = await caseworker.post<AddedPerson>(`/api/cases/${id}/people`, grandmother);
    const { status, body } = await record(added.id, { country: 'SY', place: 'Homs' });
    expect([status, body]).toEqual([201, expect.objectContaining({ ...news, place: 'Homs', mayJoin: 'undecided' })]);
    expect((await record(added.id)).status).toBe(409);
    const path = `/api/life-statuses/${body.id}`;
    const found = { state: 'alive', sinceOn: null, mayJoin: 'yes' };
    expect((await caseworker.patch<LifeStatus>(path, found, { ifMatch: 1 })).body).toMatchObject({
      ...found,
      version: 2,
    });
    expect((await caseworker.patch(path, { state: 'dead' }, { ifMatch: 1 })).status).toBe(422);
    expect((await caseworker.patch(path, { place: 'Hama' }, { ifMatch: 1 })).status).toBe(412);
    const { body: picture } = await caseworker.get<FamilyPicture>(`/api/cases/${id}/family-picture`);
    expect(picture.people.find((person) => person.id === added.id)).toMatchObject({
      place: 'outside',
      lifeStatus: { state: 'alive', mayJoin: 'yes' },
    });
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(204);
    expect((await record(added.id)).status).toBe(201);
  });

  it('cannot make a recorded relationship impossible', async () => {
    const detail = await createCase(caseworker, around);
    const [mother, father, child] = ['Samira', 'Yousef', 'Huda'].map((name) => idOf(detail, name)) as [
      string,
      string,
      string,
    ];
    for (const personId of [mother, father]) {
      const tie = { personId, relatedPersonId: child, kind: 'biological-parent' };
      expect((await caseworker.post(`/api/cases/${detail.id}/relationships`, tie)).status).toBe(201);
    }
    expect(codesOf((await record(mother, { sinceOn: '2015-11-29', reportedOn: api.today })).body)).toEqual([
      'sinceOn case-record.relationship.mother-died-before',
    ]);
    expect(codesOf((await record(father, { sinceOn: '2015-01-29' })).body)).toEqual([
      'sinceOn case-record.relationship.father-died-before',
    ]);
    expect((await record(father)).status).toBe(201);
  });

  it('are refused, field by field, when they cannot be true', async () => {
    const detail = await createCase(caseworker, around);
    const person = idOf(detail, 'Huda');
    const tries = [
      { sinceOn: '2015-11-29' },
      { reportedOn: '2026-06-16' },
      { documentId: detail.id },
      { place: 'x'.repeat(201) },
    ];
    const answers = await Promise.all(tries.map(async (change) => codesOf((await record(person, change)).body)));
    expect(answers.map((codes) => codes?.[0])).toEqual([
      'sinceOn case-record.life-status.before-birth',
      'reportedOn platform.field.future-date',
      'sinceOn case-record.life-status.before-birth',
      'place platform.field.too-long',
    ]);
    const paper = await record(person, { state: 'missing', sinceOn: null, documentId: detail.id });
    expect(codesOf(paper.body)).toEqual(['documentId case-record.document.not-of-case']);
  });

  it('leave no trace of a hidden person on the family’s paper', async () => {
    const detail = await createCase(caseworker, around);
    const secret = personOf({ givenNames: 'Nour', birthDate: '2005-01-01', isMember: false });
    const { body: added } = await caseworker.post<AddedPerson>(`/api/cases/${detail.id}/people`, secret);
    await record(added.id, { state: 'alive', sinceOn: null, hiddenAtRequestOf: idOf(detail, 'Samira') });
    const tie = { personId: idOf(detail, 'Samira'), relatedPersonId: added.id, kind: 'biological-parent' };
    await caseworker.post(`/api/cases/${detail.id}/relationships`, tie);
    const picture = await caseworker.get<FamilyPicture>(`/api/cases/${detail.id}/family-picture`);
    const paper = await caseworker.get<FamilyPicture>(`/api/cases/${detail.id}/family-paper`);
    expect([picture.body.people.length, paper.body.people.length]).toEqual([4, 3]);
    expect(JSON.stringify(picture.body)).toContain(added.id);
    expect(JSON.stringify(paper.body)).not.toContain(added.id);
  });

  it('are not there for another office', async () => {
    const detail = await createCase(caseworker, around);
    const { body } = await record(idOf(detail, 'Huda'), { state: 'missing', sinceOn: null });
    const stranger = await api.as(around.elsewhere);
    const attempts = [
      await stranger.post(`/api/people/${idOf(detail, 'Samira')}/life-status`, news),
      await stranger.patch(`/api/life-statuses/${body.id}`, { place: 'x' }, { ifMatch: 1 }),
      await stranger.delete(`/api/life-statuses/${body.id}`, undefined, { ifMatch: 1 }),
      await stranger.get(`/api/cases/${detail.id}/family-picture`),
      await stranger.get(`/api/cases/${detail.id}/family-paper`),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});
