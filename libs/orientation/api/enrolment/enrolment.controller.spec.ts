import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseOrientation, Enrolment, FamilyPlaces, WaitingPerson } from '@passage/orientation/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, aSession, type Family } from '../family.fixture';

const days = ['2026-07-01', '2026-07-02', '2026-07-03'];
type List = { items: Enrolment[] };

describe('enrolment', () => {
  let api: TestApi;
  let trainer: TestClient;

  beforeAll(async () => {
    api = await startApi();
    trainer = await api.as('orientation-trainer');
  });

  afterAll(async () => {
    await api.stop();
  });

  const enrol = async (sessionId: string, people: string[], kind = 'participant') =>
    await trainer.post<List & ProblemDetails>(`/api/orientation/sessions/${sessionId}/enrolments`, {
      people: people.map((personId) => ({ personId, kind })),
    });
  const errorsOf = ({ body }: { body: ProblemDetails }) =>
    body.errors?.map(({ field, code }) => `${field} ${code.split('.').at(-1)}`);
  const waiting = async ({ people }: Family, query = 'limit=200') => {
    const { body } = await trainer.get<Page<WaitingPerson>>(`/api/orientation/waiting?${query}`);
    return body.items.map(({ person }) => people.indexOf(person.id)).filter((index) => index >= 0);
  };

  it('is for those who wait: of age, without the course and without a place', async () => {
    const family = await aFamily(api);
    expect((await waiting(family)).sort()).toEqual([0, 1]);
    const { id } = await aSession(api, days);
    expect((await waiting(family, `session=${id}`)).sort()).toEqual([0, 1]);
    const { status, body } = await enrol(id, family.people.slice(0, 1));
    expect(status).toBe(201);
    expect(body.items).toMatchObject([{ state: 'enrolled', kind: 'participant', marks: {}, wouldComplete: false }]);
    expect(await waiting(family)).toEqual([1]);
  });

  it('suggests a place for each member of a family', async () => {
    const family = await aFamily(api);
    const { id } = await aSession(api, days, { childmindingPlaces: 1 });
    const { body } = await trainer.get<FamilyPlaces>(
      `/api/orientation/sessions/${id}/family-places?case=${family.caseId}`,
    );
    expect(body.members.map(({ suggested }) => suggested)).toEqual(['participant', 'participant', 'childminding']);
  });

  it('takes all of the people named or none', async () => {
    const family = await aFamily(api);
    const [mother, father, daughter] = family.people;
    const { id } = await aSession(api, days, { capacity: 2, childmindingPlaces: 0 });
    expect(errorsOf(await enrol(id, [mother, father, daughter]))).toEqual([
      'people.2.personId too-young',
      'people full',
    ]);
    expect(errorsOf(await enrol(id, [mother, mother]))).toEqual(['people.1.personId person-twice']);
    expect(errorsOf(await enrol(id, [daughter], 'childminding'))).toEqual(['people childminding-full']);
    expect((await trainer.get<List>(`/api/orientation/sessions/${id}/enrolments`)).body.items).toEqual([]);
    expect((await enrol(id, [mother, father])).status).toBe(201);
    expect(errorsOf(await enrol(id, [mother]))).toContain('people.0.personId already-enrolled');
  });

  it('never gives the last place twice, even at the same moment', async () => {
    const { id } = await aSession(api, days, { capacity: 1 });
    const families = [await aFamily(api), await aFamily(api), await aFamily(api)];
    const answers = await Promise.all(families.map(({ people }) => enrol(id, [people[0]])));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  it('puts nobody into two sessions on the same day', async () => {
    const family = await aFamily(api, { programme: 'EU-RELOCATION' });
    const [mother, , daughter] = family.people;
    const adults = await aSession(api, ['2026-07-08', '2026-07-09'], { course: 'EU-PDO-ADULT' });
    const youth = await aSession(api, ['2026-07-09', '2026-07-10'], { course: 'EU-PDO-YOUTH' });
    expect(errorsOf(await enrol(youth.id, [mother]))).toEqual(['people.0.personId too-old']);
    expect((await enrol(adults.id, [daughter], 'childminding')).status).toBe(201);
    expect(errorsOf(await enrol(youth.id, [daughter]))).toEqual(['people.0.personId same-day']);
    const us = await aSession(api, days);
    expect(errorsOf(await enrol(us.id, [mother]))).toEqual(['people.0.personId other-programme']);
  });

  it('ends when somebody is withdrawn, or cannot begin once the session has', async () => {
    const family = await aFamily(api);
    const { id } = await aSession(api, days);
    const [place] = (await enrol(id, [family.people[0]])).body.items;
    const withdraw = async (version: number) =>
      await trainer.post<Enrolment & ProblemDetails>(
        `/api/orientation/enrolments/${place?.id}/withdrawal`,
        { reason: 'Ill' },
        { ifMatch: version },
      );
    expect((await withdraw(9)).status).toBe(412);
    expect((await withdraw(1)).body).toMatchObject({ state: 'withdrawn', withdrawReason: 'Ill' });
    expect((await withdraw(2)).body.code).toBe('orientation.enrolment.closed');
    expect((await waiting(family)).sort()).toEqual([0, 1]);
    const past = await aSession(api, ['2026-06-10', '2026-06-16', '2026-06-17']);
    expect((await enrol(past.id, [family.people[0]])).body.code).toBe('orientation.enrolment.session-over');
  });

  it('is of people of one’s own office, and shows on the page of their case', async () => {
    const family = await aFamily(api);
    const { id } = await aSession(api, days);
    await enrol(id, [family.people[0]]);
    const movement = await api.as('movement-officer');
    const { body } = await movement.get<CaseOrientation>(`/api/cases/${family.caseId}/orientation`);
    expect(body.members.map(({ state, enrolments }) => `${state} ${enrolments.length}`)).toEqual([
      'missing 1',
      'missing 0',
      'not-applicable 0',
    ]);
    const nairobi = await api.as('orientation.nairobi@passage.example');
    expect((await nairobi.get(`/api/cases/${family.caseId}/orientation`)).status).toBe(404);
    const people = [{ personId: family.people[1], kind: 'participant' }];
    expect((await nairobi.post(`/api/orientation/sessions/${id}/enrolments`, { people })).status).toBe(404);
    const unknown = await enrol(id, ['00000000-0000-7000-8000-000000000000']);
    expect(errorsOf(unknown)).toEqual(['people.0.personId unknown-person']);
  });
});
