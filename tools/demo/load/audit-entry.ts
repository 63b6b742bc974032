import type pg from 'pg';

/** What was loaded, and from what it can be made again. */
export interface Loaded {
  seed: number;
  today: string;
  people: number;
  cases: number;
  /** Rows by table. */
  rows: Record<string, number>;
}

/**
 * Tells the audit trail of the load in one entry, sealed like any other. Rows are loaded with the triggers off that
 * would write an entry for each: nobody has typed them in, and the seed says what they were.
 */
export async function tellAudit(client: pg.Client, loaded: Loaded, firstCase: number): Promise<void> {
  await client.query(
    `insert into audit.change_log (purpose, table_name, row_id, action, changed, new_values, digest)
     values ('demo caseload', 'demo.caseload', $1, 'insert', $2, $3, '')`,
    [`${loaded.seed}/${firstCase}`, Object.keys(loaded.rows).sort(), loaded],
  );
}
