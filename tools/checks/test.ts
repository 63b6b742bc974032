import { spawnSync } from 'node:child_process';
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

/** One step of the whole check: prints its name and how long it took; its output only when it fails. */
function step(name: string, command: string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const started = performance.now();
  process.stdout.write(`${name} ... `);
  const run = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...environment },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(
    run.status === 0 ? `ok (${seconds} s)\n` : `FAILED (${seconds} s)\n${run.stdout}${run.stderr}\n`,
  );
  return run.status === 0;
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
const checks = [
  step('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
  step('type check', nx('typecheck')),
  step('lint', nx('lint')),
  step('build', nx('build')),
  step('messages', tsx('tools/messages/check.ts')),
  step('generated types', [...tsx('tools/checks/generate-api.ts'), '--check']),
];
const server = await startTestServer();
checks.push(step('tests', nx('test')));
await server.stop();
const { passed, failed } = count();
const failedChecks = checks.filter((ok) => !ok).length;
process.stdout.write(`${passed + checks.length - failedChecks} passed, ${failed + failedChecks} failed\n`);
process.exit(failed + failedChecks > 0 ? 1 : 0);
