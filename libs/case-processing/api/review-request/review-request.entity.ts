import type { ReviewOutcome, ReviewRequest } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request for the review of a denial, and what it came to. */
@Entity({ schema: 'case_processing', name: 'review_requests' })
export class ReviewRequestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'decision_id' }) decisionId!: string;
  @Column('date', { name: 'asked_on' }) askedOn!: string;
  @Column('text', { name: 'asked_by' }) askedBy!: ReviewRequest['askedBy'];
  @Column('text') grounds!: ReviewRequest['grounds'];
  @Column('text', { name: 'lateness_reason', default: '' }) latenessReason!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('text', { nullable: true }) outcome!: ReviewOutcome | null;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('text', { name: 'outcome_note', default: '' }) outcomeNote!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('integer', { default: 1 }) version!: number;
}
