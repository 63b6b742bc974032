import { isAttended, type AttendanceMark } from '../attendance/attendance';
import type { Course } from '../course/course';

/** What decides whether a course is completed. */
export interface CompletionFacts {
  course: Pick<Course, 'days' | 'minAttendancePercent'>;
  /** Marks of this session, a null for each day without one. */
  marks: readonly (AttendanceMark | null)[];
  /** Days attended in the session that this one makes up for. */
  earlierDays: number;
}

/** Days of the course that were attended, here or in the session made up for; never more than it has. */
export function daysAttended({ course, marks, earlierDays }: CompletionFacts): number {
  return Math.min(course.days, earlierDays + marks.filter(isAttended).length);
}

/** Days of a course that must be attended: the share that the course demands, rounded up to whole days. */
export function daysNeeded({ days, minAttendancePercent }: CompletionFacts['course']): number {
  return Math.ceil((days * minAttendancePercent) / 100);
}

/** Whether enough days were attended. */
export function isComplete(facts: CompletionFacts): boolean {
  return daysAttended(facts) >= daysNeeded(facts.course);
}

/** Whether somebody came on no day at all. */
export function isNoShow(marks: readonly (AttendanceMark | null)[]): boolean {
  return !marks.some(isAttended);
}

/** A certificate number: `OR`, the year of the last day in two digits, and a running number. */
export function certificateNumber(sequence: number, lastDay: string): string {
  return `OR${lastDay.slice(2, 4)}-${String(sequence).padStart(6, '0')}`;
}
