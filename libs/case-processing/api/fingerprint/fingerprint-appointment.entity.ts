import type { FingerprintAppointment, FingerprintState } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An appointment for the fingerprints of one person, and what became of it. */
@Entity({ schema: 'case_processing', name: 'fingerprint_appointments' })
export class FingerprintAppointmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'check_type_id' }) checkTypeId!: string;
  @Column('text', { default: 'planned' }) state!: FingerprintState;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text') place!: string;
  @Column('date', { name: 'taken_on', nullable: true }) takenOn!: string | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text', { nullable: true }) hindrance!: FingerprintAppointment['hindrance'];
  @Column('text', { default: '' }) reason!: string;
  @Column('date', { name: 'stale_since', nullable: true }) staleSince!: string | null;
  @Column('uuid', { name: 'planned_by' }) plannedBy!: string;
  @Column('integer', { default: 1 }) version!: number;
}
