import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ScratchFolder } from './scratch-folder';

/** A server that has laid something down and goes on working on it. */
async function serverAtWork(place: string): Promise<ChildProcess> {
  const module = path.join(import.meta.dirname, 'scratch-folder.ts');
  const program = `
    import { ScratchFolder } from ${JSON.stringify(module)};
    const { handle } = await new ScratchFolder(${JSON.stringify(place)}).open();
    await handle.writeFile('Samira Haddad');
    console.log((await handle.read(Buffer.alloc(13), 0, 13, 0)).buffer.toString());
    setInterval(() => handle.stat(), 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('Samira Haddad\n');
  return child;
}

describe('what a server lays on disk while it works on it', () => {
  let place: string;
  let scratch: ScratchFolder;

  beforeEach(() => {
    place = path.join(mkdtempSync(path.join(tmpdir(), 'passage-scratch-')), 'files', 'scratch');
    scratch = new ScratchFolder(place);
  });

  afterEach(() => {
    rmSync(path.join(place, '../..'), { recursive: true });
  });

  it('is in a folder that nobody else may look into', async () => {
    const file = await scratch.open();
    expect(statSync(place).mode & 0o777).toBe(0o700);
    expect((await file.handle.stat()).mode & 0o777).toBe(0o600);
    await file.close();
  });

  it('is gone when the server is killed', async () => {
    const server = await serverAtWork(place);
    server.kill('SIGKILL');
    await once(server, 'exit');
    expect(readdirSync(place)).toEqual([]);
  });

  it('is not disturbed by another server that starts', async () => {
    const file = await scratch.open();
    await file.handle.writeFile('Samira Haddad');
    await new ScratchFolder(place).clear();
    const { buffer } = await file.handle.read(Buffer.alloc(13), 0, 13, 0);
    expect(buffer.toString()).toBe('Samira Haddad');
    await file.close();
  });

  it('is cleared away where the disk kept its name, if its server is gone and only then', async () => {
    await (await scratch.open()).close();
    const { pid: gone } = spawnSync(process.execPath, ['--version']);
    const left = (pid: number, host: string, ageInHours = 0) => {
      const file = path.join(place, `${pid}.0198.${host}`);
      writeFileSync(file, 'Samira Haddad');
      const then = Date.now() / 1000 - ageInHours * 3600;
      utimesSync(file, then, then);
      return file;
    };
    const ofTheDead = [left(gone, hostname()), left(process.pid, hostname()), left(process.ppid, 'elsewhere.org', 25)];
    const ofTheLiving = [left(process.ppid, hostname(), 25), left(gone, 'elsewhere.org', 1)];
    await scratch.clear();
    expect(ofTheDead.filter((file) => existsSync(file))).toEqual([]);
    expect(ofTheLiving.map((file) => readFileSync(file, 'utf8'))).toEqual(['Samira Haddad', 'Samira Haddad']);
  });

  it('need not be there', async () => {
    await expect(scratch.clear()).resolves.toBeUndefined();
  });
});
