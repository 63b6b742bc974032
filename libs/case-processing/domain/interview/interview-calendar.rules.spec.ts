import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarRows, hoursOf, weekOf, type OnCalendar } from './interview-calendar.rules';

const at = (id: string, date: string, time: string, room: string): OnCalendar => ({
  ...{ id, date, time, room, interviewer: '', interpreter: '' },
});

describe('the calendar of interviews', () => {
  it('shows the week of a day from Monday on', () => {
    const week = ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19', '2026-06-20', '2026-06-21'];
    for (const day of week) expect(weekOf(day)).toEqual(week);
    expect(weekOf('1999-12-31')[0]).toBe('1999-12-27');
  });

  it('has a row for each room, and one at the end for those without', () => {
    const interviews = [
      at('c', '2026-06-16', '09:00', ''),
      at('b', '2026-06-15', '13:00', 'Room 1'),
      at('a', '2026-06-15', '09:00', 'Room 1'),
      at('z', '2026-07-01', '09:00', 'Room 9'),
    ];
    const rows = calendarRows(interviews, 'room', weekOf('2026-06-15'), ({ date }) => date);
    expect(rows.map(({ name, cells }) => [name, cells.map((cell) => cell.map(({ id }) => id).join())])).toEqual([
      ['Room 1', ['a,b', '', '', '', '', '', '']],
      ['', ['', 'c', '', '', '', '', '']],
    ]);
    expect(hoursOf(interviews)).toEqual(['09', '10', '11', '12', '13']);
  });

  it('loses and doubles no interview of its columns', () => {
    const interview = fc
      .record({ day: fc.integer({ min: 15, max: 21 }), hour: fc.integer({ min: 10, max: 18 }), room: fc.string() })
      .map(({ day, hour, room }) => at(`${day}`, `2026-06-${day}`, `${hour}:00`, room));
    fc.assert(
      fc.property(fc.array(interview, { maxLength: 20 }), (interviews) => {
        const rows = calendarRows(interviews, 'room', weekOf('2026-06-15'), ({ date }) => date);
        expect(rows.flatMap(({ cells }) => cells.flat())).toHaveLength(interviews.length);
        const byHour = calendarRows(interviews, 'room', hoursOf(interviews), ({ time }) => time.slice(0, 2));
        expect(byHour.flatMap(({ cells }) => cells.flat())).toHaveLength(interviews.length);
      }),
    );
  });
});
