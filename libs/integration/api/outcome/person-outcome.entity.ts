import type { Employment, LanguageLevel, Schooling } from '@passage/integration/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How one member fares. */
@Entity({ schema: 'integration', name: 'person_outcomes' })
export class PersonOutcomeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'outcome_id' }) outcomeId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { nullable: true }) employment!: Employment | null;
  @Column('text', { name: 'language_level', nullable: true }) languageLevel!: LanguageLevel | null;
  @Column('text', { nullable: true }) schooling!: Schooling | null;
}
