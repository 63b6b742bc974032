import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The clinical side of a hold, for health staff only. */
@Entity({ schema: 'health', name: 'medical_holds' })
export class MedicalHoldEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'hold_id' }) holdId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'clinical_reason' }) clinicalReason!: string;
  @Column('text', { name: 'release_note', default: '' }) releaseNote!: string;
}
