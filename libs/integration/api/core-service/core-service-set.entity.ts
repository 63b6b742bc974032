import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Services after arrival and outcome window of a programme, for arrivals from a day on. */
@Entity({ schema: 'integration', name: 'core_service_sets' })
export class CoreServiceSetEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'programme_code', nullable: true }) programmeCode!: string | null;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('integer', { name: 'outcome_from_day' }) outcomeFromDay!: number;
  @Column('integer', { name: 'outcome_due_day' }) outcomeDueDay!: number;
  @Column('integer', { name: 'outcome_until_day' }) outcomeUntilDay!: number;
  @Column('integer', { name: 'school_age' }) schoolAge!: number;
  @Column('integer', { name: 'adult_age' }) adultAge!: number;
  @Column('integer', { default: 1 }) version!: number;
}
