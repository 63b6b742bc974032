import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseNumber, checkCharacter, personNumber, readRecordNumber } from './record-number';

const sequences = fc.integer({ min: 1, max: 99_999_999 });
const years = fc.integer({ min: 2020, max: 2099 });
const numbers = fc.oneof(
  fc.tuple(sequences, years).map(([sequence, year]) => caseNumber(sequence, year)),
  sequences.map(personNumber),
);

describe('a record number', () => {
  it('names the year and the sequence of a case, the sequence of a person', () => {
    expect(caseNumber(123, 2026)).toMatch(/^PAS-26-000123[\dA-Z]$/);
    expect(caseNumber(12_345_678, 2026)).toMatch(/^PAS-26-12345678[\dA-Z]$/);
    expect(personNumber(456)).toMatch(/^P00000456[\dA-Z]$/);
  });

  it('ends in the check character of ISO 7064 MOD 37,36, as the Global Release Identifier does in its own example', () => {
    expect(checkCharacter('A1-2425G-ABC1234002')).toBe('M');
  });

  it('is read back in any case, with spaces or without hyphens', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const loose = [number, number.toLowerCase(), number.replaceAll('-', ''), ` ${number.split('').join(' ')} `];
        for (const text of loose) expect(readRecordNumber(text)).toMatchObject({ number });
      }),
    );
  });

  it('tells one wrong digit or letter from a number nobody has', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const places = [...number].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
        const place = places[at % places.length] ?? 0;
        const wrong = number.slice(0, place) + String((Number(number[place]) + by) % 10) + number.slice(place + 1);
        expect(readRecordNumber(wrong)).toMatchObject({ is: 'mistyped' });
      }),
    );
  });

  it('tells nearly every pair of neighbouring digits written in the wrong order', () => {
    let swapped = 0;
    let missed = 0;
    for (let sequence = 10; sequence < 30_000; sequence += 7) {
      const number = personNumber(sequence);
      for (let place = 1; place < 8; place += 1) {
        const [one = '', other = ''] = number.slice(place, place + 2);
        if (one === other) continue;
        swapped += 1;
        const wrong = number.slice(0, place) + other + one + number.slice(place + 2);
        if (readRecordNumber(wrong).is !== 'mistyped') missed += 1;
      }
    }
    expect(missed / swapped).toBeLessThan(0.01);
  });

  it('is not seen in other text', () => {
    for (const text of ['', 'PAS', 'Pauline', '12345678', 'P123', 'PAS-26-12', 'PAX-26-000123A']) {
      expect(readRecordNumber(text)).toEqual({ is: 'something-else' });
    }
  });
});
