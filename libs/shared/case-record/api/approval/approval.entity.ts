import type { ApprovalState, ProposedFacts } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An act one person proposed for another to approve. */
@Entity({ schema: 'case_record', name: 'approvals' })
export class ApprovalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('jsonb') before!: ProposedFacts;
  @Column('jsonb') after!: ProposedFacts;
  @Column('text') reason!: string;
  @Column('text', { default: 'waiting' }) state!: ApprovalState;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at', default: () => 'now()' }) proposedAt!: Date;
  @Column('date', { name: 'expires_on' }) expiresOn!: string;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { default: '' }) answer!: string;
  @Column('integer', { default: 1 }) version!: number;
}
