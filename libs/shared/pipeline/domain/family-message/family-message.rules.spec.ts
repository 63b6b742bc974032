import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeholders } from './family-message';
import { filled, isInScriptOf, leastSample, monthsOf, unknownPlaces, valuesOf, wordsFor } from './family-message.rules';

describe('the words of a message', () => {
  it('have only places that can be filled in', () => {
    expect(unknownPlaces('Dear {principal-applicant}, {months-to}')).toEqual([]);
    expect(unknownPlaces('{diagnosis} {case-number} {diagnosis}')).toEqual(['diagnosis']);
  });

  it('are filled in wherever there is a value, and keep the place where there is none', () => {
    fc.assert(
      fc.property(fc.subarray([...placeholders]), fc.stringMatching(/^[A-Za-z ]{1,20}$/), (known, value) => {
        const values = Object.fromEntries(known.map((name) => [name, value]));
        const body = placeholders.map((name) => `{${name}}`).join('|');
        const expected = placeholders.map((name) => (known.includes(name) ? value : `{${name}}`)).join('|');
        expect(filled(body, values)).toBe(expected);
      }),
    );
  });

  it('name people in the script of the message, where their name is known in it', () => {
    expect(isInScriptOf('ar', 'طارق صباغ')).toBe(true);
    expect(isInScriptOf('fa-AF', 'طارق صباغ')).toBe(true);
    expect(isInScriptOf('ti', 'ሰላም')).toBe(true);
    expect(isInScriptOf('ar', 'ሰላም')).toBe(false);
    expect(isInScriptOf('ar', '')).toBe(false);
    expect(isInScriptOf('so', 'Warsame')).toBe(false);
  });

  it('name programme and office in the language of the message, in English where there are no such words', () => {
    const facts = {
      ...{ language: 'ar', principalApplicant: 'Rania', principalApplicantLocal: '', caseNumber: 'PAS-1', owner: null },
      ...{ programme: { en: 'A', fr: 'B', ar: 'C' }, office: { en: 'Athens', fr: 'Athènes', ar: 'أثينا' } },
      timeRange: {
        since: 'referral' as const,
        daysSince: 0,
        leftOn: null,
        sample: 0,
        median: null,
        from: null,
        to: null,
      },
    };
    const named = ['en', 'fr', 'ar', 'so'].map((language) => valuesOf(facts, language));
    expect(named.map(({ office }) => office)).toEqual(['Athens', 'Athènes', 'أثينا', 'Athens']);
    expect(named.map(({ programme }) => programme)).toEqual(['A', 'B', 'C', 'A']);
  });

  it('write figures in the digits of the language', () => {
    const facts = {
      ...{ language: 'ar', principalApplicant: 'Rania', principalApplicantLocal: '', caseNumber: 'PAS-1', owner: null },
      ...{ programme: { en: 'A', fr: 'B', ar: 'C' }, office: { en: 'Athens', fr: 'Athènes', ar: 'أثينا' } },
      timeRange: {
        since: 'referral' as const,
        daysSince: 0,
        leftOn: null,
        sample: 51,
        median: 274,
        from: 130,
        to: 330,
      },
    };
    const told = ['en', 'ar', 'so'].map((language) => valuesOf(facts, language));
    expect(told.map((values) => values.families)).toEqual(['51', '٥١', '51']);
    expect(told.map((values) => values['months-to'])).toEqual(['11', '١١', '11']);
  });

  it('are those of the family’s language, else English, else whichever there are', () => {
    const texts = [{ language: 'fr' }, { language: 'en' }, { language: 'fa-AF' }];
    const languages = ['fr', 'fa', 'so', null].map((language) => wordsFor(texts, language)?.language);
    expect(languages).toEqual(['fr', 'fa-AF', 'en', 'en']);
    expect(wordsFor([{ language: 'ti' }], 'so')?.language).toBe('ti');
    expect(wordsFor([], 'so')).toBeUndefined();
  });
});

describe('how long it took others', () => {
  const days = fc.tuple(fc.nat(3000), fc.nat(3000), fc.nat(3000)).map((all) => [...all].sort((a, b) => a - b));

  it('is said only where enough families left, and never narrower than it was', () => {
    fc.assert(
      fc.property(days, fc.nat(60), ([from = 0, median = 0, to = 0], sample) => {
        const range = monthsOf({ since: 'referral', daysSince: 0, leftOn: null, sample, from, median, to });
        if (sample < leastSample) return expect(range).toBeNull();
        expect(range?.from).toBeLessThanOrEqual(from / 30.44);
        expect(range?.to).toBeGreaterThanOrEqual(to / 30.44);
        expect(range && range.from <= range.median && range.median <= range.to).toBe(true);
      }),
    );
  });
});
