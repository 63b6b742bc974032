import { parseArgs } from 'node:util';
import { seedCaseload } from '@passage/demo';
import { migrate } from '@passage/migrations';
import { isPlainDate } from '@passage/platform/domain';
import { asOwner, filesDir } from './own-database';

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

await asOwner(async (ownerUrl) => {
  await migrate(ownerUrl);
  await seedCaseload({ ownerUrl, people, seed, filesDir, ...(today && { today }), log: say });
});
say('done');

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
