import { familyName, givenName, written, type NameBook, type NameEntry, type WrittenName } from '../names/name-book';
import type { Random } from '../random/random';
import type { Member } from './composition';

/** The names of a person: the given one, and what is inherited. */
export interface PersonName {
  given: WrittenName;
  second: WrittenName[];
}

/** What a person hands on to children: family names, or the person's own name and the father's. */
interface Named extends PersonName {
  families: NameEntry[];
}

/** Names for all members of a family, inherited as their people do. */
export function familyNames(book: NameBook, members: readonly Member[], random: Random): PersonName[] {
  const [principal, ...others] = members;
  if (!principal) return [];
  const head = stranger(book, principal.sex, random);
  const spouse = others.some(({ relationship }) => relationship === 'spouse')
    ? stranger(book, principal.sex === 'male' ? 'female' : 'male', random)
    : undefined;
  const absent = spouse ?? stranger(book, principal.sex === 'male' ? 'female' : 'male', random);
  const [father, mother] = principal.sex === 'male' ? [head, absent] : [absent, head];
  const taken = new Set([head.given.latin]);
  return members.map((member) => {
    if (member.relationship === 'principal-applicant') return head;
    if (member.relationship === 'spouse') return spouse ?? absent;
    if (member.relationship === 'parent') return parentOf(head, member.sex, book, random);
    const given = freshGivenName(book, member.sex, taken, random);
    return {
      given,
      second: member.relationship === 'sibling' ? head.second : inherited(father, mother, member.sex, book, random),
    };
  });
}

/** Somebody whose parents are not among the family. */
function stranger(book: NameBook, sex: Member['sex'], random: Random): Named {
  const given = givenName(book, sex, random);
  if (book.naming === 'father-and-grandfather' || book.naming === 'father' || book.naming === 'none') {
    const count = { 'father-and-grandfather': 2, father: 1, none: 0 }[book.naming];
    const second = Array.from({ length: count }, () => givenName(book, 'male', random));
    return { given, second, families: [] };
  }
  const families = Array.from({ length: book.naming === 'family' ? 1 : 2 }, () => familyName(book, random));
  return { given, second: families.map((entry) => written(entry, sex, random)), families };
}

function inherited(father: Named, mother: Named, sex: Member['sex'], book: NameBook, random: Random): WrittenName[] {
  if (book.naming === 'family') return sameSpelling(father, sex, random);
  if (book.naming === 'two-families') return [father.second[0], mother.second[0]].filter((name) => name !== undefined);
  return [father.given, ...father.second].slice(0, father.second.length);
}

/** Children bear the name as their father spells it, in the form for their sex. */
function sameSpelling(father: Named, sex: Member['sex'], random: Random): WrittenName[] {
  const hasForms = father.families.some(({ local }) => local.includes('/'));
  return hasForms ? father.families.map((entry) => written(entry, sex, random)) : father.second;
}

function parentOf(head: Named, sex: Member['sex'], book: NameBook, random: Random): PersonName {
  const other = stranger(book, sex, random);
  if (sex === 'female') return other;
  if (head.families.length > 0) return { given: other.given, second: head.second };
  const [given, ...rest] = head.second;
  return given ? { given, second: [...rest, other.given].slice(0, head.second.length) } : other;
}

function freshGivenName(book: NameBook, sex: Member['sex'], taken: Set<string>, random: Random): WrittenName {
  let name = givenName(book, sex, random);
  for (let tries = 0; taken.has(name.latin) && tries < 8; tries += 1) name = givenName(book, sex, random);
  taken.add(name.latin);
  return name;
}
