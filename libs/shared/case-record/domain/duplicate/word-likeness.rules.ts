import type { NameWord } from './name-words.rules';

/** From here on two words count as the same word, and as spellings of one. */
export const sameWord = 0.96;
export const alikeWord = 0.88;

/** Jaro–Winkler likeness of two texts, 0 to 1 (Winkler 1990), with the usual share of 0.1 for up to four first letters. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return 0;
  const reach = Math.max(0, Math.floor(long.length / 2) - 1);
  const inLong = new Uint8Array(long.length);
  let common = '';
  for (let at = 0; at < short.length; at += 1) {
    const last = Math.min(long.length - 1, at + reach);
    for (let place = Math.max(0, at - reach); place <= last; place += 1) {
      if (inLong[place] === 1 || short[at] !== long[place]) continue;
      inLong[place] = 1;
      common += short[at] ?? '';
      break;
    }
  }
  if (common.length === 0) return 0;
  const jaro =
    (common.length / short.length +
      common.length / long.length +
      (common.length - transpositions(common, long, inLong)) / common.length) /
    3;
  let prefix = 0;
  while (prefix < Math.min(4, short.length) && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function transpositions(common: string, long: string, inLong: Uint8Array): number {
  let displaced = 0;
  let next = 0;
  for (let place = 0; place < long.length; place += 1) {
    if (inLong[place] !== 1) continue;
    if (common[next] !== long[place]) displaced += 1;
    next += 1;
  }
  return Math.floor(displaced / 2);
}

const stem = (letters: string): string => letters.replace(/^(?:al|el)(?=[a-z]{3})/u, '');

/**
 * How far two words of names are one word, 0 to 1. Spellings that agree in their sounds are alike whatever their
 * vowels; between two spellings that write vowels these count a little, so that Omar is not quite Amir.
 */
export function wordLikeness(one: NameWord, other: NameWord): number {
  const [a, b] = [stem(one.letters), stem(other.letters)];
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? alikeWord : 0;
  const letters = symmetricLikeness(a, b);
  const shared = one.keys.find((key) => other.keys.includes(key));
  if (shared === undefined) return letters;
  const hasVowels = one.isVowelled && other.isVowelled;
  if (shared.length <= 2 && hasVowels) return letters >= 0.6 ? 0.92 : letters;
  return hasVowels ? 0.9 + 0.08 * letters : sameWord;
}

/** Jaro–Winkler matches letters greedily, so the order of its arguments is fixed first. */
function symmetricLikeness(one: string, other: string): number {
  return one <= other ? jaroWinkler(one, other) : jaroWinkler(other, one);
}
