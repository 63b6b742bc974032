import { comparable } from '@passage/case-record/domain';
import type { LabelledRecord } from './records';

/** A record of the one file and one of the other, by their places. */
interface Pair {
  one: number;
  other: number;
}

/** Two records worth comparing for their address share so many pairs of its words. */
const sharedPairs = 2;
/** Pairs of words that more records share say nothing. */
const mostShared = 50;

/**
 * Pairs of records whose addresses share words. The product keeps no address to look people up by, so its query cannot
 * propose them; the labelled sets have little else in common for some of their people.
 */
export function addressPairs(ones: readonly LabelledRecord[], others: readonly LabelledRecord[]): Pair[] {
  const places = new Map<string, number[]>();
  ones.forEach((record, at) => {
    for (const key of wordPairs(record)) places.set(key, [...(places.get(key) ?? []), at]);
  });
  return others.flatMap((record, other) => {
    const shared = new Map<number, number>();
    for (const key of wordPairs(record)) {
      const found = places.get(key) ?? [];
      if (found.length > mostShared) continue;
      for (const one of found) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    return [...shared].flatMap(([one, count]) => (count >= sharedPairs ? [{ one, other }] : []));
  });
}

function wordPairs({ facts }: LabelledRecord): string[] {
  const words = [...new Set(comparable(facts).address.map(({ letters }) => letters))];
  return words.flatMap((first, at) => words.slice(at + 1).map((second) => `${first} ${second}`));
}
