import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How long cases of a programme usually take from referral to departure, from a day on. */
@Entity({ schema: 'case_processing', name: 'programme_durations' })
export class ProgrammeDurationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'programme_code', nullable: true }) programmeCode!: string | null;
  @Column('integer', { name: 'median_days' }) medianDays!: number;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('text', { name: 'source_note' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
