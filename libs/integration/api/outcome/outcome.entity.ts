import type { HealthAccess, Housing, SelfSufficiency } from '@passage/integration/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a family fares about 90 days after arrival. */
@Entity({ schema: 'integration', name: 'outcomes' })
export class OutcomeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('date', { name: 'assessed_on' }) assessedOn!: string;
  @Column('text') housing!: Housing;
  @Column('text', { name: 'health_access' }) healthAccess!: HealthAccess;
  @Column('text', { name: 'self_sufficiency' }) selfSufficiency!: SelfSufficiency;
  @Column('text', { default: '' }) note!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
