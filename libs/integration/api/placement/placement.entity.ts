import type { PlacementReason, PlacementState } from '@passage/integration/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An offer of a case to an agency, and what became of it. */
@Entity({ schema: 'integration', name: 'placements' })
export class PlacementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') state!: PlacementState;
  @Column('text') place!: string;
  @Column('date', { name: 'expected_on' }) expectedOn!: string;
  @Column('text', { name: 'family_tie', default: '' }) familyTie!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('date', { name: 'offered_on' }) offeredOn!: string;
  @Column('integer') people!: number;
  @Column('date', { name: 'assured_on', nullable: true }) assuredOn!: string | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text', { nullable: true }) reason!: PlacementReason | null;
  /** That of the milestone; kept up by the database. */
  @Column('date', { name: 'arrived_on', nullable: true }) arrivedOn!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
