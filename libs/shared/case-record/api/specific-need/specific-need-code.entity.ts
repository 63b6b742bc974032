import type { RecordCompartment } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code for a specific need, as data. */
@Entity({ schema: 'case_record', name: 'specific_need_codes' })
export class SpecificNeedCodeEntity {
  @PrimaryColumn('text') code!: string;
  @Column('uuid', { unique: true }) id!: string;
  @Column('text') label!: string;
  @Column('text') compartment!: RecordCompartment;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('date', { name: 'effective_until', nullable: true }) effectiveUntil!: string | null;
  @Column('text', { name: 'source_note' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
