import type { Random } from '../random/random';

/** A name in Latin letters and in the script of its language; the latter empty where that is Latin. */
export interface WrittenName {
  latin: string;
  local: string;
}

/**
 * How a second name is formed: inherited from the father; from both parents; the names of father and grandfather; the
 * father's; or there is none.
 */
export type Naming = 'family' | 'two-families' | 'father-and-grandfather' | 'father' | 'none';

/** The given and family names of a people. All are common names; nobody in particular is meant. */
export interface NameBook {
  naming: Naming;
  female: readonly NameEntry[];
  male: readonly NameEntry[];
  family: readonly NameEntry[];
}

/** A name before it is somebody's. */
export interface NameEntry {
  /** Spellings in use, the commonest first; a family name may differ for women: `Kovalskyi/Kovalska`. */
  spellings: readonly string[];
  local: string;
}

/** Reads names written as `Ahmad|Ahmed=أحمد, Khaled=خالد`, the commonest first. */
export function nameBook(naming: Naming, names: { female: string; male: string; family?: string }): NameBook {
  return { naming, female: entries(names.female), male: entries(names.male), family: entries(names.family ?? '') };
}

function entries(list: string): NameEntry[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [spellings = '', local = ''] = entry.split('=');
      return { spellings: spellings.split('|'), local };
    });
}

/** A given name; common ones come up more often. */
export function givenName(book: NameBook, sex: 'female' | 'male', random: Random): WrittenName {
  return written(common(book[sex], random), sex, random);
}

/** A family name; common ones come up more often. */
export function familyName(book: NameBook, random: Random): NameEntry {
  return common(book.family, random);
}

/** A name as one of this sex bears it, in one of its spellings: usually the commonest. */
export function written(entry: NameEntry, sex: 'female' | 'male', random: Random): WrittenName {
  const spelling = random.chance(0.7) ? entry.spellings[0] : random.pick(entry.spellings);
  const of = (text: string) => {
    const [male = '', female = male] = text.split('/');
    return sex === 'female' ? female : male;
  };
  return { latin: of(spelling ?? ''), local: of(entry.local) };
}

function common(list: readonly NameEntry[], random: Random): NameEntry {
  return list[Math.floor(random.fraction() ** 1.6 * list.length)] as NameEntry;
}
