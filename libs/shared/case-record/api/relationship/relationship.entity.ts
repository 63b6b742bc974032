import type { RelationshipKind, RelationshipState, UnionBasis } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one person is to another. */
@Entity({ schema: 'case_record', name: 'relationships' })
export class RelationshipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'related_person_id' }) relatedPersonId!: string;
  @Column('text') kind!: RelationshipKind;
  @Column('text', { nullable: true }) basis!: UnionBasis | null;
  @Column('text', { default: 'current' }) state!: RelationshipState;
  @Column('date', { name: 'from_on', nullable: true }) fromOn!: string | null;
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
  @Column('uuid', { name: 'hidden_at_request_of', nullable: true }) hiddenAtRequestOf!: string | null;
  @Column('boolean', { name: 'is_confirmed', default: false }) isConfirmed!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
