import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedFoundations } from '@passage/demo';
import { createDatabase, ensureApiLogin, startEmbeddedDatabase } from '@passage/embedded-database';
import { migrate } from '@passage/migrations';

/** How tests find the server they share: its owner's address and the API's login. */
export interface TestServer {
  ownerUrl: string;
  login: { user: string; password: string };
  /** A migrated database with offices and staff, to copy from. */
  template: string;
}

/** The day it is in every test that does not choose another. */
export const testToday = '2026-06-15';

const variable = 'PASSAGE_TEST_SERVER';
const template = 'passage_template';

/** Starts the server that a run of tests shares, unless one was started already. */
export async function startTestServer(): Promise<{ stop(): Promise<void> }> {
  if (process.env[variable]) return { stop: async () => undefined };
  const folder = mkdtempSync(path.join(tmpdir(), 'passage-test-'));
  const database = await startEmbeddedDatabase({ dir: path.join(folder, 'database'), disposable: true });
  const templateUrl = await createDatabase(database.ownerUrl, template);
  const login = await ensureApiLogin(database.ownerUrl);
  await migrate(templateUrl);
  await seedFoundations({ ownerUrl: templateUrl, today: testToday });
  const server: TestServer = { ownerUrl: database.ownerUrl, login, template };
  process.env[variable] = JSON.stringify(server);
  return {
    stop: async () => {
      delete process.env[variable];
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server that was started for this run. */
export function testServer(): TestServer {
  const text = process.env[variable];
  if (!text) throw new Error('no test server: run through jest, whose set-up starts one');
  return JSON.parse(text) as TestServer;
}
