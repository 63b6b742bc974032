/**
 * Numbers by which people and papers name a case or a person: `PAS-26-000123X`, `P00000456Y`.
 *
 * The last character is a check character after ISO 7064 MOD 37,36, taken over all letters and digits before it. It
 * finds every single wrong character, so that a slip of the pen is told apart from a number nobody has.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const size = alphabet.length;

const caseShape = /^PAS(\d{2})(\d{6,})([\dA-Z])$/;
const personShape = /^P(\d{8,})([\dA-Z])$/;

/** What a text is, taken as a number of a case or a person. */
export type RecordNumberReading =
  | { is: 'case' | 'person'; number: string }
  /** It has the shape of one, but its check character does not fit: something was misread or mistyped. */
  | { is: 'mistyped'; kind: 'case' | 'person' }
  | { is: 'something-else' };

/** The number of the `sequence`-th case, opened in `year` (four digits). */
export function caseNumber(sequence: number, year: number): string {
  const body = `PAS-${padded(year % 100, 2)}-${padded(sequence, 6)}`;
  return body + checkCharacter(body);
}

/** The number of the `sequence`-th person. */
export function personNumber(sequence: number): string {
  const body = `P${padded(sequence, 8)}`;
  return body + checkCharacter(body);
}

/** Reads a text as people type numbers: in small letters, with spaces, without hyphens. */
export function readRecordNumber(text: string): RecordNumberReading {
  const bare = text.toUpperCase().replace(/[\s\-–—]/gu, '');
  const [, year, sequence, caseCheck] = caseShape.exec(bare) ?? [];
  if (year && sequence && caseCheck) {
    const body = `PAS-${year}-${sequence}`;
    return checkCharacter(body) === caseCheck
      ? { is: 'case', number: body + caseCheck }
      : { is: 'mistyped', kind: 'case' };
  }
  const [, digits, personCheck] = personShape.exec(bare) ?? [];
  if (!digits || !personCheck) return { is: 'something-else' };
  return checkCharacter(`P${digits}`) === personCheck
    ? { is: 'person', number: bare }
    : { is: 'mistyped', kind: 'person' };
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** The ISO 7064 MOD 37,36 check character of all letters and digits of a text. */
export function checkCharacter(body: string): string {
  let product = size;
  for (const character of body) {
    const value = alphabet.indexOf(character);
    if (value < 0) continue;
    product = (((product + value) % size || size) * 2) % (size + 1);
  }
  return alphabet.charAt((size + 1 - product) % size);
}
