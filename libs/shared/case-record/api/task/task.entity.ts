import type { Role } from '@passage/access/domain';
import type { Stage, TaskState } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something to be done for a case. */
@Entity({ schema: 'case_record', name: 'tasks' })
export class TaskEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') stage!: Stage;
  @Column('text', { nullable: true }) code!: string | null;
  @Column('text') title!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId!: string | null;
  @Column('text', { nullable: true }) role!: Role | null;
  @Column('text', { default: 'open' }) state!: TaskState;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('uuid', { name: 'finished_by', nullable: true }) finishedBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
