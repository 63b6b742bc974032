import type { EnrolmentKind, EnrolmentState } from '@passage/orientation/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place of a person in a session; the source of that person's clearance once completed. */
@Entity({ schema: 'orientation', name: 'enrolments' })
export class EnrolmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: EnrolmentKind;
  @Column('text', { default: 'enrolled' }) state!: EnrolmentState;
  @Column('uuid', { name: 'makes_up_id', nullable: true }) makesUpId!: string | null;
  @Column('text', { name: 'certificate_number', nullable: true }) certificateNumber!: string | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
