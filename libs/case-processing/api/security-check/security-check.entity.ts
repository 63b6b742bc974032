import type { CheckResult } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A check that was asked; what it came to is clear or not, never why. */
@Entity({ schema: 'case_processing', name: 'security_checks' })
export class SecurityCheckEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'check_type_id' }) checkTypeId!: string;
  @Column('text', { name: 'type_code' }) typeCode!: string;
  @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Column('text', { default: '' }) reference!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('text', { default: 'pending' }) result!: CheckResult;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('date', { name: 'stale_since', nullable: true }) staleSince!: string | null;
  @Column('text', { name: 'stale_reason', nullable: true }) staleReason!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
