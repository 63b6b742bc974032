import type pg from 'pg';

/** What results of best-interests procedures rest on: where triggers are off while loading, nothing else keeps it. */
export async function stateGrounds(client: pg.Client): Promise<void> {
  await client.query(`
    update case_processing.best_interests set rests_on = case_processing.grounds_of(person_id)
    where held_on is not null and rests_on is null`);
}
