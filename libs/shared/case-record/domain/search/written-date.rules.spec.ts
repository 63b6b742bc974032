import { describe, expect, it } from '@jest/globals';
import { isPlainDate } from '@passage/platform/domain';
import fc from 'fast-check';
import { writtenDates, writtenYear } from './written-date.rules';

describe('a date as staff write it', () => {
  it.each([
    ['1984-3-9', ['1984-03-09']],
    ['1984 03 09', ['1984-03-09']],
    ['9/3/1984', ['1984-03-09', '1984-09-03']],
    ['25.12.84', ['1984-12-25']],
    ['25.12.11', ['2011-12-25']],
    ['19840309', ['1984-03-09']],
    ['09031984', ['1984-03-09']],
    ['9 March 1984', ['1984-03-09']],
    ['9th of March 1984', ['1984-03-09']],
    ['March 9, 1984', ['1984-03-09']],
    ['9 Mar. 1984', ['1984-03-09']],
    ['09-MAR-1984', ['1984-03-09']],
    ['1er août 1984', ['1984-08-01']],
    ['3 fevrier 1990', ['1990-02-03']],
    ['٩ آذار ١٩٨٤', ['1984-03-09']],
    ['٩ مارس ١٩٨٤', ['1984-03-09']],
    ['15 كانون الثاني 1971', ['1971-01-15']],
    ['۱۹۹۰/۰۲/۰۱', ['1990-02-01']],
  ])('reads %s', (text, dates) => {
    expect(writtenDates(text)).toEqual(dates);
  });

  it('means the whole month where no day is given', () => {
    for (const text of ['February 1984', '02/1984', '1984-02', 'شباط 1984']) {
      expect([text, writtenDates(text).length]).toEqual([text, 29]);
    }
  });

  it('takes nothing else for a date', () => {
    for (const text of [
      '31/2/1984',
      '1984',
      '12345678',
      'Mohammed 1984',
      'N 12 1984',
      '9 Nomonth 1984',
      '0795551234',
    ]) {
      expect([text, writtenDates(text)]).toEqual([text, []]);
    }
    expect(writtenYear('1984')).toHaveLength(366);
    expect(writtenYear('1784')).toEqual([]);
  });

  it('gives only days that exist, for any text', () => {
    const pieces = fc.array(fc.constantFrom('9', '31', '1984', '84', 'Feb', 'mars', 'آب', '/', '-', ' ', ',', 'th'));
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(writtenDates(parts.join('')).filter((day) => !isPlainDate(day))).toEqual([]);
      }),
    );
  });
});
