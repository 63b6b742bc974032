import type { IdentityDocumentKind } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document of identity of a person. */
@Entity({ schema: 'case_record', name: 'identity_documents' })
export class IdentityDocumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') kind!: IdentityDocumentKind;
  @Column('text') number!: string;
  @Column('char', { name: 'issuing_country', length: 2, nullable: true }) issuingCountry!: string | null;
  @Column('text', { name: 'issued_by', default: '' }) issuedBy!: string;
  @Column('date', { name: 'issued_on', nullable: true }) issuedOn!: string | null;
  @Column('date', { name: 'expires_on', nullable: true }) expiresOn!: string | null;
  @Column('text', { name: 'printed_name', default: '' }) printedName!: string;
  @Column('date', { name: 'printed_birth_date', nullable: true }) printedBirthDate!: string | null;
  @Column('boolean', { name: 'is_original_seen', default: false }) isOriginalSeen!: boolean;
  @Column('uuid', { name: 'scan_id', nullable: true }) scanId!: string | null;
  @Column('text', { name: 'machine_readable_zone', default: '' }) machineReadableZone!: string;
  @Column('boolean', { name: 'is_hidden_from_family', default: false }) isHiddenFromFamily!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
