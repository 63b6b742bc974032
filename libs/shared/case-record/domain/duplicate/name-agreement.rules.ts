import type { AgreementLevel } from './duplicate-weights';
import type { NameWord } from './name-words.rules';
import { alikeWord, sameWord, wordLikeness } from './word-likeness.rules';

/** How far two names agree, and the words that do, by which common names can be told from rare ones. */
export interface NameAgreement {
  level: AgreementLevel<'name'>;
  matched: readonly NameWord[];
}

const order: readonly AgreementLevel<'name'>[] = ['same', 'spelling', 'most', 'part', 'different'];

/** The best agreement between any name of the one and any of the other; nothing where either has none. */
export function nameAgreement(
  ones: readonly (readonly NameWord[])[],
  others: readonly (readonly NameWord[])[],
): NameAgreement | undefined {
  let best: NameAgreement | undefined;
  for (const one of ones) {
    for (const other of others) {
      if (one.length === 0 || other.length === 0) continue;
      const found = agreementOfTwo(one, other);
      if (!best || isBetter(found, best)) best = found;
    }
  }
  return best;
}

const spelt = (words: readonly NameWord[]): string => words.map(({ letters }) => letters).join(' ');

/** Of two that agree equally far, always the same one, whichever record comes first. */
function isBetter(found: NameAgreement, best: NameAgreement): boolean {
  const difference = order.indexOf(found.level) - order.indexOf(best.level);
  return difference < 0 || (difference === 0 && spelt(found.matched) < spelt(best.matched));
}

function agreementOfTwo(one: readonly NameWord[], other: readonly NameWord[]): NameAgreement {
  const isOneFirst = one.length === other.length ? spelt(one) <= spelt(other) : one.length < other.length;
  const [short, whole] = isOneFirst ? [one, other] : [other, one];
  const long = short.length < whole.length ? compoundsJoined(short, whole) : whole;
  const likeness = short.map((word) => long.map((each) => wordLikeness(word, each)));
  const alike = pairing(likeness, alikeWord);
  const matched = short.filter((_, index) => alike.has(index));
  return { level: levelOf(short.length, long.length, alike.size, pairing(likeness, sameWord).size), matched };
}

/** Words that the shorter name writes as one (Alireza, Noorullah) joined in the longer name too. */
function compoundsJoined(short: readonly NameWord[], long: readonly NameWord[]): readonly NameWord[] {
  for (const word of short) {
    for (const first of long) {
      const second = long.find((each) => each !== first && isCompound(word, first, each));
      if (second) return [...long.filter((each) => each !== first && each !== second), word];
    }
  }
  return long;
}

function isCompound({ letters, keys }: NameWord, first: NameWord, second: NameWord): boolean {
  if (first.letters.length < 2 || second.letters.length < 2) return false;
  if (letters === first.letters + second.letters) return true;
  return keys.some(
    (key) => key.length >= 4 && first.keys.some((one) => second.keys.some((other) => key === joinedKey(one, other))),
  );
}

/** A vowel at the beginning of the second word is none at the beginning of the whole. */
function joinedKey(first: string, second: string): string {
  return `${first}${second.replace(/^[ayw]/u, '')}`.replace(/([a-z])\1+/gu, '$1');
}

function levelOf(short: number, long: number, alike: number, same: number): AgreementLevel<'name'> {
  if (short === 1) {
    if (long > 1) return alike === 1 ? 'part' : 'different';
    return same === 1 ? 'spelling' : alike === 1 ? 'part' : 'different';
  }
  if (same === long) return 'same';
  if (alike === short) return 'spelling';
  if (alike >= 2 && 3 * alike >= 2 * short) return 'most';
  return 2 * alike >= short ? 'part' : 'different';
}

/** The most words of the shorter name that can be led to words of their own in the longer one (Kuhn's matching). */
function pairing(likeness: readonly (readonly number[])[], from: number): Set<number> {
  const taken = new Map<number, number>();
  const place = (word: number, tried: Set<number>): boolean =>
    (likeness[word] ?? []).some((value, at) => {
      if (value < from || tried.has(at)) return false;
      tried.add(at);
      const holder = taken.get(at);
      if (holder !== undefined && !place(holder, tried)) return false;
      taken.set(at, word);
      return true;
    });
  for (let word = 0; word < likeness.length; word += 1) place(word, new Set());
  return new Set(taken.values());
}
