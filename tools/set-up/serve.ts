import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoAccounts, demoPassword, isEmpty, seedCaseload } from '@passage/demo';
import {
  apiUrlFor,
  createDatabase,
  ensureApiLogin,
  startEmbeddedDatabase,
  type EmbeddedDatabase,
} from '@passage/embedded-database';
import { migrate } from '@passage/migrations';
import { filesDir, forgetRunning, home, noteRunning, refuseSecondServer } from '../database/own-database';
import { refuseWrongSettings } from './refuse-wrong-settings';

const root = path.resolve(import.meta.dirname, '../..');
/** Milliseconds after which a server that ought to have given up by itself is ended outright. */
const longestStop = (Number(process.env.STOP_SECONDS || 8) + 5) * 1000;
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Connection {
  apiUrl: string;
  ownerUrl?: string;
  embedded?: EmbeddedDatabase;
}

/** The database to serve from: the one named by DATABASE_URL, or the embedded one in `.passage/`. */
async function connect(): Promise<Connection> {
  if (process.env.DATABASE_URL) return await connectNamed(process.env.DATABASE_URL);
  const embedded = await startEmbeddedDatabase({ dir: path.join(home, 'database') });
  const ownerUrl = await createDatabase(embedded.ownerUrl, 'passage');
  const login = await ensureApiLogin(ownerUrl);
  await prepare(ownerUrl);
  return { apiUrl: apiUrlFor(ownerUrl, login), ownerUrl, embedded };
}

/** A server of one's own: migrated only when the owner's address is given too. */
async function connectNamed(apiUrl: string): Promise<Connection> {
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (ownerUrl) await prepare(ownerUrl);
  else say('DATABASE_OWNER_URL is not set: the database is used as it is, without migrating');
  return { apiUrl, ownerUrl };
}

async function prepare(ownerUrl: string): Promise<void> {
  const ran = await migrate(ownerUrl);
  if (ran.length > 0) say(`database brought up to date (${ran.length} migrations)`);
  if (process.env.DEMO !== 'off' && (await isEmpty(ownerUrl))) {
    say('the database is empty: making the demo caseload');
    await seedCaseload({ ownerUrl, people: 1000, filesDir, log: () => undefined });
  }
}

/** Starts the API and tells its address once it listens. */
async function startApi(apiUrl: string): Promise<{ api: ChildProcess; port: string }> {
  const options = JSON.parse(readFileSync(path.join(import.meta.dirname, 'server-options.json'), 'utf8')) as string[];
  const api = spawn(process.execPath, [...options, path.join(root, 'dist/api/main.js')], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: apiUrl, FILES_DIR: filesDir, PASSAGE_SUPERVISED: 'on' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    api.stdout.on('data', (chunk: Buffer) => {
      const listening = /listening (\d+)/.exec(chunk.toString());
      if (listening?.[1]) resolve(listening[1]);
      else process.stdout.write(chunk);
    });
    api.once('exit', () => reject(new Error('The server ended while starting.')));
  });
  return { api, port };
}

async function main(): Promise<void> {
  refuseSecondServer();
  await refuseWrongSettings(process.env);
  const connection = await connect();
  noteRunning(connection.ownerUrl);
  const { api, port } = await startApi(connection.apiUrl);
  let isStopping = false;
  const stop = async (code: number) => {
    if (isStopping) return;
    isStopping = true;
    const ended = new Promise((resolve) => api.once('exit', resolve));
    if (api.exitCode === null && api.signalCode === null) {
      api.kill('SIGTERM');
      await Promise.race([ended, pause(longestStop)]);
      api.kill('SIGKILL');
    }
    await connection.embedded?.stop();
    forgetRunning();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  process.once('disconnect', () => void stop(1));
  api.once('exit', () => void stop(1));
  void connection.embedded?.lost.then(() => {
    process.stderr.write('The database ended, though nobody stopped it: Passage stops too. Start it again.\n');
    return stop(1);
  });
  const host = process.env.HOST ?? 'localhost';
  say(`\nPassage is ready: http://${host}:${port}\n`);
  if (process.env.DEMO !== 'off') {
    say('Demo accounts, one per role:');
    for (const { email, role } of demoAccounts) say(`  ${role.padEnd(22)}${email}`);
    say(`Password of all: ${demoPassword}\n\nCtrl-C stops everything.`);
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
