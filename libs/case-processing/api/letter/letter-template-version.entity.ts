import type { LetterVersionInput } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the words of a template, never changed. */
@Entity({ schema: 'case_processing', name: 'letter_template_versions' })
export class LetterTemplateVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'template_id' }) templateId!: string;
  @Column('integer') number!: number;
  @Column('jsonb') texts!: LetterVersionInput['texts'];
  @Column('jsonb', { default: [] }) fields!: LetterVersionInput['fields'];
  @Column('text', { default: '' }) note!: string;
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy!: string | null;
  @Column('timestamptz', { name: 'written_at', default: () => 'now()' }) writtenAt!: Date;
}
