import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTypedDate } from './typed-date';

describe('typed date', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['31/1/2026', '2026-01-31'],
    ['31.01.2026', '2026-01-31'],
    ['31 1 2026', '2026-01-31'],
    ['31012026', '2026-01-31'],
    [' 5-3-88 ', '1988-03-05'],
    ['5/3/26', '2026-03-05'],
    ['٣١/٠١/٢٠٢٦', '2026-01-31'],
    ['۳۱/۰۱/۲۰۲۶', '2026-01-31'],
  ])('reads %s', (typed, date) => {
    expect(parseTypedDate(typed)).toBe(date);
  });

  it.each(['31/02/2026', '2026-13-01', '00/01/2026', 'tomorrow', '', '1/2'])('refuses %s', (typed) => {
    expect(parseTypedDate(typed)).toBeNull();
  });

  it('takes the day before the month and gives back what it is given, for every day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-');
        expect(parseTypedDate(iso)).toBe(iso);
        expect(parseTypedDate(`${date}/${month}/${year}`)).toBe(iso);
      }),
    );
  });
});
