import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '@passage/platform/domain';
import fc from 'fast-check';
import { conditions, tbClasses } from '../condition/condition';
import type { ValidityBand } from './validity-band';
import { assessmentValidity, bandFor, type ValidityFacts, type ValidityRule } from './validity-band.rules';

const band = (stated: Partial<ValidityBand>): ValidityBand => ({
  id: '00000000-0000-7000-8000-000000000001',
  destination: null,
  tbClass: null,
  condition: null,
  months: 6,
  effectiveFrom: '2015-03-01',
  sourceNote: 'test',
  isVerified: false,
  version: 1,
  ...stated,
});
const rule: ValidityRule = { validFrom: 'examined-on', validityMonths: 6, validityDays: null };
const facts: ValidityFacts = {
  destination: 'US',
  examinedOn: '2026-01-31',
  lastTestOn: '2026-03-10',
  tbClass: 'no-class',
  conditions: [],
};
const bands = [
  band({ destination: 'US', months: 6 }),
  band({ destination: 'US', tbClass: 'b1', months: 3 }),
  band({ destination: 'US', condition: 'hiv', months: 3 }),
  band({ months: 12 }),
];
const holds = (changed: Partial<ValidityFacts>, by: Partial<ValidityRule> = {}, having = bands) => {
  const { from, until } = assessmentValidity({ ...facts, ...changed }, { ...rule, ...by }, having, '2026-04-01');
  return [from, until];
};

describe('the validity of an assessment', () => {
  it('is six months from the examination for a normal result', () => {
    expect(holds({})).toEqual(['2026-01-31', '2026-07-31']);
  });

  it('is three months for the tuberculosis classes and conditions that say so', () => {
    expect(holds({ tbClass: 'b1' })).toEqual(['2026-01-31', '2026-04-30']);
    expect(holds({ conditions: ['hiv', 'diabetes'] })).toEqual(['2026-01-31', '2026-04-30']);
    expect(holds({ tbClass: 'b3' })).toEqual(['2026-01-31', '2026-07-31']);
  });

  it('counts from the day that the programme says', () => {
    expect(holds({}, { validFrom: 'last-test-on' })).toEqual(['2026-03-10', '2026-09-10']);
    expect(holds({ lastTestOn: null }, { validFrom: 'last-test-on' })).toEqual(['2026-01-31', '2026-07-31']);
    expect(holds({}, { validFrom: 'issued-on' })).toEqual(['2026-04-01', '2026-10-01']);
  });

  it('of a destination without bands of its own follows the general ones, and no programme is outlived', () => {
    expect(holds({ destination: 'CA' }, { validityMonths: 12 })).toEqual(['2026-01-31', '2027-01-31']);
    expect(holds({ destination: 'CA' }, { validityMonths: 4 })).toEqual(['2026-01-31', '2026-05-31']);
    expect(holds({ destination: 'CA' }, { validityMonths: null })).toEqual(['2026-01-31', '2027-01-31']);
  });

  it('has no end where neither programme nor band states one', () => {
    expect(holds({}, { validityMonths: null }, [])).toEqual(['2026-01-31', null]);
  });

  it('follows the band in force on the day of examination', () => {
    const changed = [...bands, band({ destination: 'US', tbClass: 'b1', months: 2, effectiveFrom: '2026-02-01' })];
    expect(holds({ tbClass: 'b1' }, {}, changed)).toEqual(['2026-01-31', '2026-04-30']);
    expect(holds({ tbClass: 'b1', examinedOn: '2026-02-01' }, {}, changed)).toEqual(['2026-02-01', '2026-04-01']);
    expect(bandFor({ ...facts, examinedOn: '2015-02-28' }, bands)).toBeNull();
  });

  it('names the closest of two bands alike', () => {
    const alike = [band({ destination: 'US' }), band({ destination: 'US', tbClass: 'no-class' })];
    expect(bandFor(facts, alike)?.tbClass).toBe('no-class');
  });
});

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2016-01-01', days));
const anyBand = fc.record({
  destination: fc.constantFrom(null, 'US', 'DE'),
  tbClass: fc.option(fc.constantFrom(...tbClasses)),
  condition: fc.option(fc.constantFrom(...conditions)),
  months: fc.integer({ min: 1, max: 24 }),
  effectiveFrom: day,
});
const anyBands = fc.array(anyBand, { maxLength: 12 }).map((list) => list.map(band));
const anyFacts = fc.record({
  destination: fc.constantFrom('US', 'DE', 'FI'),
  examinedOn: day,
  lastTestOn: fc.option(day),
  tbClass: fc.option(fc.constantFrom(...tbClasses)),
  conditions: fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 4 }),
});
const anyRule: fc.Arbitrary<ValidityRule> = fc.record({
  validFrom: fc.constantFrom('issued-on' as const, 'examined-on' as const, 'last-test-on' as const),
  validityMonths: fc.option(fc.integer({ min: 0, max: 24 })),
  validityDays: fc.option(fc.integer({ min: 1, max: 90 })),
});
const endOrForever = (until: string | null) => until ?? '9999-12-31';

describe('properties of validity', () => {
  it('an assessment never outlives its programme, nor the band that it names', () => {
    fc.assert(
      fc.property(anyFacts, anyRule, anyBands, day, (given, by, having, signedOn) => {
        const { from, until, band: named } = assessmentValidity(given, by, having, signedOn);
        const plain = assessmentValidity(given, by, [], signedOn);
        expect(from).toBe(plain.from);
        expect(endOrForever(until) <= endOrForever(plain.until)).toBe(true);
        if (named) expect(until).toBe(addMonths(from, named.months));
      }),
    );
  });

  it('another band for the destination in force never lengthens an assessment that follows one already', () => {
    fc.assert(
      fc.property(anyFacts, anyRule, anyBands, anyBand, (given, by, having, added) => {
        const own = { ...band(added), destination: given.destination, effectiveFrom: '2015-01-01' };
        const isNew = !having.some((each) => each.tbClass === own.tbClass && each.condition === own.condition);
        fc.pre(isNew && bandFor(given, having)?.destination === given.destination);
        const before = assessmentValidity(given, by, having, given.examinedOn).until;
        const after = assessmentValidity(given, by, [...having, own], given.examinedOn).until;
        expect(endOrForever(after) <= endOrForever(before)).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which bands are kept', () => {
    fc.assert(
      fc.property(anyFacts, anyRule, anyBands, (given, by, having) => {
        const until = (list: ValidityBand[]) => assessmentValidity(given, by, list, given.examinedOn).until;
        expect(until([...having].reverse())).toBe(until(having));
      }),
    );
  });
});
