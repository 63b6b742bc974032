import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameAgreement } from './name-agreement.rules';
import { nameWords } from './name-words.rules';
import { jaroWinkler } from './word-likeness.rules';

const level = (one: string, other: string) => nameAgreement([nameWords(one)], [nameWords(other)])?.level;

describe('names', () => {
  it.each([
    ['Mohammed Hassan', 'Muhammad Hasan'],
    ['محمد حسن', 'Mohamed Hassan'],
    ['علی‌رضا احمدی', 'Ahmadi Ali Reza'],
    ['Maxamed Xasan Cali', 'Mohamed Hassan Ali'],
    ['Cabdiraxmaan Cumar', 'Abdirahman Omar'],
    ['Abd al-Rahman al-Masri', 'عبد الرحمن المصري'],
    ['Dawood Ahmadzai', 'Davud Ahmadzai'],
    ['Олена Шевченко', 'Olena Shevchenko'],
    ['José Nguyễn', 'Jose Nguyen'],
    ['Rasha Al Ali', 'Rasha Alali'],
    ['Fatima bint Yusuf', 'Fatimah Yousef'],
  ])('are one name in other letters: %s, %s', (one, other) => {
    expect(['same', 'spelling', 'most']).toContain(level(one, other));
  });

  it.each([
    ['Omar Haddad', 'Samir Khoury'],
    ['محمد حسن', 'Fatima Yusuf'],
    ['Rania Haddad', 'Omar Qasim'],
  ])('are told apart: %s, %s', (one, other) => {
    expect(level(one, other)).toBe('different');
  });

  it('agree in part when one word of two does, and mostly when two of three do', () => {
    expect(level('Rania Haddad', 'Huda Haddad')).toBe('part');
    expect(level('Ahmad Hassan Ali', 'Ahmed Hasan Khalil')).toBe('most');
    expect(level('Ahmad', 'Ahmed Hassan')).toBe('part');
  });

  it('of scripts that are not read are compared as they stand', () => {
    expect(level('ተስፋዬ ሃብተ', 'ሃብተ ተስፋዬ')).toBe('same');
    expect(level('ተስፋዬ ሃብተ', 'ገብረ መድኅን')).toBe('different');
  });

  it('without a letter say nothing', () => {
    expect(level('', 'Ahmad')).toBeUndefined();
    expect(level('123', 'Ahmad')).toBeUndefined();
  });

  it('may be any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(nameWords(text).length).toBeLessThan(11)));
  });
});

describe('likeness of words', () => {
  it('is that of the literature', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3);
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 2);
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3);
  });

  it('is 1 only for the same word, and never outside 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const likeness = jaroWinkler(one, other);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likeness === 1).toBe(one === other);
      }),
    );
  });
});
