import type { Stage } from '@passage/pipeline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What others must provide for, without the reason. */
@Entity({ schema: 'pipeline', name: 'needs' })
export class NeedEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') code!: string;
  @Column('text') stage!: Stage;
  @Column('uuid', { name: 'source_id', nullable: true }) sourceId!: string | null;
  @Column('date') since!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
}
