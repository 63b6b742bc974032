import { describe, expect, it } from '@jest/globals';
import { furtherNameInput } from './further-name';
import { furtherNameFindings, scriptOf } from './further-name.rules';

const codes = (input: object) =>
  furtherNameFindings(furtherNameInput.parse(input)).map(({ field, code }) => `${field} ${code}`);

describe('a further name', () => {
  it('is written in Latin letters, in its own script, or both', () => {
    expect(codes({ latin: 'Maryam Al-Nasser' })).toEqual([]);
    expect(codes({ local: 'مريم الناصر' })).toEqual([]);
    expect(codes({ latin: 'Maryam', local: 'مريم' })).toEqual([]);
    expect(codes({})).toEqual(['latin platform.field.required']);
  });

  it('is no picture, no number, and in the field of its script', () => {
    expect(codes({ latin: 'Ali 🙂' })).toEqual(['latin case-record.person.name-characters']);
    expect(codes({ local: '123' })).toEqual(['local case-record.person.name-characters']);
    expect(codes({ latin: 'مريم' })).toEqual(['latin case-record.person-name.not-latin']);
  });

  it('may be 300 characters long, and not more', () => {
    expect(codes({ latin: 'a'.repeat(300) })).toEqual([]);
    expect(furtherNameInput.safeParse({ latin: 'a'.repeat(301) }).success).toBe(false);
  });

  it('loses marks of direction that were pasted unseen', () => {
    expect(furtherNameInput.parse({ latin: '\u202EMaryam\u202C  Nasser' }).latin).toBe('Maryam Nasser');
  });
});

describe('the script of a name', () => {
  it.each([
    ['محمد', 'Arab'],
    ['Шевченко', 'Cyrl'],
    ['ገብረ', 'Ethi'],
    ['အောင်', 'Mymr'],
    ['Maryam (مريم)', 'Latn'],
    ['ᏣᎳᎩ', 'Zyyy'],
    ['12 !', undefined],
  ])('of %s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});
