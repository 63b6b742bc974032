import type { BestInterestOutcome, BestInterestProcedure, GroundCause } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A look at the best interests of a child; it follows the child to another case or office. */
@Entity({ schema: 'case_processing', name: 'best_interests' })
export class BestInterestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') procedure!: BestInterestProcedure;
  @Column('date', { name: 'opened_on' }) openedOn!: string;
  @Column('date', { name: 'held_on', nullable: true }) heldOn!: string | null;
  @Column('text') authority!: string;
  @Column('text', { nullable: true }) outcome!: BestInterestOutcome | null;
  @Column('text', { default: '' }) recommendation!: string;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  /** What was on record of the child when the result came; kept by the database, which finds what of it has changed. */
  @Column('jsonb', { name: 'rests_on', nullable: true }) restsOn!: object | null;
  @Column('date', { name: 'stale_since', nullable: true }) staleSince!: string | null;
  @Column('text', { name: 'stale_reasons', array: true, default: () => `'{}'` })
  staleReasons!: GroundCause[];
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
