import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseNumber, personNumber } from '../record-number';
import { searchPlan } from './search-plan.rules';

const code = (change: object) => ({ by: 'code', code: '', digits: '', birthDates: [], isMistyped: false, ...change });

describe('what is sought', () => {
  it('is a name when it has no digit', () => {
    expect(searchPlan(' Mohammed ')).toEqual({ by: 'name', name: 'Mohammed' });
    expect(searchPlan('محمد')).toEqual({ by: 'name', name: 'محمد' });
  });

  it('is nothing when it is shorter than two characters', () => {
    for (const text of ['', ' ', 'a', '1', '🙂']) expect(searchPlan(text)).toEqual({ by: 'nothing' });
  });

  it('is a date, or a number that looks like one', () => {
    expect(searchPlan('1984-3-9')).toEqual(code({ code: '1984-3-9', birthDates: ['1984-03-09'] }));
    expect(searchPlan('9/3/1984')).toEqual(code({ code: '9/3/1984', birthDates: ['1984-03-09', '1984-09-03'] }));
    expect(searchPlan('۱۹۹۰/۰۲/۰۱')).toEqual(code({ code: '1990/02/01', birthDates: ['1990-02-01'] }));
    expect(searchPlan('19840309')).toEqual(code({ code: '19840309', digits: '19840309', birthDates: ['1984-03-09'] }));
  });

  it('is a name with a date or a year, whichever stands first', () => {
    for (const text of [
      'Fatima Ali 9 March 1984',
      'Fatima Ali, 1984-03-09',
      '09/03/84 Fatima Ali',
      '٩ آذار ١٩٨٤ Fatima Ali',
    ]) {
      expect(searchPlan(text)).toMatchObject({ by: 'name-and-date', name: 'Fatima Ali' });
    }
    expect(searchPlan('محمد 1984')).toMatchObject({ by: 'name-and-date', name: 'محمد', code: 'محمد1984' });
    expect(searchPlan('245-00C01234')).toMatchObject({ by: 'code' });
    expect(searchPlan('N 774471')).toMatchObject({ by: 'code', code: 'N774471' });
  });

  it('is the end of a phone number when it has digits enough', () => {
    expect(searchPlan('+962 (79) 555-12.34')).toMatchObject({ digits: '962795551234' });
    expect(searchPlan('00962795551234')).toMatchObject({ digits: '962795551234' });
    expect(searchPlan('12345')).toMatchObject({ digits: '', code: '12345' });
  });

  it('is a number of ours when its check character fits, and mistyped when it does not', () => {
    const number = caseNumber(4711, 2026);
    expect(searchPlan(number.toLowerCase())).toEqual(code({ code: number }));
    expect(searchPlan(personNumber(12))).toEqual(code({ code: personNumber(12) }));
    const other = number.endsWith('A') ? 'B' : 'A';
    expect(searchPlan(number.slice(0, -1) + other)).toMatchObject({ isMistyped: true });
  });

  it('never holds what a pattern would read as more than itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plan = searchPlan(text);
        if (plan.by === 'code' || plan.by === 'name-and-date')
          expect(`${plan.code}${plan.digits}`).not.toMatch(/[%_\\]/);
      }),
    );
  });
});
