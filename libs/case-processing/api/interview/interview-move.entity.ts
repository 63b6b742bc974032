import type { InterviewMove, InterviewState } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A move of an interview from one state to another; written once. */
@Entity({ schema: 'case_processing', name: 'interview_moves' })
export class InterviewMoveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'interview_id' }) interviewId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') move!: InterviewMove;
  @Column('text', { name: 'from_state' }) fromState!: InterviewState;
  @Column('text', { name: 'to_state' }) toState!: InterviewState;
  @Column('text', { default: '' }) reason!: string;
  @Column('uuid', { name: 'moved_by' }) movedBy!: string;
  @Column('timestamptz', { name: 'moved_at', default: () => 'now()' }) movedAt!: Date;
}
