// Makes sure that what package-lock.json names is installed, and finds the Node the project runs on.
// Runs on Node 20 with nothing installed: built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const marker = path.join(root, 'node_modules/.passage-lock');
const wantedMajor = 24;

/** Installs unless exactly this lockfile was installed before. */
export function ensureInstalled() {
  const digest = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === digest) return;
  say('installing packages');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('The packages could not be installed; see the messages above.');
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, digest);
}

/** The Node of the project's own packages, or this one if it is new enough. */
export function projectNode() {
  const bin = path.join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(bin)) return bin;
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath;
  return fail(
    `Passage needs Node ${wantedMajor}; there is no package of it for ${process.platform} ${process.arch}. Install Node ${wantedMajor} or newer and try again.`,
  );
}

/** Environment in which the project's own commands come first. */
export function projectEnvironment(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    PATH: `${path.join(root, 'node_modules/.bin')}${separator}${process.env.PATH ?? ''}`,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    ...extra,
  };
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @returns {never} */
export function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
