import { recordId } from '@passage/platform/domain';
import { z } from 'zod';

/** How somebody attended a day. Excused is not attended, and may be made up like an absence. */
export const attendanceMarks = ['present', 'late', 'absent', 'excused'] as const;
export const attendanceMark = z
  .enum(attendanceMarks)
  .meta({ id: 'AttendanceMark', description: 'How somebody attended a day' });
export type AttendanceMark = z.infer<typeof attendanceMark>;

/** Whether a day counts as attended. */
export function isAttended(mark: AttendanceMark | null): boolean {
  return mark === 'present' || mark === 'late';
}

/** Marks of one participant by day; null takes a mark back, days left out stay. */
export const attendanceInput = z
  .object({ marks: z.record(recordId, attendanceMark.nullable()) })
  .meta({ id: 'AttendanceInput', description: 'Marks of one participant by identifier of the day' });
export type AttendanceInput = z.infer<typeof attendanceInput>;
