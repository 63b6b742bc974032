import type {
  AssessmentOutcome,
  AssessmentState,
  CancelReason,
  Condition,
  NeedCode,
  TbClass,
} from '@passage/health/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A health assessment. The database lets nobody change a signed one. */
@Entity({ schema: 'health', name: 'assessments' })
export class AssessmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') state!: AssessmentState;
  @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: string | null;
  @Column('text', { default: '' }) site!: string;
  @Column('text', { default: '' }) physician!: string;
  @Column('date', { name: 'examined_on', nullable: true }) examinedOn!: string | null;
  @Column('date', { name: 'last_test_on', nullable: true }) lastTestOn!: string | null;
  @Column('text', { name: 'tb_class', nullable: true }) tbClass!: TbClass | null;
  @Column('text', { array: true, default: '{}' }) conditions!: Condition[];
  @Column('text', { default: 'pending' }) outcome!: AssessmentOutcome;
  @Column('text', { name: 'waiver_reference', default: '' }) waiverReference!: string;
  @Column('text', { array: true, default: '{}' }) needs!: NeedCode[];
  @Column('text', { name: 'clinical_note', default: '' }) clinicalNote!: string;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text', { name: 'validity_source', default: '' }) validitySource!: string;
  @Column('boolean', { name: 'validity_is_verified', default: false }) validityIsVerified!: boolean;
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy!: string | null;
  @Column('timestamptz', { name: 'signed_at', nullable: true }) signedAt!: Date | null;
  @Column('uuid', { name: 'corrects_id', nullable: true }) correctsId!: string | null;
  @Column('text', { name: 'correction_reason', default: '' }) correctionReason!: string;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason!: CancelReason | null;
  @Column('text', { name: 'cancel_note', default: '' }) cancelNote!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
