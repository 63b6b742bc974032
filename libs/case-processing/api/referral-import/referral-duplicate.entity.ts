import type { LikelyDuplicate } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of the file who seems to be known. Of people outside the importer's scope no identifier is kept. */
@Entity({ schema: 'case_processing', name: 'referral_duplicates' })
export class ReferralDuplicateEntity {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) id!: string;
  @Column('uuid', { name: 'import_id' }) importId!: string;
  @Column('uuid', { name: 'family_id' }) familyId!: string;
  @Column('integer', { name: 'row_number' }) rowNumber!: number;
  @Column('text') place!: LikelyDuplicate['place'];
  @Column('text') reason!: LikelyDuplicate['reason'];
  @Column('double precision', { nullable: true }) score!: number | null;
  @Column('jsonb', { default: [] }) reasons!: LikelyDuplicate['reasons'];
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('integer', { name: 'other_row', nullable: true }) otherRow!: number | null;
}
