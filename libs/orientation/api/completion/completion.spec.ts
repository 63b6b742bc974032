import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttendanceMark, Enrolment, Session } from '@passage/orientation/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, aSession, blockedOf, clearancesOf, type Family } from '../family.fixture';

const days = ['2026-06-10', '2026-06-11', '2026-06-12'];
type List = { items: Enrolment[] };

describe('completing a session', () => {
  let api: TestApi;
  let trainer: TestClient;

  beforeAll(async () => {
    api = await startApi();
    trainer = await api.as('orientation-trainer');
  });

  afterAll(async () => {
    await api.stop();
  });

  const enrol = async ({ id }: Session, people: string[], kind = 'participant') => {
    const input = { people: people.map((personId) => ({ personId, kind })) };
    const { body } = await trainer.post<List>(`/api/orientation/sessions/${id}/enrolments`, input);
    return people.map((personId) => body.items.find(({ person }) => person.id === personId) as Enrolment);
  };
  const mark = async <T = Enrolment>(
    { id, version }: Enrolment,
    session: Session,
    marks: (AttendanceMark | null)[],
  ) => {
    const byDay = Object.fromEntries(marks.map((each, index) => [session.days[index]?.id ?? '', each]));
    return await trainer.put<T>(`/api/orientation/enrolments/${id}/attendance`, { marks: byDay }, { ifMatch: version });
  };
  const complete = async ({ id }: Session, version: number) =>
    await trainer.post<Session & ProblemDetails>(`/api/orientation/sessions/${id}/completion`, undefined, {
      ifMatch: version,
    });
  /** A session planned ahead, with people enrolled, whose days have since come. */
  const held = async (family: Family, on = days, change: object = {}) => {
    const ahead = on.map((day) => day.replace('2026-06', '2026-07'));
    const session = await aSession(api, ahead, change);
    const places = await enrol(session, family.people.slice(0, 2));
    const { id } = session;
    await api.owner.query(`update orientation.session_days set day = day - interval '1 month' where session_id = $1`, [
      id,
    ]);
    await api.owner.query(`update orientation.sessions set first_day = $2, last_day = $3 where id = $1`, [
      id,
      on[0],
      on.at(-1),
    ]);
    return { session, places };
  };
  const tasksOf = async ({ caseId }: Family, state = 'open') => {
    const { rows } = await api.owner.query<{ code: string; due: string }>(
      'select code, due_on::text as due from case_record.tasks where case_id = $1 and state = $2',
      [caseId, state],
    );
    return rows.map(({ code, due }) => `${code} ${due}`);
  };

  it('certifies those who attended enough, and opens a task for those who did not', async () => {
    const family = await aFamily(api);
    const [mother, father] = family.people;
    const { session, places } = await held(family);
    const [hers, his] = places as [Enrolment, Enrolment];
    expect((await mark(hers, session, ['present', 'late', 'present'])).body.wouldComplete).toBe(true);
    await mark(his, session, ['absent', 'absent', 'excused']);
    expect(await blockedOf(api, family)).toEqual([0, 1]);
    const { status, body } = await complete(session, 1);
    expect(status).toBe(200);
    expect(body.state).toBe('completed');
    expect(await clearancesOf(api, mother)).toEqual(['cleared [2026-06-12,)']);
    expect(await clearancesOf(api, father)).toEqual([]);
    expect(await blockedOf(api, family)).toEqual([1]);
    expect(await tasksOf(family)).toEqual(['orientation.missed 2026-06-22']);
    const list = await trainer.get<List>(`/api/orientation/sessions/${session.id}/enrolments`);
    const result = (personId: string) => list.body.items.find(({ person }) => person.id === personId);
    expect(result(mother)).toMatchObject({ state: 'completed' });
    expect(result(mother)?.certificateNumber).toMatch(/^OR26-\d{6}$/);
    expect(result(father)).toMatchObject({ state: 'not-completed', certificateNumber: null });
  });

  it('waits for the last day and for every mark', async () => {
    const family = await aFamily(api);
    const { session, places } = await held(family, ['2026-06-14', '2026-06-15', '2026-06-16']);
    expect((await complete(session, 1)).body.code).toBe('orientation.session.not-over');
    const ahead = await mark<ProblemDetails>(places[0] as Enrolment, session, [null, null, 'present']);
    expect(ahead.body.errors?.map(({ code }) => code)).toEqual(['orientation.attendance.day-ahead']);
    expect((await mark(places[0] as Enrolment, session, [null, null, 'excused'])).status).toBe(200);
    const over = await held(await aFamily(api));
    await mark(over.places[0] as Enrolment, over.session, ['present', 'present', null]);
    const missing = await complete(over.session, 1);
    expect(missing.body.code).toBe('orientation.session.attendance-missing');
    expect(missing.body.errors).toHaveLength(4);
  });

  it('lets a make-up session add the days that were missed', async () => {
    const family = await aFamily(api);
    const [mother] = family.people;
    const { session, places } = await held(family);
    await mark(places[0] as Enrolment, session, ['present', 'present', 'absent']);
    await mark(places[1] as Enrolment, session, ['present', 'present', 'present']);
    await complete(session, 1);
    expect(await clearancesOf(api, mother)).toEqual([]);
    const makeUp = await aSession(api, ['2026-07-14'], { isMakeUp: true });
    const refused = await trainer.post<ProblemDetails>(`/api/orientation/sessions/${makeUp.id}/enrolments`, {
      people: [{ personId: (await aFamily(api)).people[0], kind: 'participant' }],
    });
    expect(refused.body.errors?.map(({ code }) => code)).toEqual(['orientation.enrolment.make-up-only']);
    const [place] = await enrol(makeUp, [mother]);
    expect(place?.earlierDays).toBe(2);
    expect(await tasksOf(family)).toEqual([]);
    await api.owner.query(`update orientation.session_days set day = '2026-06-15' where session_id = $1`, [makeUp.id]);
    await api.owner.query(
      `update orientation.sessions set first_day = '2026-06-15', last_day = '2026-06-15' where id = $1`,
      [makeUp.id],
    );
    await mark(place as Enrolment, makeUp, ['present']);
    await complete(makeUp, 1);
    expect(await clearancesOf(api, mother)).toEqual(['cleared [2026-06-15,)']);
  });

  it('is taken back as a whole when the session is opened again', async () => {
    const family = await aFamily(api);
    const { session, places } = await held(family);
    for (const place of places) await mark(place, session, ['present', 'present', 'present']);
    await complete(session, 1);
    expect(await blockedOf(api, family)).toEqual([]);
    const reopened = await trainer.post<Session>(
      `/api/orientation/sessions/${session.id}/reopening`,
      { reason: 'Marks of another group' },
      { ifMatch: 2 },
    );
    expect(reopened.body.state).toBe('planned');
    expect(await blockedOf(api, family)).toEqual([0, 1]);
    expect(await clearancesOf(api, family.people[0])).toEqual([]);
    expect((await complete(session, 2)).status).toBe(412);
  });

  it('takes marks by the version of the place, and none once it is over', async () => {
    const family = await aFamily(api);
    const { session, places } = await held(family);
    const [first, second] = places as [Enrolment, Enrolment];
    const marked = await mark(first, session, ['present']);
    expect((await mark<ProblemDetails>(first, session, ['absent'])).status).toBe(412);
    expect(Object.values((await mark(marked.body, session, ['late', 'present', 'present'])).body.marks)).toHaveLength(
      3,
    );
    const elsewhere = await trainer.put<ProblemDetails>(
      `/api/orientation/enrolments/${second.id}/attendance`,
      { marks: { '00000000-0000-7000-8000-000000000000': 'present' } },
      { ifMatch: 1 },
    );
    expect(elsewhere.body.errors?.map(({ code }) => code)).toEqual(['orientation.attendance.unknown-day']);
    await mark(second, session, ['present', 'present', 'present']);
    await complete(session, 1);
    const { rows } = await api.owner.query<{ version: number }>(
      'select version from orientation.enrolments where id = $1',
      [second.id],
    );
    const late = await mark<ProblemDetails>({ ...second, version: rows[0]?.version ?? 0 }, session, ['absent']);
    expect(late.body.code).toBe('orientation.enrolment.closed');
  });
});
