import type { RelationshipKind } from '@passage/case-record/domain';
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
  @Column('integer', { default: 1 }) version!: number;
}
