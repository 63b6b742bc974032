import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDatabase, startEmbeddedDatabase, startOf } from '@passage/embedded-database';

/** Folder of everything this checkout keeps: database, files, and the note of what is running. */
export const home = path.resolve(process.env.PASSAGE_HOME ?? path.resolve(import.meta.dirname, '../../.passage'));
/** Where uploaded files are kept: beside the database they belong to, unless FILES_DIR names another place. */
export const filesDir = path.resolve(process.env.FILES_DIR ?? path.join(home, 'files'));
const runningFile = path.join(home, 'running.json');

interface Running {
  pid: number;
  /** When that process was started: the number alone may since have gone to another one. */
  started: string;
  ownerUrl?: string;
}

/**
 * The server that is running from this folder, if one is. A note left behind by a crash names a process that is gone,
 * or one that has got its number since; a note the crash cut short names nobody.
 */
function running(): Running | undefined {
  if (!existsSync(runningFile)) return undefined;
  try {
    const noted = JSON.parse(readFileSync(runningFile, 'utf8')) as Running;
    process.kill(noted.pid, 0);
    return startOf(noted.pid) === noted.started ? noted : undefined;
  } catch {
    return undefined;
  }
}

/** Refuses to serve one folder twice. */
export function refuseSecondServer(): void {
  const other = running();
  if (other) throw new Error(`Passage is running already from this folder (process ${other.pid}). Stop it first.`);
}

/** Notes that this process serves the folder, so that commands find its database. Readable by the owner alone. */
export function noteRunning(ownerUrl: string | undefined): void {
  mkdirSync(home, { recursive: true });
  const note: Running = { pid: process.pid, started: startOf(process.pid), ownerUrl };
  writeFileSync(runningFile, JSON.stringify(note), { mode: 0o600 });
}

export function forgetRunning(): void {
  rmSync(runningFile, { force: true });
}

/**
 * Does something as the database's owner: on the server DATABASE_OWNER_URL names, on the one that is running from
 * this folder, or on the embedded one, started for the while.
 */
export async function asOwner<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const named = process.env.DATABASE_OWNER_URL ?? running()?.ownerUrl;
  if (named) return await work(named);
  const embedded = await startEmbeddedDatabase({ dir: path.join(home, 'database') });
  try {
    return await work(await createDatabase(embedded.ownerUrl, 'passage'));
  } finally {
    await embedded.stop();
  }
}
