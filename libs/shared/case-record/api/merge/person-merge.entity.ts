import type { MergedFacts } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two records made one: what the survivor was before and after, and which rows went along. */
@Entity({ schema: 'case_record', name: 'person_merges' })
export class PersonMergeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'pair_id', nullable: true }) pairId!: string | null;
  @Column('uuid', { name: 'survivor_id' }) survivorId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'merged_id' }) mergedId!: string;
  @Column('uuid', { name: 'merged_case_id' }) mergedCaseId!: string;
  @Column('uuid', { name: 'merged_office_id' }) mergedOfficeId!: string;
  @Column('jsonb') before!: MergedFacts;
  @Column('jsonb') after!: MergedFacts;
  @Column('jsonb', { default: [] }) moved!: object[];
  @Column('text') reason!: string;
  /** Who asked for it, where a second person confirmed it. */
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy!: string | null;
  @Column('uuid', { name: 'merged_by' }) mergedBy!: string;
  @Column('timestamptz', { name: 'merged_at' }) mergedAt!: Date;
  @Column('uuid', { name: 'undone_by', nullable: true }) undoneBy!: string | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
  @Column('text', { name: 'undo_reason', default: '' }) undoReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
