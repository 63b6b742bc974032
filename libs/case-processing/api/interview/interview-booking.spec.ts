import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Interpreter, Interview, InterviewChoices, Room } from '@passage/case-processing/domain';
import { newId, type ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, clearancesOf, type Family } from '../family.fixture';

describe('rooms, interpreters and time', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let administrator: TestClient;
  let officeId: string;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    administrator = await api.as('administrator');
    officeId = caseworker.staff.officeIds[0] ?? '';
  });

  afterAll(async () => {
    await api.stop();
  });

  let names = 0;
  const aRoom = async (change: object = {}): Promise<Room> => {
    names += 1;
    const input = { officeId, name: `Test room ${names}`, capacity: 8, ...change };
    const { status, body } = await administrator.post<Room>('/api/rooms', input);
    expect(status).toBe(201);
    return body;
  };
  const anInterpreter = async (change: object = {}): Promise<Interpreter> => {
    const languages = [{ language: 'ar', level: 'native' }];
    const input = { officeId, name: 'Nadia Farouk', sex: 'female', engagement: 'external', languages, ...change };
    const { status, body } = await administrator.post<Interpreter>('/api/interpreters', input);
    expect(status).toBe(201);
    return body;
  };
  const appointment = { date: '2026-07-06', time: '09:00', durationMinutes: 60, place: 'Office' };
  const plan = async ({ caseId, people }: Family, change: object = {}, as = caseworker) =>
    await as.post<Interview>(`/api/cases/${caseId}/interviews`, { ...appointment, participantIds: people, ...change });
  const refusals = ({ status, body }: { status: number; body: unknown }) => {
    const { errors = [] } = body as ProblemDetails;
    return [status, ...errors.map(({ field, code }) => `${field} ${code}`)];
  };
  const bookings = async ({ id }: Interview) =>
    (await api.owner.query('select kind from case_processing.bookings where interview_id = $1', [id])).rows.length;

  it('are given to one of two families that are planned at once', async () => {
    const room = await aRoom();
    const interpreter = await anInterpreter();
    const families = [await aFamily(api, caseworker), await aFamily(api, caseworker), await aFamily(api, caseworker)];
    const clients = [caseworker, await api.as('manager'), caseworker];
    const wish = { roomId: room.id, interpreterId: interpreter.id, language: 'ar', interviewer: 'Officer Lind' };
    const answers = await Promise.all(families.map((family, index) => plan(family, wish, clients[index])));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost && refusals(lost)).toEqual([
      409,
      'interpreterId case-processing.interview.interpreter-taken',
      'interviewer case-processing.interview.interviewer-taken',
      'roomId case-processing.interview.room-taken',
    ]);
    const won = answers.find(({ status }) => status === 201)?.body;
    expect(won).toMatchObject({ room: room.name, interpreter: 'Nadia Farouk', kind: 'first' });
  });

  it('are free again before and after, once cancelled, and where somebody says why', async () => {
    const room = await aRoom();
    const [first, second] = [await aFamily(api, caseworker), await aFamily(api, caseworker)];
    const { body: planned } = await plan(first, { roomId: room.id });
    expect(await bookings(planned)).toBe(4);
    expect((await plan(second, { roomId: room.id, time: '08:00' })).status).toBe(201);
    expect(refusals(await plan(second, { roomId: room.id, time: '09:59' }))).toEqual([
      409,
      'roomId case-processing.interview.room-taken',
    ]);
    const said = await plan(second, { roomId: room.id, time: '09:30', overbookReason: 'Half of the room each' });
    expect([said.status, said.body.overbookReason]).toEqual([201, 'Half of the room each']);
    const twice = { roomId: room.id, time: '09:30', overbookReason: 'In two places' };
    expect(refusals(await plan(second, twice))).toEqual([409, 'time case-processing.interview.participant-busy']);
    const cancel = { move: 'cancel', reason: 'Officer ill' };
    const { body: cancelled } = await caseworker.post<Interview>(`/api/interviews/${planned.id}/moves`, cancel, {
      ifMatch: 1,
    });
    expect(await bookings(planned)).toBe(0);
    const other = await aFamily(api, caseworker);
    expect((await plan(other, { roomId: room.id, time: '09:00', durationMinutes: 30 })).status).toBe(201);
    const back = { move: 'take-back', reason: 'She is well' };
    const refused = await caseworker.post(`/api/interviews/${planned.id}/moves`, back, { ifMatch: cancelled.version });
    expect(refusals(refused)).toEqual([409, 'roomId case-processing.interview.room-taken']);
  });

  it('are refused where they do not do', async () => {
    const family = await aFamily(api, caseworker);
    const small = await aRoom({ capacity: 4 });
    const closed = await aRoom({ isActive: false });
    const { id: interpreterId } = await anInterpreter({
      hours: [{ weekday: 'mon', from: '09:00', until: '12:00' }],
      absences: [{ from: '2026-08-01', until: '2026-08-31' }],
    });
    const { rows } = await api.owner.query<{ id: string }>(`select id from access.offices where code = 'NBO'`);
    const elsewhere = await aRoom({ officeId: rows[0]?.id });
    for (const [change, ...expected] of [
      [{ roomId: newId() }, 422, 'roomId platform.field.unknown-reference'],
      [{ roomId: closed.id }, 422, 'roomId platform.field.unknown-reference'],
      [{ roomId: elsewhere.id }, 422, 'roomId platform.field.unknown-reference'],
      [{ roomId: small.id, interpreterId }, 422, 'roomId case-processing.interview.room-too-small'],
      [{ interpreterId, language: 'so' }, 422, 'interpreterId case-processing.interpreter.language'],
      [{ interpreterId, interpreterSex: 'male' }, 422, 'interpreterId case-processing.interpreter.sex'],
      [{ interpreterId, time: '11:30' }, 409, 'interpreterId case-processing.interpreter.away'],
      [{ interpreterId, date: '2026-08-03' }, 409, 'interpreterId case-processing.interpreter.away'],
      [{ isConfidential: true }, 422, 'participantIds case-processing.interview.heard-alone'],
    ] as const) {
      expect([change, ...refusals(await plan(family, change))]).toEqual([change, ...expected]);
    }
    const late = { interpreterId, time: '11:30', overbookReason: 'Stays longer' };
    expect((await plan(family, late)).status).toBe(201);
  });

  it('are suggested with what is free then, and the language of the family', async () => {
    const family = await aFamily(api, caseworker);
    const room = await aRoom();
    const { body: planned } = await plan(family, { roomId: room.id, date: '2026-07-20' });
    const choices = async (query: string) => {
      const path = `/api/cases/${family.caseId}/interview-choices?${query}`;
      const { body } = await caseworker.get<InterviewChoices>(path);
      return [body.language, body.rooms.find(({ id }) => id === room.id)?.isFree];
    };
    const then = 'date=2026-07-20&time=09:30&durationMinutes=60';
    expect(await choices('')).toEqual(['ar', true]);
    expect(await choices(then)).toEqual(['ar', false]);
    expect(await choices(`${then}&except=${planned.id}`)).toEqual(['ar', true]);
    expect(await choices('date=2026-07-20&time=10:00')).toEqual(['ar', true]);
  });

  it('move with an interview, and change without it', async () => {
    const family = await aFamily(api, caseworker);
    const other = await aFamily(api, caseworker);
    const [room, spare] = [await aRoom(), await aRoom()];
    const { body: planned } = await plan(family, { roomId: room.id, date: '2026-07-13' });
    await plan(other, { roomId: spare.id, date: '2026-07-13' });
    const path = `/api/interviews/${planned.id}`;
    expect(refusals(await caseworker.patch(path, { roomId: spare.id }, { ifMatch: 1 }))).toEqual([
      409,
      'roomId case-processing.interview.room-taken',
    ]);
    const { body: named } = await caseworker.patch<Interview>(path, { interviewer: 'Officer Lind' }, { ifMatch: 1 });
    expect(named).toMatchObject({ interviewer: 'Officer Lind', room: room.name });
    const later = { ...appointment, date: '2026-07-14', move: 'reschedule', reason: 'Rain', roomId: spare.id };
    const moved = await caseworker.post<Interview>(`${path}/moves`, later, { ifMatch: 2 });
    expect(moved.body).toMatchObject({ room: spare.name, interviewer: 'Officer Lind', state: 'planned' });
    expect([await bookings(planned), await bookings(moved.body)]).toEqual([0, 5]);
  });

  it('of a series are taken all together or not at all, in their order', async () => {
    const family = await aFamily(api, caseworker);
    const room = await aRoom();
    const entry = (kind: string, date: string, change: object = {}) => ({ ...appointment, kind, date, ...change });
    const series = async (...interviews: object[]) =>
      await caseworker.post<{ items: Interview[] }>(`/api/cases/${family.caseId}/interview-series`, {
        ...{ interviews, participantIds: family.people, language: 'ar' },
      });
    const planned = async () =>
      (await caseworker.get<{ items: Interview[] }>(`/api/cases/${family.caseId}/interviews`)).body.items.length;
    expect(refusals(await series(entry('first', '2026-09-01'), entry('pre-screening', '2026-09-02')))).toEqual([
      409,
      'date case-processing.interview.series-order',
    ]);
    expect(refusals(await series(entry('first', '2026-09-01'), entry('follow-up', '2026-02-01')))).toEqual([
      422,
      'date case-processing.interview.before-referral',
    ]);
    expect(await planned()).toBe(0);
    const { status, body } = await series(
      entry('pre-screening', '2026-09-01', { roomId: room.id }),
      entry('first', '2026-09-02'),
      entry('follow-up', '2026-09-03'),
    );
    expect(status).toBe(201);
    expect(new Set(body.items.map(({ seriesId }) => seriesId)).size).toBe(1);
    expect(await clearancesOf(api, family, 'case.interview')).toHaveLength(6);
    const [screening] = body.items;
    const tooLate = { ...appointment, date: '2026-09-03', time: '07:00', move: 'reschedule', reason: 'Rain' };
    const path = `/api/interviews/${screening?.id}/moves`;
    expect(refusals(await caseworker.post(path, tooLate, { ifMatch: 1 }))).toEqual([
      409,
      'date case-processing.interview.series-order',
    ]);
  });

  it('leave no trace in the timeline of what is heard in confidence', async () => {
    const family = await aFamily(api, caseworker);
    const alone = await plan(family, { isConfidential: true, participantIds: [family.people[0]] });
    expect([alone.status, alone.body.isConfidential]).toEqual([201, true]);
    const told = `select from case_record.timeline_events where case_id = $1 and code like 'case-processing.interview%'`;
    expect((await api.owner.query(told, [family.caseId])).rowCount).toBe(0);
  });

  it('are kept by managers and administrators, each name once in an office', async () => {
    const room = await aRoom({ name: 'Courtyard' });
    const same = { officeId, name: 'COURTYARD', capacity: 2 };
    expect(refusals(await administrator.post('/api/rooms', same))).toEqual([
      409,
      'name case-processing.room.name-taken',
    ]);
    expect((await caseworker.post('/api/rooms', same)).status).toBe(403);
    const { id: _id, version: _version, ...facts } = room;
    const path = `/api/rooms/${room.id}`;
    expect((await administrator.put<Room>(path, { ...facts, capacity: 12 }, { ifMatch: 1 })).body.version).toBe(2);
    expect((await administrator.put(path, facts, { ifMatch: 1 })).status).toBe(412);
    const elsewhere = await api.as('caseworker.nairobi@passage.example');
    const { items } = (await elsewhere.get<{ items: Room[] }>('/api/rooms')).body;
    expect(items.filter((each) => each.officeId === officeId)).toEqual([]);
    const backwards = { hours: [{ weekday: 'mon', from: '12:00', until: '09:00' }], languages: [] };
    const input = { officeId, name: 'X', sex: 'male', engagement: 'staff', ...backwards };
    expect(refusals(await administrator.post('/api/interpreters', input))).toEqual([
      422,
      'languages platform.field.none-chosen',
      'hours.0.until platform.field.not-accepted',
    ]);
  });
});
