import type { AgreementLevel, ComparedField } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one level of agreement weighs, in bits. */
@Entity({ schema: 'case_record', name: 'duplicate_weights' })
export class DuplicateWeightEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') field!: ComparedField;
  @Column('text') level!: AgreementLevel;
  @Column('double precision') weight!: number;
  @Column('integer', { default: 1 }) version!: number;
}
