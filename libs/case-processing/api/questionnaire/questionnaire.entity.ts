import type { Answers, Questionnaire } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A form filled in at an interview. What is sealed never changes. */
@Entity({ schema: 'case_processing', name: 'questionnaires' })
export class QuestionnaireEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'interview_id' }) interviewId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'form_version_id' }) formVersionId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text', { default: 'case' }) compartment!: Questionnaire['compartment'];
  @Column('text', { default: 'draft' }) state!: Questionnaire['state'];
  @Column('jsonb', { default: {} }) answers!: Answers;
  @Column('text', { nullable: true }) digest!: string | null;
  @Column('uuid', { name: 'corrects_id', nullable: true }) correctsId!: string | null;
  @Column('text', { default: '' }) reason!: string;
  @Column('uuid', { name: 'started_by' }) startedBy!: string;
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy!: string | null;
  @Column('timestamptz', { name: 'saved_at', default: () => 'now()' }) savedAt!: Date;
  @Column('uuid', { name: 'sealed_by', nullable: true }) sealedBy!: string | null;
  @Column('timestamptz', { name: 'sealed_at', nullable: true }) sealedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}
