/** A word of a name, made comparable across scripts and spellings. */
export interface NameWord {
  /** Latin letters, or the word as it stands where its script is not read. */
  letters: string;
  /** What spellings agree on, once for each way of reading the word (Somali writes x and c where others write h and nothing). */
  keys: readonly string[];
  /** Whether short vowels are written: Arabic leaves them out. */
  isVowelled: boolean;
}

const unseenMarks = /[\u0610-\u061A\u064B-\u065F\u0670\u0640\u200B-\u200F\u02BC-\u02BF'’‘`´]/gu;
const latinMarks = /\p{M}/gu;

const pairs = (from: string, to: readonly string[]): [string, string][] =>
  [...from].map((letter, index) => [letter, to[index] ?? '']);

/**
 * Arabic, Persian, Pashto, Urdu, Kurdish and Cyrillic letters, and Latin ones that no mark is taken from. The capital D is
 * the letter Arabic says as d and Persian as z (Ramadan, Reza).
 */
const latinOf = new Map<string, string>([
  ...pairs('شخغثذچژښ', ['sh', 'kh', 'gh', 'th', 'dh', 'ch', 'zh', 'sh']),
  ...pairs('اأإآٱبتټٹةجحدډڈرړڑڕزسصضطظعفقكکلڵمنڼںهہھەوؤۆيىیېێۍےئپگګڤ', [
    ...'aaaaabtttajhdddrrrrzssDtzafqkkllmnnnhhhawwwyyyyyyyypggv',
  ]),
  ...pairs('жхцчщшюя', ['zh', 'kh', 'ts', 'ch', 'shch', 'sh', 'yu', 'ya']),
  ...pairs('абвгґдеёєзиіїйклмнопрстуфыэ', [...'abvhgdeeeziiiyklmnoprstufye']),
  ...pairs('øłđðþßæœıə', ['o', 'l', 'd', 'd', 'th', 'ss', 'ae', 'oe', 'i', 'a']),
]);

const ownVowels = /[\u0600-\u06FF]/u;

/** A name in Latin letters, as far as its script is read; the rest as it stands. */
function latinLetters(name: string): string {
  const plain = name.normalize('NFKC').replace(unseenMarks, '').toLowerCase();
  const named = plain.replaceAll('الله', 'allah').replace(/(^|[^\u0621-\u06D3])ال(?=[\u0621-\u06D3]{2})/gu, '$1');
  let letters = '';
  for (const character of named) letters += latinOf.get(character) ?? character;
  return letters
    .normalize('NFD')
    .replace(latinMarks, (mark) => (/[\u0300-\u036F]/u.test(mark) ? '' : mark))
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

/** Compounds of Abd as one word; articles and "son of" left out. */
function withoutArticles(letters: string): string {
  return ` ${letters} `
    .replace(/ abd[uaeo]?[lr]? (?:(?:al|el|ul|ar|ur) )?/gu, ' abd')
    .replace(/ (?:(?:al|el|bin|ibn|bint) )+/gu, ' ')
    .trim();
}

const doubled = /([a-z])\1+/gu;

/** What spellings of a word agree on: its consonants, each sound written one way (Mohammed, Muhammad, محمد: mhmd). */
function keyOf(word: string): string {
  const sounds = word
    .replace(/^abd[aeiou]?l?/u, 'abd')
    .replaceAll('kh', 'h')
    .replaceAll('gh', 'g')
    .replaceAll('ou', 'u')
    .replaceAll('ph', 'f')
    .replaceAll('dj', 'j')
    .replaceAll('ch', 'sh')
    .replaceAll('th', 't')
    .replaceAll('dh', 'd')
    .replaceAll('zh', 'z');
  const first = /^[aeiou]+/u.test(sounds) ? 'a' : /^[yw]/u.test(sounds) ? (sounds[0] ?? '') : '';
  const rest = first === '' ? sounds : sounds.replace(/^(?:[aeiou]+|[yw])/u, '');
  const consonants = rest.replace(/[qcvjp]/gu, (letter) => 'kkfgb'['qcvjp'.indexOf(letter)] ?? '');
  return `${first}${consonants.replace(/[aeiouyw]/gu, '')}`.replace(doubled, '$1').replace(/([a-z]{3})h$/u, '$1');
}

/** The word in other ways of reading its letters: Somali (Xasan, Cali), Persian (Davud, Reza), and without an article. */
function readingsOf(spelt: string): string[] {
  const word = spelt.replaceAll('D', 'd');
  const readings = [word];
  if (spelt.includes('D')) readings.push(spelt.replaceAll('D', 'z'));
  if (/x|c(?![hk])/u.test(word)) readings.push(word.replaceAll('x', 'h').replace(/c(?![hk])/gu, ''));
  if (word.includes('v')) readings.push(word.replaceAll('v', 'w'));
  return readings.flatMap((each) => [each, each.replace(/^(?:al|el)(?=[^aeiou][a-z][a-z])/u, '')]);
}

const known = new Map<string, NameWord>();
const mostKnown = 50_000;

function wordOf(spelt: string, isVowelled: boolean): NameWord {
  const at = `${spelt} ${isVowelled}`;
  const found = known.get(at);
  if (found) return found;
  const isLatin = /^[a-zD]+$/u.test(spelt);
  const keys = isLatin ? [...new Set(readingsOf(spelt).map(keyOf))].filter((key) => key !== '') : [];
  const word = { letters: spelt.replaceAll('D', 'd'), keys, isVowelled };
  if (known.size >= mostKnown) known.clear();
  known.set(at, word);
  return word;
}

/** More words than any name needs; a text pasted in by mistake does not hold the server up. */
const mostWords = 10;

/** The words of a name in any script, each made comparable, in an order that does not depend on how it was written. */
export function nameWords(name: string): NameWord[] {
  const isVowelled = !ownVowels.test(name);
  const words = withoutArticles(latinLetters(name)).split(' ');
  return words
    .filter((word) => word !== '')
    .sort()
    .slice(0, mostWords)
    .map((word) => wordOf(word, isVowelled));
}
