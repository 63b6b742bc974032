import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase } from '@passage/embedded-database';
import { asLinkedCase, windowOf, type CaseWindow, type LinkedCase } from '@passage/pipeline/domain';
import { testServer } from '@passage/testing';
import pg from 'pg';
import { middle, randomCaseload, type Caseload } from './random-caseload';
import { linkedTo, readStoredCases, type StoredCase } from './stored-facts';

const seed = Number(process.env.PASSAGE_SEED ?? 20270226);
const families = 6000;

describe('the windows that the database computes', () => {
  let client: pg.Client;

  beforeAll(async () => {
    const { ownerUrl, template } = testServer();
    const url = await createDatabase(ownerUrl, `agreement_${randomUUID().replaceAll('-', '')}`, template);
    client = new pg.Client({ connectionString: url });
    await client.connect();
    await store(client, randomCaseload(families, seed));
  });

  afterAll(async () => {
    await client.end();
  });

  it.each([middle, '2027-03-01', '2027-09-30', '2028-02-29'])(
    `are those of the rules for ${families} random families on %s (seed ${seed})`,
    async (today) => {
      await setToday(client, today);
      await client.query('delete from pipeline.case_windows');
      await client.query('select pipeline.refresh_windows(array(select id from case_record.cases))');
      const cases = await readStoredCases(client);
      expect(cases).toHaveLength(families);
      expectAgreement(cases, today);
    },
  );
});

async function setToday(client: pg.Client, today: string): Promise<void> {
  await client.query(`select set_config('passage.today', $1, false)`, [today]);
}

/** Stores rows as they are, without triggers. */
async function store(client: pg.Client, load: Caseload): Promise<void> {
  await client.query('set session_replication_role = replica');
  for (const [table, rows] of Object.entries(load)) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const { rows: known } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attname = any ($2)`,
      [table, columns],
    );
    const names = known.map(({ name }) => name).join(', ');
    await client.query(
      `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('set session_replication_role = origin');
  await client.query('analyze');
}

function expectAgreement(cases: readonly StoredCase[], today: string): void {
  const groups = Map.groupBy(cases, (each) => each.groupId ?? '');
  const asLinked = new Map<string, LinkedCase[]>(
    [...groups].map(([id, group]) => [id, id === '' ? [] : group.map(({ facts }) => asLinkedCase(facts))]),
  );
  for (const each of cases) {
    const { blockerCount, ...stored } = each.stored;
    const linked = linkedTo(each, asLinked);
    const computed = windowOf(each.facts, linked, today);
    expectSame(each, linked, stored, computed);
    expect(blockerCount).toBe(computed.blockers.length);
  }
}

function expectSame(each: StoredCase, linked: readonly LinkedCase[], stored: CaseWindow, computed: CaseWindow): void {
  try {
    expect(stored).toEqual(computed);
  } catch (error) {
    throw new Error(`seed ${seed}: ${JSON.stringify({ facts: each.facts, linked }, null, 1)}\n${String(error)}`);
  }
}
