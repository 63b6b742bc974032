import type { FormDocument, InterviewFormVersion } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The questions of a form, from a day on. What is published never changes. */
@Entity({ schema: 'case_processing', name: 'interview_form_versions' })
export class InterviewFormVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'form_id' }) formId!: string;
  @Column('integer') number!: number;
  @Column('text', { default: 'draft' }) state!: InterviewFormVersion['state'];
  @Column('jsonb') schema!: FormDocument;
  @Column('date', { name: 'effective_from', nullable: true }) effectiveFrom!: string | null;
  @Column('text', { default: '' }) note!: string;
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
