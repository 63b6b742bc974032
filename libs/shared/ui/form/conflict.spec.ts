import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conflictFields, currentRow, resolvedValues } from './conflict';

const base = { name: 'Amina', phone: '', notes: null };

describe('conflict of two people editing', () => {
  it('proposes the side that changed a field, and none when both did', () => {
    const mine = { name: 'Amina B.', phone: '', notes: 'mine' };
    const theirs = { name: 'Amina', phone: '+1', notes: 'theirs', version: 4 };
    expect(conflictFields(base, mine, theirs)).toEqual([
      { name: 'name', mine: 'Amina B.', theirs: 'Amina', proposed: 'mine' },
      { name: 'phone', mine: '', theirs: '+1', proposed: 'theirs' },
      { name: 'notes', mine: 'mine', theirs: 'theirs', proposed: undefined },
    ]);
  });

  it('sees no difference between an empty text and nothing', () => {
    expect(conflictFields(base, { phone: '' }, { phone: null })).toEqual([]);
  });

  it('saves what was chosen and nothing of the row beyond the form', () => {
    const mine = { name: 'Amina B.', phone: '' };
    const theirs = { name: 'Amina C.', phone: '+1', version: 4, createdAt: 'x' };
    expect(resolvedValues(mine, theirs, { name: 'mine', phone: 'theirs' })).toEqual({ name: 'Amina B.', phone: '+1' });
  });

  it('loses no change of either side when the proposals are taken and they touch different fields', () => {
    const values = fc.record({ a: fc.string({ minLength: 1 }), b: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(values, fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (start, mineA, theirB) => {
        const mine = { ...start, a: mineA };
        const theirs = { ...start, b: theirB };
        const fields = conflictFields(start, mine, theirs);
        const choices = Object.fromEntries(fields.map((field) => [field.name, field.proposed]));
        expect(resolvedValues(mine, theirs, choices)).toEqual({ a: mineA, b: theirB });
      }),
    );
  });

  it('finds the version to build on in the refusal', () => {
    expect(currentRow({ name: 'x', version: 4 })).toEqual({ row: { name: 'x', version: 4 }, version: 4 });
    expect(currentRow(undefined)).toBeUndefined();
    expect(currentRow({ name: 'x' })).toBeUndefined();
  });
});
