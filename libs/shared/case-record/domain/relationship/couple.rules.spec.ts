import { describe, expect, it } from '@jest/globals';
import type { ToldRelationship } from './family-facts';
import { nobody, personBorn } from './family-facts.fixture';
import { stateAfterDeaths } from './couple.rules';
import { relationshipFindings } from './relationship.rules';

const today = '2026-06-15';
const people = new Map(
  Object.entries({
    wife: personBorn('1995-01-01', { sex: 'female', death: { date: '2022-05-01', precision: 'day' } }),
    husband: personBorn('1990-01-01'),
    girl: personBorn('2010-01-01', { sex: 'female' }),
  }),
);
const couple = { personId: 'husband', relatedPersonId: 'wife', kind: 'spouse' } as const;
const codes = (told: ToldRelationship) =>
  relationshipFindings(told, { ...nobody, people }, today).map(({ field, code }) => `${field} ${code}`);

describe('a marriage', () => {
  it('of a child, or that began with a child, is recorded only when somebody confirms it', () => {
    const refused = ['isConfirmed case-record.relationship.marriage-under-age'];
    const withGirl = { ...couple, relatedPersonId: 'girl' };
    expect(codes(withGirl)).toEqual(refused);
    expect(codes({ ...withGirl, isConfirmed: true })).toEqual([]);
    expect(codes({ ...couple, fromOn: '2012-12-31' })).toEqual(refused);
    expect(codes({ ...couple, fromOn: '2013-01-01' })).toEqual([]);
  });

  it('lies between birth and death of both, in the past, and ends after it began', () => {
    expect(codes({ ...couple, fromOn: '1994-12-31' })).toContain('fromOn case-record.relationship.before-birth');
    expect(codes({ ...couple, fromOn: '2022-05-02' })).toEqual(['fromOn case-record.relationship.after-death']);
    expect(codes({ ...couple, fromOn: '2026-06-16' })).toEqual(['fromOn platform.field.future-date']);
    expect(codes({ ...couple, state: 'former', untilOn: '2026-06-16' })).toEqual([
      'untilOn platform.field.future-date',
    ]);
    expect(codes({ ...couple, state: 'former', fromOn: '2020-01-02', untilOn: '2020-01-01' })).toEqual([
      'untilOn case-record.relationship.ends-before-it-begins',
    ]);
    expect(codes({ ...couple, untilOn: '2020-01-01' })).toEqual(['state case-record.relationship.current-with-end']);
  });

  it('has a basis and a state that other relationships cannot have', () => {
    const sibling = { ...couple, kind: 'sibling' as const };
    expect(codes({ ...sibling, basis: 'law', state: 'widowed' })).toEqual([
      'basis case-record.relationship.only-of-couples',
      'state case-record.relationship.only-of-couples',
    ]);
    expect(codes({ ...couple, basis: 'custom', state: 'widowed', untilOn: '2022-05-01' })).toEqual([]);
    expect(codes({ ...sibling, kind: 'foster-parent', state: 'former' })).toEqual([]);
  });

  it('is widowed by a death, unless it had ended before', () => {
    const isDead = (id: string) => id === 'wife';
    expect(stateAfterDeaths(couple, isDead)).toBe('widowed');
    expect(stateAfterDeaths({ ...couple, state: 'former' }, isDead)).toBe('former');
    expect(stateAfterDeaths({ ...couple, kind: 'sibling' }, isDead)).toBe('current');
    expect(stateAfterDeaths(couple, () => false)).toBe('current');
  });
});
