import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { DuplicateRules } from '@passage/case-record/domain';
import { seedCaseload } from '@passage/demo';
import {
  apiUrlFor,
  createDatabase,
  dropDatabase,
  ensureApiLogin,
  startEmbeddedDatabase,
} from '@passage/embedded-database';
import { migrate } from '@passage/migrations';
import { signIn, startApiProcess, type TestClient } from '@passage/testing';
import pg from 'pg';
import { measureIncoming } from './linkage/incoming';
import { measureLinkage } from './linkage/linkage';
import { drive, type Measured } from './load';
import { measureMillion, residentMb } from './million/million';
import { sampleOf } from './sample';
import { scenarios, type Sample, type Scenario } from './scenario';

/** `npm run bench`: the product against the floor, on the same data and machine, in the same run. */
const { values: options } = parseArgs({
  options: {
    people: { type: 'string' },
    seconds: { type: 'string', default: '8' },
    connections: { type: 'string', default: '32' },
    only: { type: 'string' },
  },
});
const isMillion = options.only === 'million';
const people = options.people ?? (isMillion ? '1000000' : '300000');
const home = path.resolve(import.meta.dirname, '../.passage/bench');
const today = '2026-06-15';
/** Before anything counts: a server that has run for a while is what staff meet, its code compiled and plans made. */
const warmUpSeconds = 6;
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Line {
  scenario: Scenario;
  product: Measured;
  floor: Measured;
  memoryMb: number;
}

/** A fresh copy of a seeded database that is made once and kept; its size stands in a note beside it. */
async function database(): Promise<{ ownerUrl: string; apiUrl: string; stop(): Promise<void> }> {
  const embedded = await startEmbeddedDatabase({ dir: path.join(home, 'database') });
  const name = `seeded_${people}`;
  const note = path.join(home, `${name}.done`);
  const seededUrl = await createDatabase(embedded.ownerUrl, name);
  const login = await ensureApiLogin(seededUrl);
  await migrate(seededUrl);
  if (!existsSync(note)) {
    const started = performance.now();
    await seedCaseload({ ownerUrl: seededUrl, people: Number(people), today, log: () => undefined });
    say(`seeded ${people} people in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    writeFileSync(note, '');
  }
  const ownerUrl = await createDatabase(embedded.ownerUrl, `bench_${Date.now()}`, name);
  return {
    ownerUrl,
    apiUrl: apiUrlFor(ownerUrl, login),
    stop: async () => {
      await dropDatabase(ownerUrl);
      await embedded.stop();
    },
  };
}

/** The floor looks among the people of the same office as the product, which its search is told by a setting. */
async function startFloor(ownerUrl: string, officeId: string): Promise<{ url: string; stop(): void }> {
  const url = new URL(ownerUrl);
  url.searchParams.set('options', `-c passage.office_ids={${officeId}}`);
  const floor = spawn(process.execPath, [path.join(import.meta.dirname, 'floor.mjs')], {
    env: { ...process.env, DATABASE_URL: url.href },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve) => {
    floor.stdout.on('data', (chunk: Buffer) => resolve(/listening (\d+)/.exec(chunk.toString())?.[1] ?? ''));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => floor.kill() };
}

async function measure(
  scenario: Scenario,
  sample: Sample,
  product: TestClient,
  floorUrl: string,
  pid: number | undefined,
): Promise<Line> {
  const load = { connections: Number(options.connections), seconds: Number(options.seconds) };
  const asked = {
    ...load,
    url: product.url,
    headers: product.headers,
    request: (n: number) => scenario.request(n, sample),
  };
  const bare = { ...load, url: floorUrl, headers: {}, request: (n: number) => scenario.floor(n, sample) };
  await drive({ ...bare, seconds: warmUpSeconds });
  const floor = await drive(bare);
  await drive({ ...asked, seconds: warmUpSeconds });
  const measured = await drive(asked);
  return { scenario, product: measured, floor, memoryMb: residentMb(pid) };
}

function row({ scenario, product, floor, memoryMb }: Line): string {
  const ratio = product.requestsPerSecond / floor.requestsPerSecond;
  const failed = product.errors + floor.errors > 0 ? ` (${product.errors} failed; floor ${floor.errors})` : '';
  const cells = [
    scenario.name,
    product.requestsPerSecond.toFixed(0),
    `${product.p50Ms} ms`,
    `${product.p99Ms} ms`,
    `${memoryMb.toFixed(0)} MB`,
  ];
  return `| ${[...cells, floor.requestsPerSecond.toFixed(0), `${floor.p99Ms} ms`, ratio.toFixed(2)].join(' | ')} |${failed}`;
}

/** The lines of a very large caseload. */
async function measureLarge(): Promise<void> {
  const { body: rules } = await product.get<DuplicateRules>('/api/duplicate-rules');
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await measureMillion({
    ...{ owner, say, rules, pid: api.process.pid, caseworker: product, manager: await signIn(api.url, 'manager') },
    ...{ connections: Number(options.connections), seconds: Number(options.seconds) },
  });
  await owner.end();
}

/** The product against the floor, line by line. */
async function measureAgainstFloor(): Promise<void> {
  const sample = await sampleOf(ownerUrl, product);
  const floor = await startFloor(ownerUrl, sample.officeId);
  say('| | requests/s | p50 | p99 | memory | floor requests/s | floor p99 | ratio |');
  say('|---|---:|---:|---:|---:|---:|---:|---:|');
  for (const scenario of scenarios) {
    if (options.only && !scenario.name.includes(options.only)) continue;
    say(row(await measure(scenario, sample, product, floor.url, api.process.pid)));
  }
  floor.stop();
}

/** How well and how fast records of one person are found. */
async function measureDuplicates(): Promise<void> {
  const { body: rules } = await product.get<DuplicateRules>('/api/duplicate-rules');
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await measureIncoming(owner, rules, say);
  await measureLinkage(owner, rules, say);
  await owner.end();
}

say(
  `machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB; Node ${process.versions.node}; ${options.connections} connections, ${options.seconds} s a line`,
);
const { ownerUrl, apiUrl, stop } = await database();
const api = await startApiProcess({ DATABASE_URL: apiUrl, PASSAGE_TODAY: today, FILES_DIR: path.join(home, 'files') });
const product = await signIn(api.url, 'caseworker');
if (isMillion) await measureLarge();
else await measureAgainstFloor();
if (!options.only || 'duplicates'.includes(options.only)) await measureDuplicates();
await api.stop();
await stop();
