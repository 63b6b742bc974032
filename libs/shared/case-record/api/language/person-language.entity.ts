import type { LanguageLevel } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A language a person speaks or reads. */
@Entity({ schema: 'case_record', name: 'languages' })
export class PersonLanguageEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') language!: string;
  @Column('text') speaks!: LanguageLevel;
  @Column('text') reads!: LanguageLevel;
  @Column('boolean', { name: 'is_preferred', default: false }) isPreferred!: boolean;
  @Column('boolean', { name: 'needs_interpreter', default: false }) needsInterpreter!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
