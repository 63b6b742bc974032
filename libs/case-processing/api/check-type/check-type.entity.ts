import type { CheckType } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A check that a programme asks for, from a day on. */
@Entity({ schema: 'case_processing', name: 'check_types' })
export class CheckTypeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'programme_code' }) programmeCode!: string;
  @Column('text') code!: string;
  @Column('text') title!: string;
  @Column('text', { name: 'asked_of', default: '' }) askedOf!: string;
  @Column('text', { name: 'requirement_code' }) requirementCode!: string;
  @Column('text', { name: 'asked_for' }) askedFor!: CheckType['askedFor'];
  @Column('integer', { name: 'min_age', nullable: true }) minAge!: number | null;
  @Column('integer', { name: 'max_age', nullable: true }) maxAge!: number | null;
  @Column('integer', { name: 'validity_months', nullable: true }) validityMonths!: number | null;
  @Column('integer', { name: 'lead_days', default: 0 }) leadDays!: number;
  @Column('text', { name: 'stale_on', array: true, default: '{}' }) staleOn!: CheckType['staleOn'];
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
