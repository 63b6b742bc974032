import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandOf } from './command-of';
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

  it('ends the server of a guardian that was killed outright', async () => {
    const first = await start();
    process.kill(first.guardianPid, 'SIGKILL');
    const [orphan] = readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n');
    const second = await start();
    expect(commandOf(Number(orphan))).not.toContain(dir);
    await second.stop();
  });

  it('tells its password to nobody who lists the processes of the machine', async () => {
    const database = await start();
    const { password } = new URL(database.ownerUrl);
    expect(commandOf(database.guardianPid)).toContain('guardian');
    expect(commandOf(database.guardianPid)).not.toContain(password);
    await database.stop();
  });
});
