import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { demoAccounts, demoPassword, seedCaseload } from '@passage/demo';
import { apiUrlFor, createDatabase } from '@passage/embedded-database';
import { startApiProcess, startTestServer, testServer } from '@passage/testing';

/**
 * The built server on a throw-away demo database, for looking at a change:
 *   tsx tools/set-up/try-stack.ts --port 4010 [--people 1000]
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, people: { type: 'string', default: '1000' } },
});
const server = await startTestServer();
const { ownerUrl: serverUrl, login } = testServer();
const ownerUrl = await createDatabase(serverUrl, 'try', testServer().template);
await seedCaseload({ ownerUrl, people: Number(values.people), log: () => undefined });
const files = mkdtempSync(path.join(tmpdir(), 'passage-try-'));
const api = await startApiProcess({ DATABASE_URL: apiUrlFor(ownerUrl, login), FILES_DIR: files, PORT: values.port });
process.stdout.write(
  `${api.url}\n${demoAccounts.map(({ email }) => email).join('\n')}\npassword ${demoPassword}\nowner ${ownerUrl}\n`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(
    signal,
    () =>
      void api
        .stop()
        .then(() => server.stop())
        .then(() => process.exit(0)),
  );
}
