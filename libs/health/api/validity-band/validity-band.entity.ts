import type { Condition, TbClass } from '@passage/health/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How long an assessment holds when it came to this. */
@Entity({ schema: 'health', name: 'validity_bands' })
export class ValidityBandEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('char', { length: 2, nullable: true }) destination!: string | null;
  @Column('text', { name: 'tb_class', nullable: true }) tbClass!: TbClass | null;
  @Column('text', { nullable: true }) condition!: Condition | null;
  @Column('integer') months!: number;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('text', { name: 'source_note' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
