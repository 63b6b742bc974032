import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

describe('the note of what is running', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'passage-note-'));
  const note = path.join(home, 'running.json');
  let stranger: ChildProcess;
  let own: typeof import('./own-database');

  beforeAll(async () => {
    process.env.PASSAGE_HOME = home;
    own = await import('./own-database');
    stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', 'tools/set-up/serve.ts']);
    await once(stranger, 'spawn');
  });

  afterAll(() => {
    stranger.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  });

  it('keeps a second server away while the first one runs', () => {
    own.noteRunning(undefined);
    expect(() => own.refuseSecondServer()).toThrow(`process ${process.pid}`);
    own.forgetRunning();
    expect(() => own.refuseSecondServer()).not.toThrow();
  });

  it('keeps nobody away when a crash left it, whoever has got the number since', () => {
    own.noteRunning(undefined);
    const left = JSON.parse(readFileSync(note, 'utf8')) as object;
    writeFileSync(note, JSON.stringify({ ...left, pid: stranger.pid }));
    expect(() => own.refuseSecondServer()).not.toThrow();
  });

  it.each(['', '{"pid":', '{"pid":"x"}', '{"pid":-1}'])('keeps nobody away when it was cut short: %s', (text) => {
    writeFileSync(note, text);
    expect(() => own.refuseSecondServer()).not.toThrow();
  });
});
