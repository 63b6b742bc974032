import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@passage/platform/domain';
import { ageOfCase, caseFindings, closureFindings } from './case.rules';
import { referralTypes, takesReferral } from './referral-type';

const today = '2026-06-15';
const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);

describe('a case', () => {
  it('ends between its referral and today', () => {
    expect(closureFindings('2026-06-01', '2026-06-01', today)).toEqual([]);
    expect(codes(closureFindings('2026-06-01', '2026-05-31', today))).toEqual([
      'case-record.case.closed-before-referral',
    ]);
    expect(codes(closureFindings('2026-06-01', '2026-06-16', today))).toEqual(['platform.field.future-date']);
  });

  it('is not referred in the future', () => {
    expect(caseFindings({}, today)).toEqual([]);
    expect(codes(caseFindings({ referredOn: '2026-06-16' }, today))).toEqual(['platform.field.future-date']);
  });

  it('has a second category only besides a first, and another one', () => {
    const found = (submissionCategory: 'LPP' | null, secondaryCategory: 'LPP' | 'MED' | null) =>
      caseFindings({ submissionCategory, secondaryCategory }, today).map(({ field, code }) => `${field} ${code}`);
    expect([...found('LPP', 'MED'), ...found('LPP', null), ...found(null, null)]).toEqual([]);
    expect(found('LPP', 'LPP')).toEqual(['secondaryCategory case-record.case.categories-same']);
    expect(found(null, 'MED')).toEqual(['submissionCategory case-record.case.first-category-missing']);
  });

  it('comes any way to a programme that names none, and otherwise only the ways it names', () => {
    expect(referralTypes.filter((type) => takesReferral([], type))).toEqual(referralTypes);
    expect(referralTypes.filter((type) => takesReferral(['relocation', 'ngo'], type))).toEqual(['ngo', 'relocation']);
  });

  it('ages from its referral until it is closed', () => {
    expect(ageOfCase({ referredOn: '2026-03-17', closedOn: null }, today)).toEqual({ days: 90, band: 'up-to-90-days' });
    expect(ageOfCase({ referredOn: '2025-01-01', closedOn: '2025-04-02' }, today)).toEqual({
      days: 91,
      band: 'up-to-180-days',
    });
    expect(ageOfCase({ referredOn: '2025-06-15', closedOn: null }, today).band).toBe('up-to-365-days');
    expect(ageOfCase({ referredOn: '2025-06-14', closedOn: null }, today).band).toBe('over-365-days');
  });

  it('never gets younger by a day passing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 4000 }), (days) => {
        const dates = { referredOn: addDays(today, -days), closedOn: null };
        expect(ageOfCase(dates, addDays(today, 1)).days).toBeGreaterThanOrEqual(ageOfCase(dates, today).days);
      }),
    );
  });
});
