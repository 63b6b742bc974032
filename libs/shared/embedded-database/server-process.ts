import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What a process was started as; empty when there is none, or where nothing tells. A number noted before a crash may
 * since have gone to a process that has nothing to do with it.
 */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}
