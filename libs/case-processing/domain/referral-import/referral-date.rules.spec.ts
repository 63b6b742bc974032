import { describe, expect, it } from '@jest/globals';
import { readDate } from './referral-date.rules';

const day = (date: string, precision = 'day') => ({ is: 'day', date, precision });

describe('a date as people write it', () => {
  it('has the year first, or last where the day cannot be taken for the month', () => {
    for (const text of ['1990-05-17', '1990/5/17', '17.05.1990', '17/5/1990', '5/17/1990', ' 1990-05-17 00:00 ']) {
      expect(readDate(text)).toEqual(day('1990-05-17'));
    }
    expect(readDate('5/5/1990')).toEqual(day('1990-05-05'));
  });

  it('may be known by month or year only', () => {
    expect(readDate('1990-05')).toEqual(day('1990-05-01', 'month'));
    expect(readDate('1990')).toEqual(day('1990-01-01', 'year'));
  });

  it('may have Arabic or Persian digits', () => {
    expect(readDate('١٩٩٠-٠٥-١٧')).toEqual(day('1990-05-17'));
    expect(readDate('۱۹۹۰/۵/۱۷')).toEqual(day('1990-05-17'));
  });

  it('is not guessed at', () => {
    expect(readDate('03/04/1990')).toEqual({ is: 'ambiguous' });
  });

  it('is a day of the calendar', () => {
    for (const text of [
      '1990-02-30',
      '2023-02-29',
      '30/02/1990',
      '1990-13-01',
      '32864',
      'May 1990',
      '',
      '0000-01-01',
    ]) {
      expect([text, readDate(text)]).toEqual([text, { is: 'not-a-date' }]);
    }
  });
});
