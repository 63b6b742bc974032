import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergedFields, type MergedFacts } from './merge';
import { changedSince, factsBefore, mergedFactsOf, mergeObstacle, type MergeSide } from './merge.rules';

const text = fc.constantFrom('a', 'b', 'c');
const facts: fc.Arbitrary<MergedFacts> = fc.record({
  givenNames: text,
  familyName: text,
  nameLocal: text,
  sex: fc.constantFrom('female', 'male'),
  birthDate: fc.constantFrom('1990-01-01', '1990-05-17'),
  birthDatePrecision: fc.constantFrom('day', 'year'),
  nationality: fc.constantFrom('SY', null),
  language: fc.option(text),
  phone: fc.option(text),
  registrationNumber: fc.option(text),
  flags: fc.subarray(['one-parent', 'unaccompanied-minor']),
});
const choices = fc.dictionary(fc.constantFrom(...mergedFields), fc.constantFrom('survivor', 'merged'), {
  noNullPrototype: true,
});
const side: fc.Arbitrary<MergeSide> = fc.record({
  programmeId: fc.constantFrom('one', 'other'),
  isCaseOpen: fc.boolean(),
  isMember: fc.boolean(),
  isDead: fc.boolean(),
  isMerged: fc.boolean(),
});

describe('a merge', () => {
  const active: MergeSide = { programmeId: 'one', isCaseOpen: true, isMember: true, isDead: false, isMerged: false };

  it('waits until two open cases are resolved, and keeps the record that is in use', () => {
    const relative = { ...active, isMember: false };
    const closed = { ...active, isCaseOpen: false };
    expect(mergeObstacle(active, active)).toBe('case-record.merge.both-members');
    expect(mergeObstacle(active, { ...relative, programmeId: 'other' })).toBe('case-record.merge.programmes-differ');
    expect(mergeObstacle(active, relative)).toBeUndefined();
    expect(mergeObstacle(active, { ...closed, programmeId: 'other' })).toBeUndefined();
    expect(mergeObstacle(closed, active)).toBe('case-record.merge.survivor-outside');
    expect(mergeObstacle(active, { ...closed, isMerged: true })).toBe('case-record.merge.already-merged');
  });

  it('makes no member dead', () => {
    const relative = { ...active, isMember: false };
    expect(mergeObstacle(active, { ...relative, isDead: true })).toBe('case-record.merge.dead-member');
    expect(mergeObstacle(relative, { ...relative, isDead: true })).toBeUndefined();
  });

  it('that may be made leaves nobody a member of two open cases', () => {
    fc.assert(
      fc.property(side, side, (survivor, merged) => {
        fc.pre(mergeObstacle(survivor, merged) === undefined);
        expect(merged.isCaseOpen && merged.isMember).toBe(false);
      }),
    );
  });

  it('takes every fact from one of the two, as chosen, and loses no mark', () => {
    fc.assert(
      fc.property(facts, facts, choices, (survivor, merged, chosen) => {
        const after = mergedFactsOf(survivor, merged, chosen);
        for (const field of mergedFields) {
          expect(after[field]).toEqual(chosen[field] === 'merged' ? merged[field] : survivor[field]);
        }
        expect(after.flags).toEqual(expect.arrayContaining([...survivor.flags, ...merged.flags]));
      }),
    );
  });

  it('is undone exactly while nothing it wrote was changed', () => {
    fc.assert(
      fc.property(facts, facts, choices, (survivor, merged, chosen) => {
        const after = mergedFactsOf(survivor, merged, chosen);
        expect(changedSince(survivor, after, after)).toEqual([]);
        expect(factsBefore(survivor, after, after)).toEqual(survivor);
      }),
    );
  });

  it('that was changed since says which fields, and undoing leaves the others as they are', () => {
    const before: MergedFacts = {
      ...{
        givenNames: 'Ali',
        familyName: 'H',
        nameLocal: '',
        sex: 'male',
        birthDate: '1990-01-01',
        birthDatePrecision: 'year',
      },
      ...{ nationality: 'SY', language: null, phone: null, registrationNumber: null, flags: [] },
    };
    const after = { ...before, givenNames: 'Aly' };
    const now = { ...after, givenNames: 'Alie', phone: '1' };
    expect(changedSince(before, after, now)).toEqual(['givenNames']);
    expect(factsBefore(before, after, { ...after, phone: '1' })).toEqual({ ...before, phone: '1' });
  });
});
