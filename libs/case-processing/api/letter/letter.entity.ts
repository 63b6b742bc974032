import type { PaperLanguage } from '@passage/platform/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter or form that was made; the file is a document of the case. */
@Entity({ schema: 'case_processing', name: 'letters' })
export class LetterEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'template_version_id' }) templateVersionId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') language!: PaperLanguage;
  @Column('text') subject!: string;
  @Column('uuid', { name: 'document_id' }) documentId!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at', default: () => 'now()' }) writtenAt!: Date;
}
