import type { Gate, HoldReason, Stage } from '@passage/pipeline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row that stops named gates until another person releases it. */
@Entity({ schema: 'pipeline', name: 'holds' })
export class HoldEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') stage!: Stage;
  @Column('text', { name: 'reason_class' }) reasonClass!: HoldReason;
  @Column('text', { array: true }) gates!: Gate[];
  @Column('text', { default: '' }) note!: string;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('date', { name: 'review_on' }) reviewOn!: string;
  @Column('uuid', { name: 'placed_by' }) placedBy!: string;
  @Column('timestamptz', { name: 'placed_at', default: () => 'now()' }) placedAt!: Date;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('uuid', { name: 'released_by', nullable: true }) releasedBy!: string | null;
  @Column('text', { name: 'release_reason', nullable: true }) releaseReason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}
