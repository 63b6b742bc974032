import type { RecordCompartment, Stage } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that happened in a case; written once, never changed. */
@Entity({ schema: 'case_record', name: 'timeline_events' })
export class TimelineEventEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') stage!: Stage;
  @Column('text', { default: 'case' }) compartment!: RecordCompartment;
  @Column('text') code!: string;
  @Column('jsonb', { default: {} }) params!: object;
  @Column('date', { name: 'happened_on' }) happenedOn!: string;
  @Column('uuid', { name: 'staff_id', nullable: true }) staffId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
