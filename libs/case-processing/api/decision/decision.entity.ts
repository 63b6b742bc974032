import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision of the receiving state, with the review rule as it was when recorded; until confirmed it says nothing. */
@Entity({ schema: 'case_processing', name: 'decisions' })
export class DecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('date', { name: 'decided_on' }) decidedOn!: string;
  @Column('text') authority!: string;
  @Column('text', { name: 'reference_number', default: '' }) referenceNumber!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('text', { name: 'despite_denial', default: '' }) despiteDenial!: string;
  @Column('date', { name: 'review_until', nullable: true }) reviewUntil!: string | null;
  @Column('text', { name: 'review_source_note', nullable: true }) reviewSourceNote!: string | null;
  @Column('boolean', { name: 'review_is_verified', nullable: true }) reviewIsVerified!: boolean | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('boolean', { name: 'awaits_confirmation', default: false }) awaitsConfirmation!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
