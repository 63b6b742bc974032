import { describe, expect, it } from '@jest/globals';
import type { KinPerson } from './family-facts';
import { nobody, personBorn } from './family-facts.fixture';
import { findingsOfPerson, relationshipFindings } from './relationship.rules';

const today = '2026-06-15';
const told = { personId: 'parent', relatedPersonId: 'child', kind: 'biological-parent' } as const;
const familyOf = (parent: KinPerson, child: KinPerson) => ({
  ...nobody,
  people: new Map(Object.entries({ parent, child })),
});
const codes = (parent: KinPerson, child: KinPerson) =>
  relationshipFindings(told, familyOf(parent, child), today).map(({ code, field }) => `${field} ${code}`);
const died = (date: string) => ({ date, precision: 'day' as const });

describe('a parent', () => {
  it('is born before the child, and old enough to have had it', () => {
    expect(codes(personBorn('1990-01-01'), personBorn('1989-12-31'))).toEqual([
      'personId case-record.relationship.elder-is-younger',
    ]);
    expect(codes(personBorn('1990-01-01'), personBorn('1999-12-31'))).toEqual([
      'personId case-record.relationship.parent-too-young',
    ]);
    expect(codes(personBorn('1990-01-01'), personBorn('2000-01-01'))).toEqual([]);
  });

  it('is not refused for what only an imprecise birth date says', () => {
    const about = (date: string, precision: 'year' | 'estimated') => personBorn(date, { birth: { date, precision } });
    expect(codes(about('1990-01-01', 'year'), personBorn('2000-01-01'))).toEqual([]);
    expect(codes(about('1993-01-01', 'estimated'), personBorn('2000-01-01'))).toEqual([]);
    expect(codes(about('2001-01-01', 'estimated'), personBorn('2000-01-01'))).toEqual([
      'personId case-record.relationship.parent-too-young',
    ]);
  });

  it('as a mother, lived until the birth', () => {
    const child = personBorn('2020-06-10');
    const mother = (on: string) => personBorn('1990-01-01', { sex: 'female', death: died(on) });
    expect(codes(mother('2020-06-10'), child)).toEqual([]);
    expect(codes(mother('2020-06-09'), child)).toEqual(['personId case-record.relationship.mother-died-before']);
  });

  it('as a father, died at most ten months before it', () => {
    const child = personBorn('2020-06-10');
    const father = (on: string) => personBorn('1990-01-01', { death: died(on) });
    expect(codes(father('2019-08-10'), child)).toEqual([]);
    expect(codes(father('2019-08-09'), child)).toEqual(['personId case-record.relationship.father-died-before']);
  });

  it('keeps these bounds when a birth or death is corrected later, and says so at that field', () => {
    const family = familyOf(personBorn('1990-01-01', { death: died('2010-01-01') }), personBorn('2020-06-10'));
    const found = (known: (typeof told)[]) => findingsOfPerson('parent', 'sinceOn', { ...family, known }, today);
    expect(found([told]).map(({ field, code }) => [field, code])).toEqual([
      ['sinceOn', 'case-record.relationship.father-died-before'],
    ]);
    expect(found([])).toEqual([]);
  });
});
