import { describe, expect, it } from '@jest/globals';
import { personLanguageInput } from './language';
import { interpreterLanguage, languageFindings } from './language.rules';

const known = { id: '1', personId: '2', version: 1, ...personLanguageInput.parse({ language: 'ar' }) };

describe('a language', () => {
  it('is on record once, and spoken when it is preferred', () => {
    const codes = (input: object) =>
      languageFindings(personLanguageInput.parse(input), [known]).map(({ field, code }) => `${field} ${code}`);
    expect(codes({ language: 'AR' })).toEqual(['language case-record.language.known']);
    expect(codes({ language: 'fa', isPreferred: true, speaks: 'none' })).toEqual([
      'isPreferred case-record.language.preferred-not-spoken',
    ]);
    expect(codes({ language: 'fa', isPreferred: true })).toEqual([]);
  });

  it('asks for an interpreter only when it is the preferred one', () => {
    expect(interpreterLanguage([{ ...known, needsInterpreter: true }])).toBeUndefined();
    expect(interpreterLanguage([{ ...known, isPreferred: true }])).toBeUndefined();
    expect(interpreterLanguage([{ ...known, isPreferred: true, needsInterpreter: true }])).toBe('ar');
  });
});
