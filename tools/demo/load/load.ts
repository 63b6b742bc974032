import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { RowsOfTable } from './rows';

/** Copies rows into their tables; returns how many there were. */
export async function load(client: pg.Client, batch: readonly RowsOfTable[]): Promise<number> {
  let count = 0;
  for (const { table, columns, text, count: added } of batch) {
    await copy(client, `copy ${table} (${columns.join(', ')}) from stdin`, text);
    count += added;
  }
  return count;
}

async function copy(client: pg.Client, statement: string, text: string): Promise<void> {
  const stream = client.query(copyFrom(statement));
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.once('finish', resolve);
    stream.end(text);
  });
}
