import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TimelineEvent } from '@passage/case-record/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import pg from 'pg';
import { anAssessedChild, type AssessedChild } from './assessed-child.fixture';

describe('the hold of a child whose best-interests result is in doubt', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let omar: AssessedChild;
  let child: string;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  beforeEach(async () => {
    omar = await anAssessedChild(api, caseworker);
    child = omar.child;
    expect(await holds()).toEqual([]);
  });

  const standing = async () => await omar.standing();
  const tasks = async () => await omar.tasks();
  const statesOf = async (states: string) =>
    (await api.owner.query<{ state: string }>(states, [child])).rows.map(({ state }) => state);
  const holds = async () =>
    await statesOf(`select case when released_at is null then 'held' else 'over' end as state from pipeline.holds
      where person_id = $1 and reason_class = 'best-interest' order by placed_at, id`);

  it('is told on the timeline of the case when it comes, and when it goes by itself', async () => {
    const told = async () => {
      const path = `/api/cases/${omar.family.caseId}/timeline`;
      const { items } = (await caseworker.get<{ items: TimelineEvent[] }>(path)).body;
      return items.filter(({ code }) => code.startsWith('pipeline.hold.'));
    };
    const ofChild = { stage: 'case-processing', params: { reasonClass: 'best-interest' }, happenedOn: api.today };
    await omar.custody('guardian', '2026-02-01');
    const placed = {
      ...ofChild,
      code: 'pipeline.hold.placed',
      person: { id: child },
      staff: { id: caseworker.staff.id },
    };
    expect(await told()).toMatchObject([placed]);
    await omar.found({ heldOn: '2026-06-12' });
    expect(await told()).toMatchObject([{ ...ofChild, code: 'pipeline.hold.went' }, placed]);
  });

  it('is not lifted by an old paper that has lapsed', async () => {
    await omar.bornOn('2017-01-01');
    await omar.found({ heldOn: '2019-05-01' });
    expect([await standing(), await holds(), await tasks()]).toEqual(['lapsed', ['held'], ['open']]);
    await omar.found({ heldOn: '2026-06-12' });
    expect([await standing(), await holds(), await tasks()]).toEqual(['met', ['over'], ['done']]);
  });

  it('is not lifted by a result in favour that a later one contradicts', async () => {
    await omar.bornOn('2017-01-01');
    await omar.found({ heldOn: '2026-06-12', outcome: 'against' });
    await omar.found({ heldOn: '2026-06-10' });
    expect([await standing(), await holds()]).toEqual(['against', ['held']]);
  });

  it('waits for a procedure that is open', async () => {
    await omar.bornOn('2017-01-01');
    await omar.found({ heldOn: null, outcome: null, openedOn: '2026-06-10' });
    await omar.bornOn('2018-05-05');
    expect([await standing(), await holds()]).toEqual(['open', ['held']]);
    await api.owner.query(
      `update case_processing.best_interests set held_on = '2026-06-12', outcome = 'in-favour' where person_id = $1 and held_on is null`,
      [child],
    );
    expect([await standing(), await holds()]).toEqual(['met', ['over']]);
  });

  it('is placed neither by a procedure that is opened nor by a paper that has lapsed', async () => {
    await omar.found({ heldOn: '2019-05-01' });
    await omar.found({ heldOn: null, outcome: null, openedOn: '2026-06-10' });
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
      await omar.bornOn('2017-01-01', one);
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
      const change = omar.bornOn('2017-01-01', one);
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
    await omar.bornOn('2017-01-01');
    await asks('{birth-date}', '2026-06-16');
    await asks('{custody}', '2026-06-18');
    expect([await standing(), await holds()]).toEqual(['met', []]);
    await api.laterOn('2026-06-16');
    omar = omar.seenBy(await api.as('caseworker'));
    expect([await standing(), await holds(), await tasks()]).toEqual(['stale', ['held'], ['open']]);
    await api.owner.query(`update case_record.tasks set state = 'done', finished_at = now() where person_id = $1`, [
      child,
    ]);
    await api.laterOn('2026-06-17');
    expect([await holds(), await tasks()]).toEqual([['held'], ['done']]);
    await api.laterOn('2026-06-18');
    omar = omar.seenBy(await api.as('caseworker'));
    expect([await standing(), await holds()]).toEqual(['met', ['over']]);
  });
});
