import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { RowsOfTable } from './rows';

/** Copies rows into their tables. */
export async function load(client: pg.Client, batch: readonly RowsOfTable[]): Promise<void> {
  for (const { table, columns, chunks } of batch) {
    const copy = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
    await pipeline(Readable.from(chunks), copy);
  }
}
