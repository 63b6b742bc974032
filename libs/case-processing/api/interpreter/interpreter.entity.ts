import type { Interpreter } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who interprets at interviews. */
@Entity({ schema: 'case_processing', name: 'interpreters' })
export class InterpreterEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') name!: string;
  @Column('text') sex!: Interpreter['sex'];
  @Column('text') engagement!: Interpreter['engagement'];
  @Column('jsonb') languages!: Interpreter['languages'];
  @Column('jsonb', { default: [] }) hours!: Interpreter['hours'];
  @Column('jsonb', { default: [] }) absences!: Interpreter['absences'];
  @Column('text', { default: '' }) note!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
