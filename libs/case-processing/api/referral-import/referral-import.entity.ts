import type { ColumnMatching, ImportCounts, ImportState } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An import of a file of referrals, seen by whoever started it. */
@Entity({ schema: 'case_processing', name: 'referral_imports' })
export class ReferralImportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text', { nullable: true }) format!: 'csv' | 'xlsx' | null;
  @Column('bigint', { name: 'size_bytes', transformer: { to: (value: number) => value, from: Number } })
  sizeBytes!: number;
  @Column('text') sha256!: string;
  @Column('text', { name: 'storage_key', nullable: true }) storageKey!: string | null;
  @Column('text', { default: 'checking' }) state!: ImportState;
  @Column('text', { name: 'problem_code', nullable: true }) problemCode!: string | null;
  @Column('jsonb', { name: 'problem_params', nullable: true }) problemParams!: object | null;
  @Column('text', { array: true, default: '{}' }) header!: string[];
  @Column('jsonb', { nullable: true }) matching!: ColumnMatching | null;
  @Column('uuid', { name: 'mapping_id', nullable: true }) mappingId!: string | null;
  @Column('jsonb', { default: {} }) counts!: ImportCounts | Record<string, never>;
  @Column('uuid', { name: 'job_id', nullable: true }) jobId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}
