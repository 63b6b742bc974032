import type { CoreServiceSubject } from '@passage/integration/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service of a set. */
@Entity({ schema: 'integration', name: 'core_service_templates' })
export class CoreServiceTemplateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'set_id' }) setId!: string;
  @Column('text') code!: string;
  @Column('text') title!: string;
  @Column('text') subject!: CoreServiceSubject;
  @Column('integer', { name: 'min_age', nullable: true }) minAge!: number | null;
  @Column('integer', { name: 'max_age', nullable: true }) maxAge!: number | null;
  @Column('integer', { name: 'due_days' }) dueDays!: number;
  @Column('text', { name: 'source_note' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
