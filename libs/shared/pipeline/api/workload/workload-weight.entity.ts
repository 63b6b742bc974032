import type { WorkloadWeight } from '@passage/pipeline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a case weighs by its priority, or by its stage, in percent of a usual case. */
@Entity({ schema: 'pipeline', name: 'workload_weights' })
export class WorkloadWeightEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') dimension!: WorkloadWeight['dimension'];
  @Column('text') value!: string;
  @Column('integer') percent!: number;
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
