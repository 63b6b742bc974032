import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createDatabase, startEmbeddedDatabase } from '@passage/embedded-database';
import { migrate } from '@passage/migrations';
import { isPlainDate } from '@passage/platform/domain';
import { seedCaseload } from './load/seed-caseload';

/**
 * Adds a demo caseload to the database:
 *   npm run seed -- --people 1000 [--seed 1] [--today 2026-03-01]
 * on the server DATABASE_OWNER_URL names, on the one that is running from this folder, or on the embedded one.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    today: { type: 'string' },
  },
});
const people = Number(values.people);
const seed = Number(values.seed);
const { today } = values;
if (!Number.isInteger(people) || people < 1) fail('--people takes a whole number, e.g. --people 1000');
if (!Number.isInteger(seed)) fail('--seed takes a whole number, e.g. --seed 1');
if (today !== undefined && !isPlainDate(today)) fail('--today takes a day, e.g. --today 2026-03-01');

const started = performance.now();
const say = (line: string) =>
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const root = path.resolve(import.meta.dirname, '../..');
const home = path.resolve(process.env.PASSAGE_HOME ?? path.join(root, '.passage'));
const named = process.env.DATABASE_OWNER_URL ?? runningOwnerUrl();
const embedded = named ? undefined : await startEmbeddedDatabase({ dir: path.join(home, 'database') });
try {
  const ownerUrl = named ?? (await createDatabase(embedded?.ownerUrl ?? '', 'passage'));
  await migrate(ownerUrl);
  const filesDir = path.resolve(root, process.env.FILES_DIR ?? '.passage/files');
  await seedCaseload({ ownerUrl, people, seed, filesDir, ...(today && { today }), log: say });
  say('done');
} finally {
  await embedded?.stop();
}

/** Address of the database of the server that runs from this folder, if one does. */
function runningOwnerUrl(): string | undefined {
  const note = path.join(home, 'running.json');
  if (!existsSync(note)) return undefined;
  const { pid, ownerUrl } = JSON.parse(readFileSync(note, 'utf8')) as { pid: number; ownerUrl?: string };
  try {
    process.kill(pid, 0);
    return ownerUrl;
  } catch {
    return undefined;
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
