import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { endLeftover } from './server-process';

/** A running embedded server. */
export interface EmbeddedDatabase {
  /** Address of the owner's connection, to the maintenance database. */
  ownerUrl: string;
  /** Process number of the guardian, for tests that kill it. */
  guardianPid: number;
  /** Comes when the server ended though nobody stopped it. */
  lost: Promise<void>;
  /** Shuts the server down in good order. */
  stop(): Promise<void>;
}

/** Settings for a database that may be thrown away: no waiting for the disk. */
const disposable = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

const mebibyte = 2 ** 20;

/**
 * Memory for pages kept ready: an eighth of what this process may use, and no more than is of use. PostgreSQL's manual
 * recommends a quarter to a machine that serves nothing else; here the server of the product runs beside it.
 */
function bufferMb(): number {
  const usable = Math.min(totalmem(), process.constrainedMemory() || Number.MAX_SAFE_INTEGER);
  return Math.round(Math.min(Math.max(usable / 8 / mebibyte, 128), 2048));
}

/**
 * Starts the PostgreSQL that comes with the package in `dir`, initialising it the first time.
 * It listens on the loopback only and ends with the calling process, however that ends.
 * @param options.disposable trades durability for speed; for tests and measurements of anything but durability.
 */
export async function startEmbeddedDatabase(options: {
  dir: string;
  disposable?: boolean;
  flags?: string[];
}): Promise<EmbeddedDatabase> {
  const dir = path.resolve(options.dir);
  mkdirSync(path.dirname(dir), { recursive: true });
  if (process.getuid?.() === 0) openTo(path.dirname(dir));
  const port = await freePort();
  const password = ownerPassword(`${dir}.password`);
  const flags = [
    ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
    ...['-c', `shared_buffers=${bufferMb()}MB`, '-c', 'max_wal_size=2GB', '-c', 'jit=off'],
    ...(options.disposable ? disposable : []),
    ...(options.flags ?? []),
  ];
  const guardian = spawn(process.execPath, [path.join(import.meta.dirname, 'guardian.mjs')], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  guardian.stdin.write(`${JSON.stringify({ dir, port, password, flags })}\n`);
  const ended = new Promise<void>((resolve) => guardian.once('exit', () => resolve()));
  const answer = await new Promise<string>((resolve) => {
    createInterface({ input: guardian.stdout }).once('line', resolve);
    void ended.then(() => resolve('failed "the server ended while starting"'));
  });
  if (answer !== 'ready') throw new Error(`PostgreSQL did not start in ${dir}: ${answer.slice('failed '.length)}`);
  guardian.unref();
  let isStopping = false;
  // A guardian that was killed outright leaves its server to whoever started it.
  const lost = new Promise<void>((resolve) => {
    void ended.then(async () => {
      if (isStopping) return;
      await endLeftover(dir);
      resolve();
    });
  });
  return {
    ownerUrl: `postgres://passage_owner:${password}@127.0.0.1:${port}/postgres`,
    guardianPid: guardian.pid ?? 0,
    lost,
    stop: async () => {
      isStopping = true;
      guardian.ref();
      guardian.stdin.end();
      await ended;
    },
  };
}

/**
 * PostgreSQL refuses to run as root, so root's server runs as the user `postgres`, who must be able to pass through
 * every folder above its data.
 */
function openTo(folder: string): void {
  chmodSync(folder, statSync(folder).mode | 0o011);
  for (let above = path.dirname(folder); above !== path.dirname(above); above = path.dirname(above)) {
    if ((statSync(above).mode & 0o001) === 0) {
      throw new Error(
        `Started as root, PostgreSQL runs as the user postgres, who may not enter ${above}. ` +
          'Move Passage to a folder others may enter, such as /opt or /srv, or start it as another user.',
      );
    }
  }
}

function ownerPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
