import type { PlacementReason, PlacementState } from '@passage/integration/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One move of a placement. */
@Entity({ schema: 'integration', name: 'placement_moves' })
export class PlacementMoveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'placement_id' }) placementId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') move!: string;
  @Column('text', { name: 'to_state' }) toState!: PlacementState;
  @Column('text', { nullable: true }) reason!: PlacementReason | null;
  @Column('uuid', { name: 'moved_by' }) movedBy!: string;
  @Column('timestamptz', { name: 'moved_at', default: () => 'now()' }) movedAt!: Date;
}
