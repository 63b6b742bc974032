import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A submission of a case to the receiving state. */
@Entity({ schema: 'case_processing', name: 'submissions' })
export class SubmissionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('date', { name: 'submitted_on' }) submittedOn!: string;
  @Column('text', { default: '' }) authority!: string;
  @Column('text', { name: 'reference_number', default: '' }) referenceNumber!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('uuid', { name: 'submitted_by' }) submittedBy!: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
