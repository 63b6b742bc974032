import type { Scene } from './scene';

/** Authorities that decide, by destination (domain reference, part A). */
const authorities: Record<string, string> = { US: 'USCIS', DE: 'BAMF', FR: 'OFPRA' };

/** Who decides on the family. */
export function authorityOf({ family }: Scene): string {
  return authorities[family.programme.destination] ?? 'Ministry';
}
