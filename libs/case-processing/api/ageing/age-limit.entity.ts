import type { MemberRelationship } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An age at which a dependant loses or changes the place in a case, from a day on. */
@Entity({ schema: 'case_processing', name: 'age_limits' })
export class AgeLimitEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'programme_code', nullable: true }) programmeCode!: string | null;
  @Column('integer') age!: number;
  @Column('text', { name: 'applies_to', array: true }) appliesTo!: MemberRelationship[];
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('text', { name: 'source_note' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
