import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, startEmbeddedDatabase } from '@passage/embedded-database';
import { migrate } from '@passage/migrations';
import pg from 'pg';
import { seedCaseload } from './seed-caseload';

/** Which caseload a test looks at. */
export interface FixtureOptions {
  seed?: number;
  today: string;
  people?: number;
}

/** A caseload in a database of its own, to look at. */
export interface CaseloadFixture {
  ownerUrl: string;
  /** Folder with the content of its documents. */
  filesDir: string;
  /** The rows a query answers with. */
  rows<T extends object>(query: string): Promise<T[]>;
  /** How many rows `from` stands for, as `count('case_record.people where …')`. */
  count(from: string): Promise<number>;
}

/** A server for the tests of one file. */
export interface FixtureServer {
  /** Loads a caseload into a new database of this name. */
  load(name: string, options: FixtureOptions): Promise<CaseloadFixture>;
  stop(): Promise<void>;
}

/** Starts a server whose databases are made ready once. */
export async function startFixtureServer(): Promise<FixtureServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'passage-demo-'));
  const database = await startEmbeddedDatabase({ dir: path.join(folder, 'database'), disposable: true });
  const template = 'prepared';
  await migrate(await createDatabase(database.ownerUrl, template));
  const clients: pg.Client[] = [];
  return {
    load: async (name, { seed = 1, today, people = 1000 }) => {
      const ownerUrl = await createDatabase(database.ownerUrl, name, template);
      const filesDir = path.join(folder, name);
      await seedCaseload({ ownerUrl, people, seed, today, filesDir, log: () => undefined });
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      clients.push(client);
      await client.query(`select set_config('passage.today', $1, false), set_config('datestyle', 'ISO', false)`, [
        today,
      ]);
      const rows = async <T extends object>(query: string) => (await client.query<T>(query)).rows;
      return {
        ...{ ownerUrl, filesDir, rows },
        count: async (from) => Number((await rows<{ count: string }>(`select count(*) from ${from}`))[0]?.count),
      };
    },
    stop: async () => {
      for (const client of clients) await client.end();
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
