/** Marks that only steer the direction of text, and spaces of no width; pasted in unseen, they break searching. */
const invisible = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** One way of writing the same characters: composed, without unseen direction marks, single spaces. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** Whether a text can be a name: it has at least one letter, of any script, and no pictures. */
export function isPlausibleName(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Extended_Pictographic}/u.test(name);
}

/** Given names and family name as one, or the name in its own script where there is no other. */
export function fullName(person: { givenNames: string; familyName: string; nameLocal?: string }): string {
  return tidyName(`${person.givenNames} ${person.familyName}`) || (person.nameLocal ?? '');
}
