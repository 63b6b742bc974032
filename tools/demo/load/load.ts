import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { RowsOfTable } from './rows';

/** Copies rows into their tables. */
export async function load(client: pg.Client, batch: readonly RowsOfTable[]): Promise<void> {
  for (const { table, columns, text } of batch) {
    await copy(client, `copy ${table} (${columns.join(', ')}) from stdin`, text);
  }
}

async function copy(client: pg.Client, statement: string, text: string): Promise<void> {
  const stream = client.query(copyFrom(statement));
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.once('finish', resolve);
    stream.end(text);
  });
}
