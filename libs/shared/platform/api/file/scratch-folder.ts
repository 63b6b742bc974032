import { randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** Where nothing tells whether the server that made a file lives, the file is taken for left behind after a day. */
const LEFT_BEHIND_AFTER_MS = 24 * 3600 * 1000;

/** A file in use; closing it takes it away. */
export interface ScratchFile {
  handle: FileHandle;
  close(): Promise<void>;
}

/**
 * A folder for what a server lays on disk while it works on it, readable by nobody else. A file has no name from the
 * moment it is made, so that it ends with its server, however that ends. Some disks (shared ones, those of Windows)
 * keep the name; therefore each server that starts clears away what servers that are gone have left.
 */
export class ScratchFolder {
  constructor(private readonly folder: string) {}

  /** An empty file to write to and read from. */
  async open(): Promise<ScratchFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await chmod(this.folder, 0o700);
    const place = path.join(this.folder, [process.pid, randomUUID(), hostname()].join('.'));
    const handle = await open(place, 'wx+', 0o600);
    const remove = () => rm(place, { force: true });
    await remove().catch(() => undefined);
    return {
      handle,
      close: async () => {
        await handle.close();
        await remove();
      },
    };
  }

  /** Clears away files whose servers are gone. Called when a server starts, before it makes files itself. */
  async clear(): Promise<void> {
    for (const name of await this.names()) {
      const place = path.join(this.folder, name);
      if (await isLeftBehind(name, place)) await rm(place, { force: true });
    }
  }

  private async names(): Promise<string[]> {
    try {
      return await readdir(this.folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }
}

/** Servers on other machines may share the folder; whether they live shows only in how long a file has been there. */
async function isLeftBehind(name: string, place: string): Promise<boolean> {
  const [pid = '', , ...host] = name.split('.');
  if (host.join('.') === hostname()) return Number(pid) === process.pid || !isAlive(Number(pid));
  try {
    return Date.now() - (await stat(place)).mtimeMs > LEFT_BEHIND_AFTER_MS;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
