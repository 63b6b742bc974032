import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { referralColumns } from '../referral-import/referral-column';
import { readReferralHeader } from '../referral-import/referral-header.rules';
import { referralRowReader } from '../referral-import/referral-row.rules';
import { context } from '../referral-import/referral.fixture';
import type { ColumnMatching } from './column-mapping';
import { matchingOf, matchingProblems, suitableMapping } from './column-mapping.rules';

const required = referralColumns.filter(({ isRequired }) => isRequired).map(({ name }) => name);
/** A sender who has words of its own for every column that is needed. */
const ownWords = required.map((column, index) => ({ header: `Feld ${'abcdefghijklm'[index]}`, column }));
const sender: ColumnMatching = { columns: ownWords, fixed: [] };
const header = ownWords.map(({ header: each }) => each);
const codes = (given: readonly string[], matching: ColumnMatching) =>
  matchingProblems(given, matching).map(({ field, code }) => `${field} ${code.split('.').at(-1)}`);

describe('a mapping of a sender’s columns', () => {
  it('names every column that is needed', () => {
    expect(codes(header, sender)).toEqual([]);
    expect(codes(header, { ...sender, columns: ownWords.slice(1) })).toEqual(['columns columns-missing']);
  });

  it('may leave to a fixed value what the file does not say', () => {
    const without = ownWords.filter(({ column }) => column !== 'office_code');
    const fixed = [{ column: 'office_code' as const, value: 'AMM' }];
    expect(codes(header, { columns: without, fixed: [] })).toEqual(['columns columns-missing']);
    expect(codes(header, { columns: without, fixed })).toEqual([]);
  });

  it('takes no two headers for one column', () => {
    const twice = [...ownWords, { header: 'Feld z', column: 'sex' as const }];
    expect(codes([...header, 'Feld z'], { columns: twice, fixed: [] })).toEqual([
      `columns.${twice.length - 1}.column column-twice`,
    ]);
  });

  it('goes before what the template knows of a header, also to leave it out', () => {
    const swapped = { columns: [{ header: 'Name', column: 'name_local' as const }], fixed: [] };
    expect(readReferralHeader(['NAME'], swapped).header).toEqual(['name_local']);
    expect(readReferralHeader(['sex'], { columns: [{ header: 'Sex', column: null }], fixed: [] }).header).toEqual([
      null,
    ]);
  });

  it('is used for a file whose columns it explains, and for no other', () => {
    const other = { columns: [{ header: 'Spalte', column: 'sex' as const }], fixed: [] };
    expect(suitableMapping(header, [other, sender])).toBe(sender);
    expect(suitableMapping(header.slice(1), [other, sender])).toBeUndefined();
    expect(suitableMapping(required, [sender])).toBeUndefined();
  });

  it('serves a file of its own headers in whatever order and with whatever columns besides', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(header, { minLength: header.length }), fc.string(), (shuffled, other) => {
        const given = [...shuffled, `* ${other} *`];
        fc.pre(readReferralHeader([`* ${other} *`], sender).header[0] === null);
        expect(suitableMapping(given, [sender])).toBe(sender);
        expect(matchingOf(given, sender).missing).toEqual([]);
      }),
    );
  });

  it('begins with what is understood and says what is missing', () => {
    expect(matchingOf(['Sex', 'Our remark'])).toEqual({
      columns: [
        { header: 'Sex', column: 'sex' },
        { header: 'Our remark', column: null },
      ],
      fixed: [],
      missing: required.filter((name) => name !== 'sex'),
    });
  });

  it('fills in its fixed values only where the file says nothing', () => {
    const fixed = [{ column: 'nationality' as const, value: 'SD' }];
    const read = referralRowReader(['given_names', 'nationality'], context, fixed);
    const nationalityProblem = (cell: string) =>
      read(['Amna', cell]).problems.find(({ column }) => column === 'nationality')?.params['value'];
    expect(nationalityProblem(' ')).toBeUndefined();
    expect(nationalityProblem('Atlantis')).toBe('Atlantis');
    const wrong = referralRowReader(['given_names'], context, [{ column: 'nationality', value: 'Nowhere' }]);
    expect(wrong(['Amna']).problems.find(({ column }) => column === 'nationality')?.params['value']).toBe('Nowhere');
  });
});
