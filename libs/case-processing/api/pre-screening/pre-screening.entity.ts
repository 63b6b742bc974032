import type { PreScreening, PreScreeningOutcome } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Pre-screening of a case, with the answers to the checklist as it was. */
@Entity({ schema: 'case_processing', name: 'pre_screenings' })
export class PreScreeningEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('date', { name: 'screened_on' }) screenedOn!: string;
  @Column('uuid', { name: 'screened_by' }) screenedBy!: string;
  @Column('text') outcome!: PreScreeningOutcome;
  @Column('jsonb', { default: [] }) answers!: PreScreening['answers'];
  @Column('text', { default: '' }) notes!: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
