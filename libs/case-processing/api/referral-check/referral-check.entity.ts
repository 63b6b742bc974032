import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody confirmed that a referral is complete. */
@Entity({ schema: 'case_processing', name: 'referral_checks' })
export class ReferralCheckEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('date', { name: 'confirmed_on' }) confirmedOn!: string;
  @Column('uuid', { name: 'confirmed_by' }) confirmedBy!: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
