import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What follows from the arrival of a case. Made and kept by the database. */
@Entity({ schema: 'integration', name: 'service_plans' })
export class ServicePlanEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'set_id' }) setId!: string;
  @Column('date', { name: 'arrived_on' }) arrivedOn!: string;
  @Column('date', { name: 'outcome_from' }) outcomeFrom!: string;
  @Column('date', { name: 'outcome_due_on' }) outcomeDueOn!: string;
  @Column('date', { name: 'outcome_until' }) outcomeUntil!: string;
  @Column('date', { name: 'outcome_recorded_on', nullable: true }) outcomeRecordedOn!: string | null;
}
