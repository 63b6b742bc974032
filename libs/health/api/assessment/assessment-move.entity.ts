import type { AssessmentMove, AssessmentState } from '@passage/health/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One move of an assessment; written once. */
@Entity({ schema: 'health', name: 'assessment_moves' })
export class AssessmentMoveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assessment_id' }) assessmentId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') move!: AssessmentMove;
  @Column('text', { name: 'from_state', nullable: true }) fromState!: AssessmentState | null;
  @Column('text', { name: 'to_state' }) toState!: AssessmentState;
  @Column('text', { default: '' }) reason!: string;
  @Column('uuid', { name: 'moved_by' }) movedBy!: string;
  @Column('timestamptz', { name: 'moved_at', default: () => 'now()' }) movedAt!: Date;
}
