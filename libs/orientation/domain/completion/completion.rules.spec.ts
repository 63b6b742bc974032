import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attendanceMarks, isAttended, type AttendanceMark } from '../attendance/attendance';
import { certificateNumber, daysAttended, daysNeeded, isComplete, isNoShow } from './completion.rules';

const course = { days: 5, minAttendancePercent: 80 };
const complete = (marks: (AttendanceMark | null)[], earlierDays = 0) => isComplete({ course, marks, earlierDays });

describe('completing a course', () => {
  it('takes the share of days that the course demands, in whole days', () => {
    expect(daysNeeded(course)).toBe(4);
    expect(daysNeeded({ days: 3, minAttendancePercent: 50 })).toBe(2);
    expect(daysNeeded({ days: 1, minAttendancePercent: 1 })).toBe(1);
  });

  it('counts late as attended, and excused like absent', () => {
    expect(complete(['present', 'late', 'present', 'late', 'absent'])).toBe(true);
    expect(complete(['present', 'late', 'present', 'excused', 'excused'])).toBe(false);
  });

  it('adds the days of the session that is made up for, but no more than the course has', () => {
    expect(complete(['present', 'present'], 2)).toBe(true);
    expect(complete(['present'], 2)).toBe(false);
    expect(daysAttended({ course, marks: ['present', 'present'], earlierDays: 4 })).toBe(5);
  });

  it('knows who never came', () => {
    expect(isNoShow(['absent', 'excused', null])).toBe(true);
    expect(isNoShow(['absent', 'late'])).toBe(false);
  });

  it('numbers certificates by year', () => {
    expect(certificateNumber(42, '2026-06-19')).toBe('OR26-000042');
  });
});

const anyFacts = fc.record({
  course: fc.record({ days: fc.integer({ min: 1, max: 12 }), minAttendancePercent: fc.integer({ min: 1, max: 100 }) }),
  marks: fc.array(fc.option(fc.constantFrom(...attendanceMarks)), { maxLength: 12 }),
  earlierDays: fc.integer({ min: 0, max: 12 }),
});

describe('properties of completion', () => {
  it('attending one more day never undoes it', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, at) => {
        fc.pre(isComplete(facts));
        const marks = facts.marks.map((mark, index) => (index === at % facts.marks.length ? 'present' : mark));
        expect(isComplete({ ...facts, marks })).toBe(true);
      }),
    );
  });

  it('whoever comes every day completes, and whoever never came does not', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const every = Array.from({ length: facts.course.days }, () => 'present' as const);
        const never = every.map(() => 'absent' as const);
        expect(isComplete({ course: facts.course, marks: every, earlierDays: 0 })).toBe(true);
        expect(isComplete({ course: facts.course, marks: never, earlierDays: 0 })).toBe(false);
      }),
    );
  });

  it('days attended lie between none and all', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const days = daysAttended(facts);
        expect(days).toBeLessThanOrEqual(facts.course.days);
        expect(days).toBeGreaterThanOrEqual(Math.min(facts.course.days, facts.marks.filter(isAttended).length));
      }),
    );
  });
});
