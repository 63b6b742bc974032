import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Interview } from '@passage/case-processing/domain';
import { newId, type Page, type ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, blockersOf, clearancesOf, type Family } from '../family.fixture';

describe('interviews', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const input = ({ people }: Family, change: object = {}) => ({
    date: '2026-06-10',
    time: '09:30',
    durationMinutes: 120,
    place: 'Embassy',
    participantIds: people,
    ...change,
  });
  const plan = async (family: Family, change: object = {}) =>
    await caseworker.post<Interview>(`/api/cases/${family.caseId}/interviews`, input(family, change));
  const move = async <T = Interview>({ id, version }: Interview, body: object, ifMatch = version) =>
    await caseworker.post<T>(`/api/interviews/${id}/moves`, body, { ifMatch });
  const refusal = ({ status, body }: { status: number; body: unknown }) => {
    const { code, errors } = body as ProblemDetails;
    return [status, errors?.[0]?.field, errors?.[0]?.code ?? code];
  };

  it('are planned by the clock of the office', async () => {
    const family = await aFamily(api, caseworker);
    const { status, body } = await plan(family);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'planned',
      date: '2026-06-10',
      time: '09:30',
      timeZone: 'Asia/Amman',
      startsAt: '2026-06-10T06:30:00Z',
      responsible: { id: caseworker.staff.id },
      principalApplicant: { name: 'Rania Haddad' },
    });
    expect(body.participants).toHaveLength(3);
    expect(await clearancesOf(api, family, 'case.interview')).toEqual([
      '0 pending [2026-06-10,)',
      '1 pending [2026-06-10,)',
      '2 pending [2026-06-10,)',
    ]);
    expect(await blockersOf(api, family, 'case.interview')).toEqual(['pending', 'pending', 'pending']);
  });

  it('clear those who were heard, and ask after those who were not', async () => {
    const family = await aFamily(api, caseworker);
    const { body: planned } = await plan(family);
    const held = await move(planned, { move: 'hold', attendedIds: family.people.slice(0, 2) });
    expect([held.status, held.body.state, held.body.version]).toEqual([200, 'held', 2]);
    expect(held.body.participants.map(({ attended }) => attended).sort()).toEqual([false, true, true]);
    expect(await clearancesOf(api, family, 'case.interview')).toEqual([
      '0 cleared [2026-06-10,)',
      '1 cleared [2026-06-10,)',
    ]);
    expect(await blockersOf(api, family, 'case.interview')).toEqual(['missing']);
    const { rows } = await api.owner.query(
      'select person_id, due_on::text, state from case_record.tasks where case_id = $1',
      [family.caseId],
    );
    expect(rows).toEqual([{ person_id: family.people[2], due_on: '2026-06-22', state: 'open' }]);
  });

  it('that nobody came to leave a task, which a new date finishes', async () => {
    const family = await aFamily(api, caseworker);
    const { body: planned } = await plan(family);
    const missed = await move(planned, { move: 'report-no-show', reason: 'Roads closed' });
    expect([missed.body.state, missed.body.reason]).toEqual(['no-show', 'Roads closed']);
    const open = `select count(*)::int as n from case_record.tasks where case_id = $1 and state = 'open'`;
    expect((await api.owner.query(open, [family.caseId])).rows).toEqual([{ n: 1 }]);
    expect(await clearancesOf(api, family, 'case.interview')).toEqual([]);
    const date = { date: '2026-07-01', time: '14:00', durationMinutes: 60, place: 'Embassy', room: '4' };
    const anew = await move(missed.body, { move: 'reschedule', reason: 'Second try', ...date });
    expect(anew.body).toMatchObject({ state: 'planned', date: '2026-07-01', time: '14:00', replacesId: planned.id });
    expect(anew.body.participants).toHaveLength(3);
    expect((await api.owner.query(open, [family.caseId])).rows).toEqual([{ n: 0 }]);
    const { body } = await caseworker.get<{ items: Interview[] }>(`/api/cases/${family.caseId}/interviews`);
    expect(body.items.map(({ state }) => state)).toEqual(['planned', 'rescheduled']);
    const { rows } = await api.owner.query(
      'select move, from_state, to_state from case_processing.interview_moves where case_id = $1 order by moved_at, id',
      [family.caseId],
    );
    expect(rows).toEqual([
      { move: 'report-no-show', from_state: 'planned', to_state: 'no-show' },
      { move: 'reschedule', from_state: 'no-show', to_state: 'rescheduled' },
    ]);
  });

  it('can be cancelled or taken back, with a reason', async () => {
    const family = await aFamily(api, caseworker);
    const { body: planned } = await plan(family);
    expect((await move(planned, { move: 'cancel' })).status).toBe(422);
    const cancelled = await move(planned, { move: 'cancel', reason: 'Officer ill' });
    expect(cancelled.body.state).toBe('cancelled');
    expect(await clearancesOf(api, family, 'case.interview')).toEqual([]);
    expect(refusal(await move(cancelled.body, { move: 'hold', attendedIds: family.people }))).toEqual([
      409,
      undefined,
      'case-processing.interview.move-refused',
    ]);
    const back = await move(cancelled.body, { move: 'take-back', reason: 'Officer is well' });
    expect(back.body.state).toBe('planned');
    expect(await clearancesOf(api, family, 'case.interview')).toHaveLength(3);
  });

  it('are held only once their day has come, with some of those who were to take part', async () => {
    const family = await aFamily(api, caseworker);
    const other = await aFamily(api, caseworker);
    const { body: ahead } = await plan(family, { date: '2026-06-16' });
    expect(refusal(await move(ahead, { move: 'hold', attendedIds: family.people }))).toEqual([
      409,
      undefined,
      'case-processing.interview.not-yet',
    ]);
    const { body: due } = await plan(family, { date: '2026-06-15', participantIds: family.people.slice(0, 2) });
    for (const [attendedIds, code] of [
      [[], 'nobody-attended'],
      [[family.people[2]], 'not-a-participant'],
      [[family.people[0], other.people[0]], 'not-a-participant'],
    ]) {
      const refused = await move<ProblemDetails>(due, { move: 'hold', attendedIds });
      expect(refusal(refused)).toEqual([422, 'attendedIds', `case-processing.interview.${code}`]);
    }
    expect(await clearancesOf(api, family, 'case.interview')).toHaveLength(5);
  });

  it('are planned once, however often and fast somebody asks', async () => {
    const family = await aFamily(api, caseworker);
    const answers = await Promise.all(Array.from({ length: 4 }, () => plan(family)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('are refused at times and with people that cannot be', async () => {
    const family = await aFamily(api, caseworker);
    const other = await aFamily(api, caseworker);
    await plan(family, { date: '2026-08-03', participantIds: [family.people[0]] });
    for (const [change, status, field, code] of [
      [{ date: '2026-02-28' }, 422, 'date', 'case-processing.interview.before-referral'],
      [{ date: '2026-02-31' }, 422, 'date', 'platform.field.date'],
      [{ time: '24:00' }, 422, 'time', 'platform.field.format'],
      [{ participantIds: other.people }, 422, 'participantIds', 'case-processing.interview.participant-not-member'],
      [{ participantIds: [] }, 422, 'participantIds', 'platform.field.none-chosen'],
      [{ date: '2026-08-03', time: '11:29' }, 409, 'time', 'case-processing.interview.participant-busy'],
      [{ responsibleId: newId() }, 422, 'responsibleId', 'platform.field.unknown-reference'],
      [{ place: ' ' }, 422, 'place', 'platform.field.required'],
    ] as const) {
      const refused = await plan(family, change);
      expect([change, ...refusal(refused)]).toEqual([change, status, field, code]);
    }
    expect((await plan(family, { date: '2026-08-03', time: '11:30' })).status).toBe(201);
  });

  it('do not take place while clocks are put forward', async () => {
    const family = await aFamily(api, caseworker);
    await api.owner.query(`update access.offices set time_zone = 'Europe/Athens' where id = $1`, [family.officeId]);
    const refused = await plan(family, { date: '2027-03-28', time: '03:30' });
    await api.owner.query(`update access.offices set time_zone = 'Asia/Amman' where id = $1`, [family.officeId]);
    expect(refusal(refused)).toEqual([422, 'time', 'case-processing.interview.time-skipped']);
  });

  it('show a change made in the meantime to whoever comes second', async () => {
    const family = await aFamily(api, caseworker);
    const { body: planned } = await plan(family);
    const path = `/api/interviews/${planned.id}`;
    const first = await caseworker.patch<Interview>(path, { interpreter: 'Layla Aziz' }, { ifMatch: 1 });
    expect(first.body).toMatchObject({ interpreter: 'Layla Aziz', version: 2 });
    const second = await caseworker.patch<ProblemDetails>(path, { notes: 'Bring papers' }, { ifMatch: 1 });
    expect([second.status, second.body.code]).toEqual([412, 'platform.record.stale']);
    expect(second.body.current).toMatchObject({ interpreter: 'Layla Aziz', version: 2 });
    expect((await move(planned, { move: 'cancel', reason: 'Late' })).status).toBe(412);
    expect((await caseworker.patch(path, { notes: 'x' })).status).toBe(428);
  });

  it('are listed across cases by date, mine and others', async () => {
    const family = await aFamily(api, caseworker);
    const days = ['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04', '2026-09-05'];
    for (const date of days) await plan(family, { date, participantIds: [family.people[0]] });
    const list = async (query: string) => {
      const { body } = await caseworker.get<Page<Interview>>(
        `/api/interviews?from=2026-09-01&until=2026-09-30&${query}`,
      );
      return body;
    };
    expect((await list('responsible=me')).items.map(({ date }) => date)).toEqual(days);
    expect((await list('responsible=me&sort=-date')).items.map(({ date }) => date)).toEqual([...days].reverse());
    expect((await list('responsible=nobody')).items).toEqual([]);
    expect((await list('state=held')).items).toEqual([]);
    const seen: string[] = [];
    let after = '';
    do {
      const page = await list(`limit=2${after && `&after=${encodeURIComponent(after)}`}`);
      seen.push(...page.items.map(({ date }) => date));
      after = page.next ?? '';
    } while (after);
    expect(seen).toEqual(days);
    for (const bad of ['after=nonsense', 'limit=0', 'from=yesterday', 'sort=place', 'state=over', 'responsible=x']) {
      expect((await caseworker.get(`/api/interviews?${bad}`)).status).toBe(422);
    }
  });

  it('of another office are not there', async () => {
    const family = await aFamily(api, caseworker);
    const { body: planned } = await plan(family);
    const elsewhere = await api.as('caseworker.nairobi@passage.example');
    expect((await elsewhere.get(`/api/interviews/${planned.id}`)).status).toBe(404);
    expect((await elsewhere.get(`/api/cases/${family.caseId}/interviews`)).status).toBe(404);
    expect((await elsewhere.post(`/api/cases/${family.caseId}/interviews`, input(family))).status).toBe(404);
    const body = { move: 'cancel', reason: 'x' };
    expect((await elsewhere.post(`/api/interviews/${planned.id}/moves`, body, { ifMatch: 1 })).status).toBe(404);
    const { items } = (await elsewhere.get<Page<Interview>>('/api/interviews')).body;
    expect(items.filter(({ caseId }) => caseId === family.caseId)).toEqual([]);
  });
});
