import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signIn } from '@passage/testing';

/** Milliseconds for a test that starts Passage twice, demo caseload included, on a machine that may have other work. */
const twoStarts = 180_000;

const root = path.resolve(import.meta.dirname, '../..');

interface Serving {
  url: string;
  process: ChildProcess;
  ended: Promise<number | null>;
}

describe('npm start', () => {
  let home: string;
  const alive = new Set<ChildProcess>();

  beforeAll(() => {
    home = mkdtempSync(path.join(tmpdir(), 'passage-home-'));
    chmodSync(home, 0o755);
  });

  afterAll(async () => {
    for (const child of alive) child.kill('SIGTERM');
    await Promise.all([...alive].map((child) => new Promise((resolve) => child.once('exit', resolve))));
    rmSync(home, { recursive: true, force: true });
  });

  async function serve(): Promise<Serving> {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'tools/set-up/serve.ts')], {
      cwd: root,
      env: { ...process.env, PASSAGE_HOME: home, FILES_DIR: path.join(home, 'files'), PORT: '0', NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    alive.add(child);
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    void ended.then(() => alive.delete(child));
    const said: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said.push(chunk.toString());
        const ready = /ready: http:\/\/localhost:(\d+)/.exec(said.join(''));
        if (ready) resolve(`http://127.0.0.1:${ready[1]}`);
      });
      void ended.then(() => reject(new Error(said.join(''))));
    });
    return { url, process: child, ended };
  }

  /** Waits until a process is gone; refuses to wait for ever. */
  async function gone(pid: number): Promise<boolean> {
    for (let waited = 0; waited < 100; waited += 1) {
      try {
        process.kill(pid, 0);
      } catch {
        return true;
      }
      await pause(100);
    }
    return false;
  }

  /** Who started a process. */
  function parentOf(pid: number): number {
    if (!existsSync('/proc')) return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)]).stdout.toString());
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(parent);
  }

  const postmaster = () => Number(readFileSync(path.join(home, 'database/postmaster.pid'), 'utf8').split('\n')[0]);

  it(
    'leaves no server behind and loses nothing committed when it is killed',
    async () => {
      const first = await serve();
      const database = postmaster();
      const administrator = await signIn(first.url, 'administrator');
      const office = { code: 'DAK', name: 'Dakar', country: 'SN', timeZone: 'Africa/Dakar', isActive: true };
      expect((await administrator.post('/api/offices', office)).status).toBe(201);
      first.process.kill('SIGKILL');
      await first.ended;
      expect(await gone(database)).toBe(true);
      await expect(fetch(`${first.url}/api/health/live`)).rejects.toThrow();

      const second = await serve();
      const again = await signIn(second.url, 'administrator');
      const { body } = await again.get<{ items: { code: string }[] }>('/api/offices');
      expect(body.items.map(({ code }) => code)).toContain('DAK');
      second.process.kill('SIGTERM');
      expect(await second.ended).toBe(0);
    },
    twoStarts,
  );

  it(
    'stops, and leaves no server behind, when the guardian of its database is killed',
    async () => {
      const serving = await serve();
      const database = postmaster();
      process.kill(parentOf(database), 'SIGKILL');
      expect(await serving.ended).toBe(1);
      expect(await gone(database)).toBe(true);
      await expect(fetch(`${serving.url}/api/health/live`)).rejects.toThrow();
    },
    twoStarts,
  );

  it(
    'stops everything on Ctrl-C and refuses to serve the same folder twice',
    async () => {
      const serving = await serve();
      const database = postmaster();
      await expect(serve()).rejects.toThrow('running already');
      serving.process.kill('SIGINT');
      expect(await serving.ended).toBe(0);
      expect(await gone(database)).toBe(true);
    },
    twoStarts,
  );
});
