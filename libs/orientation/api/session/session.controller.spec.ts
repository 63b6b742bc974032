import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Enrolment, NewSessionInput, Session, SessionRow } from '@passage/orientation/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, aSession, sessionInput } from '../family.fixture';

const path = '/api/orientation/sessions';
const days = ['2026-07-01', '2026-07-02', '2026-07-03'];

describe('sessions', () => {
  let api: TestApi;
  let trainer: TestClient;

  beforeAll(async () => {
    api = await startApi();
    trainer = await api.as('orientation-trainer');
  });

  afterAll(async () => {
    await api.stop();
  });

  const plan = async (on: string[], change: Partial<NewSessionInput> & { course?: string } = {}) =>
    await trainer.post<Session & ProblemDetails>(path, await sessionInput(api, on, change));
  const errorsOf = ({ body }: { body: ProblemDetails }) =>
    body.errors?.map(({ field, code }) => `${field} ${code.split('.').at(-1)}`);

  it('are planned with their days, and read back', async () => {
    const { status, body } = await plan([...days].reverse(), { trainerId: trainer.staff.id });
    expect(status).toBe(201);
    expect(body).toMatchObject({ firstDay: days[0], lastDay: days[2], participants: 0, state: 'planned' });
    expect(body.days.map(({ day, startsAt }) => `${day} ${startsAt}`)).toEqual(days.map((day) => `${day} 09:00`));
    expect((await trainer.get<Session>(`${path}/${body.id}`)).body).toEqual(body);
  });

  it('have as many days as the course, unless they make up for missed ones', async () => {
    expect(errorsOf(await plan(days.slice(0, 2)))).toEqual(['days day-count']);
    expect((await plan(days.slice(0, 2), { isMakeUp: true })).status).toBe(201);
    const twice = { day: '2026-07-01', startsAt: '09:00', endsAt: '08:00' };
    expect(errorsOf(await plan(days, { days: [twice, twice, twice] }))).toContain('days.1.day day-twice');
    expect((await plan(['2026-02-30', '2026-07-02', '2026-07-03'])).status).toBe(422);
  });

  it('are taught by one trainer of the office at a time', async () => {
    const on = ['2026-08-01', '2026-08-02', '2026-08-03'];
    await plan(on, { trainerId: trainer.staff.id });
    const busy = await plan(on, { trainerId: trainer.staff.id });
    expect(busy.body).toMatchObject({ code: 'orientation.session.trainer-busy', errors: [{ field: 'trainerId' }] });
    const later = on.map((day) => ({ day, startsAt: '14:00', endsAt: '16:00' }));
    expect((await plan(on, { trainerId: trainer.staff.id, days: later })).status).toBe(201);
    const caseworker = await api.as('caseworker');
    expect(errorsOf(await plan(on, { trainerId: caseworker.staff.id }))).toEqual(['trainerId unknown-trainer']);
  });

  it('belong to an office of the planner and stay with it', async () => {
    const { rows } = await api.owner.query<{ id: string }>(`select id from access.offices where code = 'NBO'`);
    expect(errorsOf(await plan(days, { officeId: rows[0]?.id ?? '' }))).toEqual(['officeId office-not-yours']);
    const { id } = await aSession(api, days);
    const nairobi = await api.as('orientation.nairobi@passage.example');
    expect((await nairobi.get(`${path}/${id}`)).status).toBe(404);
    expect((await nairobi.get<Page<SessionRow>>(path)).body.items).toEqual([]);
  });

  it('are changed while planned; a stale change is refused', async () => {
    const { id } = await aSession(api, days);
    const {
      courseId: _course,
      officeId: _office,
      ...facts
    } = await sessionInput(api, ['2026-07-01', '2026-07-05', '2026-07-06']);
    const changed = await trainer.put<Session>(`${path}/${id}`, { ...facts, site: 'School' }, { ifMatch: 1 });
    expect(changed.body).toMatchObject({ site: 'School', lastDay: '2026-07-06', version: 2 });
    expect((await trainer.put(`${path}/${id}`, facts, { ifMatch: 1 })).status).toBe(412);
  });

  it('keep enough places for those enrolled, who wait again when a session is cancelled', async () => {
    const { id } = await aSession(api, days);
    const { people } = await aFamily(api);
    const enrolled = people.slice(0, 2).map((personId) => ({ personId, kind: 'participant' }));
    await trainer.post(`${path}/${id}/enrolments`, { people: enrolled });
    const { courseId: _course, officeId: _office, ...facts } = await sessionInput(api, days, { capacity: 1 });
    expect(errorsOf(await trainer.put<ProblemDetails>(`${path}/${id}`, facts, { ifMatch: 1 }))).toEqual([
      'capacity below-enrolment',
    ]);
    const cancelled = await trainer.post<Session>(`${path}/${id}/cancellation`, { reason: 'No room' }, { ifMatch: 1 });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', reason: 'No room' });
    const { body } = await trainer.get<{ items: Enrolment[] }>(`${path}/${id}/enrolments`);
    expect(body.items.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    const again = await trainer.post<ProblemDetails>(`${path}/${id}/cancellation`, { reason: 'x' }, { ifMatch: 2 });
    expect(again.body.code).toBe('orientation.session.move-closed');
  });

  it('are listed by day, page by page, as filtered', async () => {
    const ids = async (query: string) => (await trainer.get<Page<SessionRow>>(`${path}?${query}`)).body;
    const all = (await ids('')).items.map(({ id }) => id);
    const paged: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: Page<SessionRow> = await ids(`limit=2${after && `&after=${encodeURIComponent(after)}`}`);
      paged.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(paged).toEqual(all);
    expect((await ids('sort=-firstDay')).items[0]?.firstDay).toBe('2026-08-01');
    expect(
      (await ids('trainer=me&state=planned')).items.every(({ trainer: who }) => who?.id === trainer.staff.id),
    ).toBe(true);
    expect((await ids('until=2026-06-30')).items).toEqual([]);
    expect((await trainer.get(`${path}?after=nonsense`)).status).toBe(422);
  });
});
