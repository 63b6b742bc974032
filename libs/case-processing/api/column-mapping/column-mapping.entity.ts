import type { ColumnMatching } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a sender's own columns mean. */
@Entity({ schema: 'case_processing', name: 'column_mappings' })
export class ColumnMappingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('jsonb') columns!: ColumnMatching['columns'];
  @Column('jsonb', { default: [] }) fixed!: ColumnMatching['fixed'];
  @Column('uuid', { name: 'updated_by' }) updatedBy!: string;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
