import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandOf } from './server-process';
import { startEmbeddedDatabase } from './embedded-database';

describe('the embedded database', () => {
  let home: string;
  let dir: string;
  const start = async () => await startEmbeddedDatabase({ dir, disposable: true });

  beforeAll(() => {
    home = mkdtempSync(path.join(tmpdir(), 'passage-embedded-'));
    chmodSync(home, 0o755);
    dir = path.join(home, 'database');
  });

  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
  });

  it('leaves alone whoever has got the process number of a server that is gone', async () => {
    const pidFile = path.join(dir, 'postmaster.pid');
    const first = await start();
    const [, ...facts] = readFileSync(pidFile, 'utf8').split('\n');
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    await once(stranger, 'spawn');
    writeFileSync(pidFile, [stranger.pid, ...facts].join('\n'));

    const second = await start();
    const [server] = readFileSync(pidFile, 'utf8').split('\n');
    expect(Number(server)).not.toBe(stranger.pid);
    await second.stop();
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
    stranger.kill('SIGKILL');
    await once(stranger, 'exit');
  });

  it('leaves no server running when its guardian was killed outright, and starts again', async () => {
    const first = await start();
    const [orphan] = readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n');
    expect(commandOf(Number(orphan))).toContain(dir);
    process.kill(first.guardianPid, 'SIGKILL');
    await first.lost;
    expect(commandOf(Number(orphan))).not.toContain(dir);
    const second = await start();
    await second.stop();
  });

  it('ends the server that a guardian and its owner left when both were killed outright', async () => {
    const script = `import('${path.join(import.meta.dirname, 'embedded-database.ts')}').then(async ({ startEmbeddedDatabase }) => {
      const { guardianPid } = await startEmbeddedDatabase({ dir: process.argv[1], disposable: true });
      process.stdout.write(String(guardianPid));
    })`;
    const owner = spawn(process.execPath, ['--import', 'tsx', '-e', script, dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [guardianPid] = (await once(owner.stdout, 'data')) as [Buffer];
    const [orphan] = readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n');
    owner.kill('SIGKILL');
    process.kill(Number(guardianPid.toString()), 'SIGKILL');
    const next = await start();
    expect(commandOf(Number(orphan))).not.toContain(dir);
    await next.stop();
  });

  it('tells its password to nobody who lists the processes of the machine', async () => {
    const database = await start();
    const { password } = new URL(database.ownerUrl);
    expect(commandOf(database.guardianPid)).toContain('guardian');
    expect(commandOf(database.guardianPid)).not.toContain(password);
    await database.stop();
  });
});
