import type { CoreServiceState, NotPossibleReason } from '@passage/integration/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service that a family or one of its members is due. Made by the database with the arrival. */
@Entity({ schema: 'integration', name: 'core_services' })
export class CoreServiceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'template_id' }) templateId!: string;
  @Column('text') code!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text', { default: 'due' }) state!: CoreServiceState;
  @Column('date', { name: 'happened_on', nullable: true }) happenedOn!: string | null;
  @Column('text', { nullable: true }) reason!: NotPossibleReason | null;
  @Column('text', { default: '' }) evidence!: string;
  @Column('integer', { default: 1 }) version!: number;
}
