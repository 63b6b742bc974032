import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { birthDateAgreement } from './birth-date-agreement.rules';
import { agreements, comparable, duplicateScore, scoreFrom, type IdentityFacts } from './duplicate-score.rules';
import { agreementLevels } from './duplicate-weights';
import { nameWords } from './name-words.rules';
import { comparableNumber, comparablePhone, numberAgreement } from './number-agreement.rules';
import { testWeightTable as weights } from './weights.fixture';

const words = [
  'Mohammed',
  'Muhamad',
  'محمد',
  'Ali',
  'Cali',
  'Hassan',
  'Xasan',
  'Haddad',
  'Al-Deeb',
  'K.',
  'Omar',
  'Amir',
];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((each) => each.join(' '));
const date = fc
  .tuple(fc.integer({ min: 1985, max: 1989 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const facts: fc.Arbitrary<IdentityFacts> = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 3 }),
  birthDate: fc.option(date),
  birthDatePrecision: fc.constantFrom('day', 'month', 'year', 'estimated'),
  sex: fc.constantFrom('female', 'male', 'unknown'),
  nationality: fc.option(fc.constantFrom('SY', 'IQ')),
  phones: fc.array(fc.constantFrom('+962 79 1234567', '0791234567', '0799999999'), { maxLength: 2 }),
  numbers: fc.array(fc.constantFrom('JOR-00000001', 'JOR-00000010', 'N 123 456'), { maxLength: 2 }),
});
const shares = new Map([
  ['mhmd', 0.05],
  ['al', 0.02],
]);
const score = (one: IdentityFacts, other: IdentityFacts) =>
  duplicateScore(comparable(one), comparable(other), weights, shares);

describe('the score of two records', () => {
  it('is the same whichever comes first', () => {
    fc.assert(fc.property(facts, facts, (one, other) => expect(score(one, other)).toEqual(score(other, one))));
  });

  it('does not depend on the order in which the words of a name are written', () => {
    const shuffled = facts.chain((each) =>
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }).map((places) => ({
        ...each,
        names: each.names.map((full) => {
          const parts = full.split(' ');
          return places.flatMap((place) => parts[place] ?? []).join(' ');
        }),
        original: each,
      })),
    );
    fc.assert(
      fc.property(shuffled, facts, ({ original, ...turned }, other) => {
        expect(score(turned, other)).toEqual(score(original, other));
      }),
    );
  });

  it('never falls when a field comes to agree fully', () => {
    const changes: ((one: IdentityFacts, other: IdentityFacts) => IdentityFacts)[] = [
      (one, other) => ({ ...one, sex: other.sex }),
      (one, other) => ({ ...one, nationality: other.nationality }),
      (one, other) => ({ ...one, numbers: [...(one.numbers ?? []), ...(other.numbers ?? [])] }),
      (one, other) => ({ ...one, phones: [...(one.phones ?? []), ...(other.phones ?? [])] }),
      (one, other) => ({ ...one, names: [...one.names, ...other.names] }),
    ];
    fc.assert(
      fc.property(facts, facts, fc.constantFrom(...changes), (one, other, change) => {
        const changed = change(one, other);
        const lacks = (each: IdentityFacts) => Object.keys(agreements(comparable(each), comparable(other)).levels);
        fc.pre(lacks(changed).every((field) => lacks(one).includes(field)));
        expect(score(changed, other).score).toBeGreaterThanOrEqual(score(one, other).score);
      }),
    );
  });

  it('is the sum of its reasons, each at a level of its field', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const found = score(one, other);
        const sum = found.reasons.reduce((total, { weight }) => total + weight, 0);
        expect(found.score).toBeCloseTo(sum, 1);
        for (const { field, level } of found.reasons) expect(agreementLevels[field]).toContain(level);
      }),
    );
  });

  it('is told of the same records, and of no others, where only some are looked for', () => {
    fc.assert(
      fc.property(facts, facts, fc.integer({ min: -20, max: 60 }), (one, other, least) => {
        const found = score(one, other);
        expect(scoreFrom(least, comparable(one), comparable(other), weights, shares)).toEqual(
          found.score >= least ? found : undefined,
        );
      }),
    );
  });

  it('counts a name that many bear for less', () => {
    const one = { names: ['Mohammed Ali'] };
    const other = { names: ['Zubayda Qaragholi'] };
    expect(score(one, one).score).toBeLessThan(score(other, other).score);
    expect(score(one, one).score).toBeGreaterThanOrEqual(weights.name.spelling ?? 0);
  });
});

describe('birth dates', () => {
  const agree = (one: string, other: string, precision: 'day' | 'estimated' = 'day') =>
    birthDateAgreement({ date: one, precision }, { date: other, precision: 'day' });

  it('agree fully, swapped, by a slip or by the year that is all there is', () => {
    expect(agree('1988-11-05', '1988-11-05')).toBe('same');
    expect(agree('1988-11-05', '1988-05-11')).toBe('swapped');
    expect(agree('1988-11-05', '1988-11-25')).toBe('slip');
    expect(agree('1988-11-05', '1998-11-05')).toBe('slip');
    expect(agree('1988-11-25', '1988-12-15')).toBe('slip');
    expect(agree('1988-11-25', '1988-12-16')).toBe('different');
    expect(agree('1988-01-01', '1988-01-01')).toBe('same-year');
    expect(agree('1988-11-05', '1988-01-01')).toBe('same-year');
    expect(agree('1988-11-05', '1990-03-07', 'estimated')).toBe('near-year');
    expect(agree('1988-11-05', '1990-03-07')).toBe('different');
    expect(agree('1984-03-09', '2001-02-20')).toBe('different');
  });
});

describe('numbers', () => {
  it('are compared without what stands between their characters', () => {
    expect(comparableNumber('jor-0000 0001')).toBe('JOR00000001');
    expect(comparablePhone('+962 (79) 123-4567')).toBe(comparablePhone('079 1234567'));
    expect(comparablePhone('12')).toBe('');
  });

  it('may be one slip apart: another, a missing or two turned characters', () => {
    const agree = (one: string, other: string) => numberAgreement([one], [other]);
    expect(agree('5304218', '5304218')).toBe('same');
    expect(agree('5304218', '5304219')).toBe('slip');
    expect(agree('5304218', '530421')).toBe('slip');
    expect(agree('5304218', '5340218')).toBe('slip');
    expect(agree('5304218', '5304291')).toBe('different');
    expect(agree('12345', '12346')).toBe('different');
  });

  it('agree whichever comes first', () => {
    const digits = fc.string({ unit: fc.constantFrom('1', '2', '3'), minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(digits, digits, (one, other) => {
        expect(numberAgreement([one], [other])).toBe(numberAgreement([other], [one]));
      }),
    );
  });
});

describe('words of a name', () => {
  it('have keys in every way of reading them', () => {
    expect(nameWords('Xasan')[0]?.keys).toContain('hsn');
    expect(nameWords('حسن')[0]?.keys).toEqual(['hsn']);
  });
});
