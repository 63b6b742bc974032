import type { ConsentGiver, ConsentPurpose, ConsentRecipient } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Consent of a person to one purpose and recipient; withdrawn, never changed. */
@Entity({ schema: 'case_record', name: 'consents' })
export class ConsentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') purpose!: ConsentPurpose;
  @Column('text') recipient!: ConsentRecipient;
  @Column('text', { name: 'recipient_name', default: '' }) recipientName!: string;
  @Column('date', { name: 'given_on' }) givenOn!: string;
  @Column('text', { name: 'given_by' }) givenBy!: ConsentGiver;
  @Column('uuid', { name: 'guardian_id', nullable: true }) guardianId!: string | null;
  @Column('text', { name: 'guardian_name', default: '' }) guardianName!: string;
  @Column('text', { name: 'guardian_capacity', default: '' }) guardianCapacity!: string;
  @Column('text') language!: string;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text', { default: '' }) note!: string;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn!: string | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
