import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a process was started as; empty when there is none, or where nothing tells. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return (spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim();
  }
}

/**
 * When a process was started, in the words of the machine; empty when there is none, or where nothing tells. With it
 * a process noted before a crash is told from one that has since got its number.
 */
export function startOf(pid: number): string {
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${facts[19]}`;
  } catch {
    return (spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim();
  }
}

/**
 * Ends a server that nobody watches any more, so that its data directory can be opened. A file that names no server
 * of this directory is stale: its number may since have gone to anybody, who is left alone.
 */
export async function endLeftover(dir: string): Promise<void> {
  const pidFile = path.join(dir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isServerOf(pid, dir)) return void rmSync(pidFile, { force: true });
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isServerOf(pid, dir) && waited < 100; waited += 1) await pause(100);
}

function isServerOf(pid: number, dir: string): boolean {
  const command = `${commandOf(pid)} `;
  return command.includes('postgres') && [dir, realpathSync(dir)].some((name) => command.includes(` ${name} `));
}
