import type { Gate, Stage, StaleCause } from '@passage/pipeline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing a version of a programme demands. */
@Entity({ schema: 'pipeline', name: 'requirements' })
export class RequirementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_version_id' }) programmeVersionId!: string;
  @Column('text') code!: string;
  @Column('text') stage!: Stage;
  @Column('text') subject!: 'person' | 'case';
  @Column('text') title!: string;
  @Column('integer', { name: 'min_age', nullable: true }) minAge!: number | null;
  @Column('integer', { name: 'max_age', nullable: true }) maxAge!: number | null;
  @Column('text', { nullable: true }) sex!: 'female' | 'male' | null;
  @Column('text', { array: true, nullable: true }) nationalities!: string[] | null;
  @Column('text', { array: true, nullable: true }) flags!: string[] | null;
  @Column('integer', { name: 'validity_months', nullable: true }) validityMonths!: number | null;
  @Column('integer', { name: 'validity_days', nullable: true }) validityDays!: number | null;
  @Column('text', { name: 'valid_from', default: 'issued-on' }) validFrom!:
    'issued-on' | 'examined-on' | 'last-test-on';
  @Column('text', { name: 'holds_on', default: 'departure' }) holdsOn!: 'departure' | 'arrival';
  @Column('text') gate!: Gate;
  @Column('integer', { name: 'lead_days', default: 0 }) leadDays!: number;
  @Column('integer', { name: 'notice_days', default: 0 }) noticeDays!: number;
  @Column('text', { array: true, default: '{}' }) prerequisites!: string[];
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('text', { name: 'stale_on', array: true, default: '{}' }) staleOn!: StaleCause[];
  @Column('integer', { default: 1 }) version!: number;
}
