import type { BirthDatePrecision, JoiningProspect, LifeState, NewsSource } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a person lives, by whose news, and where. */
@Entity({ schema: 'case_record', name: 'life_statuses' })
export class LifeStatusEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') state!: LifeState;
  @Column('date', { name: 'since_on', nullable: true }) sinceOn!: string | null;
  @Column('text', { name: 'since_precision', default: 'day' }) sincePrecision!: BirthDatePrecision;
  @Column('text') source!: NewsSource;
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('date', { name: 'reported_on' }) reportedOn!: string;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('char', { length: 2, nullable: true }) country!: string | null;
  @Column('text', { default: '' }) place!: string;
  @Column('text', { name: 'may_join', default: 'undecided' }) mayJoin!: JoiningProspect;
  @Column('uuid', { name: 'hidden_at_request_of', nullable: true }) hiddenAtRequestOf!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}
