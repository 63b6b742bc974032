import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The thresholds in force, in bits; there is one row. */
@Entity({ schema: 'case_record', name: 'duplicate_rules' })
export class DuplicateRulesEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('double precision', { name: 'possible_from' }) possibleFrom!: number;
  @Column('double precision', { name: 'probable_from' }) probableFrom!: number;
  @Column('text', { name: 'source_note' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' }) changedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
