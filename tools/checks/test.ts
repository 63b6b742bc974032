import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startTestServer } from '@passage/testing';

const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'dist/test-results');

interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

/** Minutes after which a step counts as hung: it is ended with everything it started, and has failed. */
const longest = 40;

/** One step of the whole check: prints its name and how long it took; its output only when it fails. */
async function step(name: string, command: string[]): Promise<boolean> {
  const started = performance.now();
  process.stdout.write(`${name} ... `);
  const output: Buffer[] = [];
  const run = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  const endAll = (): void => void (run.pid !== undefined && process.kill(-run.pid, 'SIGKILL'));
  process.once('exit', endAll);
  const limit = setTimeout(() => {
    output.push(Buffer.from(`\nended after ${longest} minutes without a result\n`));
    endAll();
  }, longest * 60_000);
  const [status] = (await once(run, 'close')) as [number | null];
  clearTimeout(limit);
  process.off('exit', endAll);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const said = Buffer.concat(output).toString();
  process.stdout.write(status === 0 ? `ok (${seconds} s)\n` : `FAILED (${seconds} s)\n${said}\n`);
  return status === 0;
}

/** Adds up what every project's tests reported, cached ones included. */
function count(): { passed: number; failed: number } {
  const files = existsSync(results) ? readdirSync(results) : [];
  return files
    .map((file) => JSON.parse(readFileSync(path.join(results, file), 'utf8')) as JestResult)
    .reduce(
      (sum, each) => ({
        passed: sum.passed + each.numPassedTests,
        failed: sum.failed + each.numFailedTests + each.numRuntimeErrorTestSuites,
      }),
      { passed: 0, failed: 0 },
    );
}

const nx = (target: string) => [
  'node_modules/nx/dist/bin/nx.js',
  'run-many',
  '-t',
  target,
  '--output-style=stream',
  '--parallel=2',
];
const tsx = (file: string) => ['node_modules/tsx/dist/cli.mjs', file];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const steps: [name: string, command: string[]][] = [
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['type check', nx('typecheck')],
  ['lint', nx('lint')],
  ['build', nx('build')],
  ['messages', tsx('tools/messages/check.ts')],
  ['generated types', [...tsx('tools/checks/generate-api.ts'), '--check']],
  ['tests', nx('test')],
];
const server = await startTestServer();
const outcomes: boolean[] = [];
for (const [name, command] of steps) outcomes.push(await step(name, command));
await server.stop();
const { passed, failed } = count();
const failedSteps = outcomes.filter((ok) => !ok).length;
process.stdout.write(`${passed + steps.length - failedSteps} passed, ${failed + failedSteps} failed\n`);
process.exit(failed + failedSteps > 0 ? 1 : 0);
