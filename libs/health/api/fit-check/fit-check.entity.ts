import type { FitResult, NeedCode } from '@passage/health/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fit-to-fly check; never changed, only withdrawn. */
@Entity({ schema: 'health', name: 'fit_checks' })
export class FitCheckEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('date', { name: 'checked_on' }) checkedOn!: string;
  @Column('text') result!: FitResult;
  @Column('date', { name: 'delay_until', nullable: true }) delayUntil!: string | null;
  @Column('text', { array: true, default: '{}' }) needs!: NeedCode[];
  @Column('text', { name: 'clinical_note', default: '' }) clinicalNote!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
