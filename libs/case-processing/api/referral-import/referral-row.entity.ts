import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A staged row of the file: one person, with what is wrong about it. */
@Entity({ schema: 'case_processing', name: 'referral_rows' })
export class ReferralRowEntity {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId!: string;
  @PrimaryColumn('integer', { name: 'row_number' }) rowNumber!: number;
  @Column('uuid', { name: 'family_id', nullable: true }) familyId!: string | null;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'referral_source', nullable: true }) referralSource!: string | null;
  @Column('text', { name: 'referral_number', nullable: true }) referralNumber!: string | null;
  @Column('text', { array: true }) cells!: string[];
  @Column('jsonb', { nullable: true }) family!: object | null;
  @Column('jsonb', { nullable: true }) person!: object | null;
  @Column('jsonb', { default: [] }) errors!: object[];
  @Column('boolean', { name: 'is_rejected', default: false }) isRejected!: boolean;
}
