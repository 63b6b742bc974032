import type { Outcome, Stage } from '@passage/pipeline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact that meets or fails a requirement. Superseded, never overwritten. */
@Entity({ schema: 'pipeline', name: 'clearances' })
export class ClearanceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text', { name: 'requirement_code' }) requirementCode!: string;
  @Column('text') stage!: Stage;
  @Column('text') outcome!: Outcome;
  /** As PostgreSQL writes a range: `[2026-01-01,2026-07-01)`. */
  @Column('daterange', { name: 'valid_period' }) validPeriod!: string;
  @Column('text', { name: 'source_type' }) sourceType!: string;
  @Column('uuid', { name: 'source_id', nullable: true }) sourceId!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt!: Date | null;
  @Column('uuid', { name: 'superseded_by', nullable: true }) supersededBy!: string | null;
  @Column('date', { name: 'stale_since', nullable: true }) staleSince!: string | null;
  @Column('text', { name: 'stale_reason', nullable: true }) staleReason!: string | null;
}
