import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BestInterestList } from '@passage/case-processing/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import pg from 'pg';
import { aFamily } from '../family.fixture';

describe('the hold of a child whose best-interests result is in doubt', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let caseId: string;
  let child: string;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  /** The child goes with its mother, whose sole custody nobody has proven; an assessment finds in favour. */
  beforeEach(async () => {
    const family = await aFamily(api, caseworker);
    caseId = family.caseId;
    const [mother = ''] = family.people;
    child = family.people[2] ?? '';
    await api.owner.query(`update case_record.case_members set joined_on = '2026-03-01' where case_id = $1`, [caseId]);
    const { status } = await caseworker.post(`/api/cases/${caseId}/custodies`, {
      ...{ childId: child, personId: mother, kind: 'sole', fromOn: '2026-01-01' },
    });
    expect(status).toBe(201);
    await found('2026-05-20', 'in-favour');
    expect([await standing(), await holds()]).toEqual(['met', []]);
  });

  const found = async (heldOn: string | null, outcome: string | null, openedOn = heldOn) => {
    const { status } = await caseworker.post(`/api/cases/${caseId}/best-interests`, {
      ...{ personId: child, procedure: 'assessment', openedOn, heldOn, outcome, authority: 'Panel of Amman' },
    });
    expect(status).toBe(201);
  };
  const standing = async () => {
    const { body } = await caseworker.get<BestInterestList>(`/api/cases/${caseId}/best-interests`);
    return body.children.find(({ personId }) => personId === child)?.standing;
  };
  const bornOn = async (birthDate: string, client = api.owner) =>
    await client.query('update case_record.people set birth_date = $2 where id = $1', [child, birthDate]);
  const statesOf = async (states: string) =>
    (await api.owner.query<{ state: string }>(states, [child])).rows.map(({ state }) => state);
  const holds = async () =>
    await statesOf(`select case when released_at is null then 'held' else 'over' end as state from pipeline.holds
      where person_id = $1 and reason_class = 'best-interest' order by placed_at, id`);
  const tasks = async () =>
    await statesOf(`select state from case_record.tasks
      where person_id = $1 and code = 'case-processing.best-interest.again' order by id`);

  it('is not lifted by an old paper that has lapsed', async () => {
    await bornOn('2017-01-01');
    await found('2019-05-01', 'in-favour');
    expect([await standing(), await holds(), await tasks()]).toEqual(['lapsed', ['held'], ['open']]);
    await found('2026-06-12', 'in-favour');
    expect([await standing(), await holds(), await tasks()]).toEqual(['met', ['over'], ['done']]);
  });

  it('is not lifted by a result in favour that a later one contradicts', async () => {
    await bornOn('2017-01-01');
    await found('2026-06-12', 'against');
    await found('2026-06-10', 'in-favour');
    expect([await standing(), await holds()]).toEqual(['against', ['held']]);
  });

  it('waits for a procedure that is open', async () => {
    await bornOn('2017-01-01');
    await found(null, null, '2026-06-10');
    await bornOn('2018-05-05');
    expect([await standing(), await holds()]).toEqual(['open', ['held']]);
    await api.owner.query(
      `update case_processing.best_interests set held_on = '2026-06-12', outcome = 'in-favour' where person_id = $1 and held_on is null`,
      [child],
    );
    expect([await standing(), await holds()]).toEqual(['met', ['over']]);
  });

  it('is placed neither by a procedure that is opened nor by a paper that has lapsed', async () => {
    await found('2019-05-01', 'in-favour');
    await found(null, null, '2026-06-10');
    expect([await standing(), await holds(), await tasks()]).toEqual(['open', [], []]);
  });

  /** Two connections in a transaction each, as two members of staff at once. */
  const atOnce = async (run: (one: pg.Client, other: pg.Client) => Promise<void>) => {
    const both = [new pg.Client({ connectionString: api.ownerUrl }), new pg.Client({ connectionString: api.ownerUrl })];
    for (const each of both) {
      await each.connect();
      await each.query(`select set_config('passage.today', $1, false)`, [api.today]);
      await each.query('begin');
    }
    const [one, other] = both as [pg.Client, pg.Client];
    await run(one, other);
    await Promise.all(both.map(async (each) => await each.end()));
  };
  const untilOneWaits = async () => {
    let waiting = 0;
    while (waiting === 0) {
      const { rows } = await api.owner.query<{ waiting: number }>(
        `select count(*)::integer as waiting from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      waiting = rows[0]?.waiting ?? 0;
    }
  };
  const findAgain = async (client: pg.Client) =>
    await client.query(
      `insert into case_processing.best_interests (id, person_id, case_id, office_id, procedure, opened_on, held_on, authority, outcome, recorded_by)
       select gen_random_uuid(), person_id, case_id, office_id, procedure, '2026-06-12', '2026-06-12', authority, outcome, recorded_by
       from case_processing.best_interests where person_id = $1`,
      [child],
    );
  const restsOn = async () =>
    await statesOf(
      `select rests_on ->> 'birth-date' as state from case_processing.best_interests where person_id = $1 order by held_on`,
    );

  it('goes with a result that waited for a change under way, and rests on what came of it', async () => {
    await atOnce(async (one, other) => {
      await bornOn('2017-01-01', one);
      const result = findAgain(other);
      await untilOneWaits();
      await one.query('commit');
      await result;
      await other.query('commit');
    });
    expect(await restsOn()).toEqual(['2018-05-05', '2017-01-01']);
    expect([await standing(), await holds()]).toEqual(['met', ['over']]);
  });

  it('is placed by a change that waited for a result under way, which is in doubt as well', async () => {
    await atOnce(async (one, other) => {
      await findAgain(other);
      const change = bornOn('2017-01-01', one);
      await untilOneWaits();
      await other.query('commit');
      await change;
      await one.query('commit');
    });
    expect([await standing(), await holds()]).toEqual(['stale', ['held']]);
  });

  const custodyFrom = async (fromOn: string, client: pg.Client) =>
    await client.query('update case_record.custodies set from_on = $2 where child_id = $1', [child, fromOn]);
  const custodyRestedOn = async () =>
    await statesOf(
      `select rests_on #>> '{custody,0,2}' as state from case_processing.best_interests where person_id = $1 order by held_on`,
    );

  it('is not placed by a change of custody that a result waited for', async () => {
    await atOnce(async (one, other) => {
      await custodyFrom('2026-02-01', one);
      const result = findAgain(other);
      await untilOneWaits();
      await one.query('commit');
      await result;
      await other.query('commit');
    });
    expect(await custodyRestedOn()).toEqual(['2026-01-01', '2026-02-01']);
    expect([await standing(), await holds()]).toEqual(['met', ['over']]);
  });

  it('is placed by a change of custody that waited for a result under way', async () => {
    await atOnce(async (one, other) => {
      await findAgain(other);
      const change = custodyFrom('2026-02-01', one);
      await untilOneWaits();
      await other.query('commit');
      await change;
      await one.query('commit');
    });
    expect(await custodyRestedOn()).toEqual(['2026-01-01', '2026-01-01']);
    expect([await standing(), await holds()]).toEqual(['stale', ['held']]);
  });

  it('comes on the day a rule begins to ask, goes on the day it stops, and not again every morning', async () => {
    const asks = async (staleOn: string, from: string) =>
      await api.owner.query(
        `insert into case_processing.best_interest_rules (id, situation, effective_from, procedure, custody_paper, stale_on)
         select gen_random_uuid(), situation, $2, procedure, custody_paper, $1 from case_processing.best_interest_rules
         where effective_from = '2021-05-01'`,
        [staleOn, from],
      );
    await api.owner.query(`update case_processing.best_interest_rules set stale_on = '{custody}'`);
    await bornOn('2017-01-01');
    await asks('{birth-date}', '2026-06-16');
    await asks('{custody}', '2026-06-18');
    expect([await standing(), await holds()]).toEqual(['met', []]);
    await api.laterOn('2026-06-16');
    caseworker = await api.as('caseworker');
    expect([await standing(), await holds(), await tasks()]).toEqual(['stale', ['held'], ['open']]);
    await api.owner.query(`update case_record.tasks set state = 'done', finished_at = now() where person_id = $1`, [
      child,
    ]);
    await api.laterOn('2026-06-17');
    expect([await holds(), await tasks()]).toEqual([['held'], ['done']]);
    await api.laterOn('2026-06-18');
    caseworker = await api.as('caseworker');
    expect([await standing(), await holds()]).toEqual(['met', ['over']]);
  });
});
