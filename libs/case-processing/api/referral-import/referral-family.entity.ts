import type { FamilyDifferences, ImportChoice, ImportFamilyState } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A staged family; its identifier becomes that of its case. */
@Entity({ schema: 'case_processing', name: 'referral_families' })
export class ReferralFamilyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'import_id' }) importId!: string;
  @Column('text', { name: 'referral_source' }) referralSource!: string;
  @Column('text', { name: 'referral_number' }) referralNumber!: string;
  @Column('integer', { name: 'first_row' }) firstRow!: number;
  @Column('integer') size!: number;
  @Column('text', { default: '' }) name!: string;
  @Column('text', { name: 'name_local', default: '' }) nameLocal!: string;
  @Column('text') state!: ImportFamilyState;
  @Column('uuid', { name: 'office_id', nullable: true }) officeId!: string | null;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
  @Column('jsonb', { nullable: true }) facts!: object | null;
  @Column('integer', { name: 'duplicate_count', default: 0 }) duplicateCount!: number;
  @Column('text', { nullable: true }) choice!: ImportChoice | null;
  @Column('jsonb', { nullable: true }) differences!: FamilyDifferences | null;
  @Column('text', { name: 'standing_digest', nullable: true }) standingDigest!: string | null;
}
