import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageCategoryOn, infantsAreHeld, suggestedServices } from './traveller';

describe('the seat of a traveller', () => {
  it('changes on the second and the twelfth birthday', () => {
    expect(ageCategoryOn('2024-06-16', '2026-06-15')).toBe('infant');
    expect(ageCategoryOn('2024-06-15', '2026-06-15')).toBe('child');
    expect(ageCategoryOn('2014-06-16', '2026-06-15')).toBe('child');
    expect(ageCategoryOn('2014-06-15', '2026-06-15')).toBe('adult');
  });

  it('never gets younger by travelling later', () => {
    const order = ['infant', 'child', 'adult'];
    const day = fc
      .integer({ min: 0, max: 7000 })
      .map((n) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (birth, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        fc.pre(birth <= earlier);
        expect(order.indexOf(ageCategoryOn(birth, later))).toBeGreaterThanOrEqual(
          order.indexOf(ageCategoryOn(birth, earlier)),
        );
      }),
    );
  });
});

describe('infants', () => {
  it('travel on the lap of an adult, one each', () => {
    expect(infantsAreHeld(['adult', 'infant'])).toBe(true);
    expect(infantsAreHeld(['adult', 'infant', 'infant', 'child'])).toBe(false);
  });
});

describe('what is asked of the airline', () => {
  it('follows from age and needs, each code once', () => {
    expect(suggestedServices('infant', [])).toEqual(['INFT', 'BSCT']);
    expect(suggestedServices('adult', ['oxygen', 'nurse-escort'])).toEqual(['OXYG', 'MEDA']);
    expect(suggestedServices('adult', ['dialysis-near'])).toEqual([]);
  });
});
