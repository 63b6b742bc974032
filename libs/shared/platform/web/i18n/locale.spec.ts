import { describe, expect, it } from '@jest/globals';
import { bestLocale, directionOf, formattingLocales } from './locale';

describe('language', () => {
  it('is the first wanted one that the product has', () => {
    expect(bestLocale(['de-CH', 'fr-CH', 'en'])).toBe('fr');
    expect(bestLocale(['ar-JO'])).toBe('ar');
  });

  it('is English when none is', () => {
    expect(bestLocale(['de', 'tr'])).toBe('en');
    expect(bestLocale([])).toBe('en');
  });

  it('writes Arabic from right to left', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('fr')).toBe('ltr');
  });

  it('formats dates in the Gregorian calendar in every language', () => {
    for (const locale of Object.values(formattingLocales)) {
      expect(new Intl.DateTimeFormat(locale).resolvedOptions().calendar).toBe('gregory');
    }
  });

  it('writes Arabic figures in Arabic', () => {
    expect(new Intl.NumberFormat(formattingLocales.ar).format(12)).toBe('١٢');
  });
});
