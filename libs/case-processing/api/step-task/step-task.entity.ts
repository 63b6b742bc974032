import type { Role } from '@passage/access/domain';
import type { CaseStep, DueAnchor } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The task that follows from a step, from a day on. */
@Entity({ schema: 'case_processing', name: 'step_tasks' })
export class StepTaskEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'programme_code', nullable: true }) programmeCode!: string | null;
  @Column('text') step!: CaseStep;
  @Column('text', { name: 'task_code' }) taskCode!: string;
  @Column('text') title!: string;
  @Column('text') role!: Role;
  @Column('text', { name: 'due_from' }) dueFrom!: DueAnchor;
  @Column('integer', { name: 'due_days' }) dueDays!: number;
  @Column('text', { name: 'closed_by', array: true, default: '{}' }) closedBy!: CaseStep[];
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
