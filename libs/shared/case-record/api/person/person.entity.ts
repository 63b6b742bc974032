import type { BirthDatePrecision, Sex } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person kept with a case; the search keys are made by the database. */
@Entity({ schema: 'case_record', name: 'people' })
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text', { name: 'given_names' }) givenNames!: string;
  @Column('text', { name: 'family_name', default: '' }) familyName!: string;
  @Column('text', { name: 'name_local', default: '' }) nameLocal!: string;
  @Column('text') sex!: Sex;
  @Column('date', { name: 'birth_date' }) birthDate!: string;
  @Column('text', { name: 'birth_date_precision', default: 'day' }) birthDatePrecision!: BirthDatePrecision;
  @Column('char', { length: 2, nullable: true }) nationality!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { name: 'registration_number', nullable: true }) registrationNumber!: string | null;
  @Column('text', { array: true, default: '{}' }) flags!: string[];
  /** The record that survives where this one was merged into another. */
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
