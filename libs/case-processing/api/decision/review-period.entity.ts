import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days within which a review of a denial may be asked for, from a day on; without destination: everywhere else. */
@Entity({ schema: 'case_processing', name: 'review_periods' })
export class ReviewPeriodEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('char', { length: 2, nullable: true }) destination!: string | null;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('integer', { name: 'period_days' }) periodDays!: number;
  @Column('text', { name: 'source_note' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
