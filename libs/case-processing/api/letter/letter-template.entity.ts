import type { LetterTemplateInput } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter or form that is written again and again. */
@Entity({ schema: 'case_processing', name: 'letter_templates' })
export class LetterTemplateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') title!: string;
  @Column('text') kind!: LetterTemplateInput['kind'];
  @Column('text') audience!: LetterTemplateInput['audience'];
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
