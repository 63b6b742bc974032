import type { AttendanceMark } from '@passage/orientation/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How somebody attended a day. */
@Entity({ schema: 'orientation', name: 'attendances' })
export class AttendanceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'session_day_id' }) sessionDayId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') mark!: AttendanceMark;
  @Column('uuid', { name: 'marked_by' }) markedBy!: string;
  @Column('timestamptz', { name: 'marked_at', default: () => 'now()' }) markedAt!: Date;
}
