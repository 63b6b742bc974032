import { describe, expect, it } from '@jest/globals';
import { specificNeedInput } from './specific-need';
import { isInUse, specificNeedFindings } from './specific-need.rules';

const code = { effectiveFrom: '2020-01-01', effectiveUntil: null };
const codes = (input: object, known: typeof code | undefined = code) =>
  specificNeedFindings(
    specificNeedInput.parse({ code: 'DS-BD', notedOn: '2026-01-01', ...input }),
    known,
    '2026-06-15',
  ).map(({ field, code: fault }) => `${field} ${fault}`);

describe('a specific need', () => {
  it('has a code in use on the day it was found', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ notedOn: '2019-12-31' })).toEqual(['code case-record.specific-need.code-unknown']);
    expect(isInUse({ effectiveFrom: '2020-01-01', effectiveUntil: '2026-01-01' }, '2026-01-01')).toBe(false);
    expect(
      specificNeedFindings(specificNeedInput.parse({ code: 'X', notedOn: '2026-01-01' }), undefined, '2026-06-15'),
    ).toHaveLength(1);
  });

  it('was found in the past and ends after it began', () => {
    expect(codes({ notedOn: '2026-06-16' })).toEqual(['notedOn platform.field.future-date']);
    expect(codes({ endedOn: '2026-06-16' })).toEqual(['endedOn platform.field.future-date']);
    expect(codes({ endedOn: '2025-12-31' })).toEqual(['endedOn case-record.period.ends-before-it-begins']);
  });
});
