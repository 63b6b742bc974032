import type { KinshipLimitCode } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A figure by which relationships are found impossible or unusual, from a day on. */
@Entity({ schema: 'case_record', name: 'kinship_limits' })
export class KinshipLimitEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: KinshipLimitCode;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('integer') value!: number;
  @Column('text', { name: 'source_note' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
