import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startTestServer } from '@passage/testing';

/**
 * Runs the tests of one project, with a database server for those that need one:
 *   tsx tools/checks/run-jest.ts libs/health/api [jest options]
 */
const [projectRoot = '.', ...options] = process.argv.slice(2);
const needsDatabase = /(^|\/)(api|tools|e2e|testing|bench|demo|embedded-database|migrations)(\/|$)/.test(projectRoot);
const server = needsDatabase ? await startTestServer() : undefined;
// Jest writes its results there, but makes no folder.
mkdirSync('dist/test-results', { recursive: true });
const jest = path.resolve(import.meta.dirname, '../../node_modules/jest/bin/jest.js');
const child = spawn(
  process.execPath,
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--roots', projectRoot, ...options],
  {
    stdio: 'inherit',
  },
);
child.on('exit', (code) => void (server?.stop() ?? Promise.resolve()).then(() => process.exit(code ?? 1)));
