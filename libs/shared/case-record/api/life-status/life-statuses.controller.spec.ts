import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person, CaseDetail, FamilyPicture, LifeStatus } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
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

  /** Somebody kept with the case who is no member. */
  const relative = async (caseId: string, facts: object) => {
    const person = personOf({ ...facts });
    return (await caseworker.post<Person>(`/api/cases/${caseId}/people`, person)).body.id;
  };

  it('are recorded once, changed from the version read, taken back, and shown in the picture of the family', async () => {
    const { id } = await createCase(caseworker, around);
    const grandmother = await relative(id, { givenNames: 'Amal', sex: 'female', birthDate: '1950-01-01' });
    const { status, body } = await record(grandmother, { country: 'SY', place: 'Homs' });
    expect([status, body]).toEqual([201, expect.objectContaining({ ...news, place: 'Homs', mayJoin: 'undecided' })]);
    expect((await record(grandmother)).status).toBe(409);
    const path = `/api/life-statuses/${body.id}`;
    const found = { state: 'alive', sinceOn: null, mayJoin: 'yes' };
    expect((await caseworker.patch<LifeStatus>(path, found, { ifMatch: 1 })).body).toMatchObject({
      ...found,
      version: 2,
    });
    expect((await caseworker.patch(path, { state: 'dead' }, { ifMatch: 1 })).status).toBe(422);
    expect((await caseworker.patch(path, { place: 'Hama' }, { ifMatch: 1 })).status).toBe(412);
    const { body: picture } = await caseworker.get<FamilyPicture>(`/api/cases/${id}/family-picture`);
    expect(picture.people.find((person) => person.id === grandmother)).toMatchObject({
      place: 'outside',
      lifeStatus: { state: 'alive', mayJoin: 'yes' },
    });
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(204);
    expect((await record(grandmother)).status).toBe(201);
  });

  it('of the death of a member are left to the event of a death, also when they change', async () => {
    const detail = await createCase(caseworker, around);
    const huda = idOf(detail, 'Huda');
    const refused = ['state case-record.life-status.death-of-member'];
    const told = await record(huda, { sinceOn: api.today, reportedOn: api.today });
    expect([told.status, codesOf(told.body)]).toEqual([422, refused]);
    expect((told.body as unknown as ProblemDetails).errors?.[0]?.remedy).toContain('“Events”');
    const { body: missing } = await record(huda, { state: 'missing', sinceOn: null });
    const found = { state: 'dead', sinceOn: api.today, reportedOn: api.today };
    const changed = await caseworker.patch(`/api/life-statuses/${missing.id}`, found, { ifMatch: 1 });
    expect(codesOf(changed.body)).toEqual(refused);
    const leaving = { kind: 'leaving', happenedOn: api.today, personId: huda, leaveReason: 'withdrawn' };
    const confirmed = { confirmedWarnings: ['children-without-carer'] };
    expect((await recordFamilyEvent(caseworker, detail.id, { ...leaving, ...confirmed })).status).toBe(201);
    expect((await caseworker.patch(`/api/life-statuses/${missing.id}`, found, { ifMatch: 1 })).status).toBe(200);
  });

  it('cannot make a recorded relationship impossible', async () => {
    const detail = await createCase(caseworker, around);
    const child = idOf(detail, 'Huda');
    const mother = await relative(detail.id, { givenNames: 'Mariam', sex: 'female', birthDate: '1985-01-01' });
    const father = await relative(detail.id, { givenNames: 'Elias', sex: 'male', birthDate: '1985-01-01' });
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
    const person = await relative(detail.id, { givenNames: 'Amal', birthDate: '2015-11-30' });
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

  it('are changed also by who may not read the paper they rest on, which stays', async () => {
    const detail = await createCase(caseworker, around);
    const person = await relative(detail.id, { givenNames: 'Amal', birthDate: '1970-11-30' });
    const form = new FormData();
    form.set('kind', 'other');
    form.set('compartment', 'protection');
    form.set('file', new Blob(['Found by the tracing service'], { type: 'text/plain' }), 'tracing.txt');
    const paper = await caseworker.post<{ id: string }>(`/api/cases/${detail.id}/documents`, form);
    const told = await record(person, { state: 'missing', sinceOn: null, documentId: paper.body.id });
    const { id, version } = told.body as LifeStatus;
    const manager = await api.as('manager');
    const change = { place: 'Homs', documentId: paper.body.id };
    const { status, body } = await manager.patch<LifeStatus>(`/api/life-statuses/${id}`, change, { ifMatch: version });
    expect([told.status, status, body.place, body.documentId]).toEqual([201, 200, 'Homs', paper.body.id]);
  });

  it('leave no trace of a hidden person on the family’s paper', async () => {
    const detail = await createCase(caseworker, around);
    const secret = await relative(detail.id, { givenNames: 'Nour', birthDate: '2005-01-01' });
    await record(secret, { state: 'alive', sinceOn: null, hiddenAtRequestOf: idOf(detail, 'Samira') });
    const tie = { personId: idOf(detail, 'Samira'), relatedPersonId: secret, kind: 'biological-parent' };
    await caseworker.post(`/api/cases/${detail.id}/relationships`, tie);
    const picture = await caseworker.get<FamilyPicture>(`/api/cases/${detail.id}/family-picture`);
    const paper = await caseworker.get<FamilyPicture>(`/api/cases/${detail.id}/family-paper`);
    expect([picture.body.people.length, paper.body.people.length]).toEqual([4, 3]);
    expect(JSON.stringify(picture.body)).toContain(secret);
    expect(JSON.stringify(paper.body)).not.toContain(secret);
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
