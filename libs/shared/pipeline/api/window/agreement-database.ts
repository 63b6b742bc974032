import { randomUUID } from 'node:crypto';
import { createDatabase } from '@passage/embedded-database';
import { testServer } from '@passage/testing';
import pg from 'pg';
import type { Caseload } from './random-caseload';

/** A database of one's own that holds a caseload, and nothing computed from it. */
export async function databaseWith(load: Caseload): Promise<pg.Client> {
  const { ownerUrl, template } = testServer();
  const url = await createDatabase(ownerUrl, `agreement_${randomUUID().replaceAll('-', '')}`, template);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await store(client, load);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** The day it is in this session. */
export async function setToday(client: pg.Client, today: string): Promise<void> {
  await client.query(`select set_config('passage.today', $1, false)`, [today]);
}

/** Stores rows as they are, without triggers; what a table does not know is left out. */
async function store(client: pg.Client, load: Caseload): Promise<void> {
  await client.query('set session_replication_role = replica');
  for (const [table, rows] of Object.entries(load)) {
    const { rows: columns } = await client.query<{ name: string }>(
      'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attname = any ($2)',
      [table, [...new Set(rows.flatMap((row) => Object.keys(row)))]],
    );
    const names = columns.map(({ name }) => name).join(', ');
    await client.query(
      `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('set session_replication_role = origin');
  await client.query('analyze');
}
