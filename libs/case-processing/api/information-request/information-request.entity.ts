import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a receiving state asks to know, and what was answered. */
@Entity({ schema: 'case_processing', name: 'information_requests' })
export class InformationRequestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Column('text') question!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
  @Column('text', { default: '' }) answer!: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('integer', { default: 1 }) version!: number;
}
