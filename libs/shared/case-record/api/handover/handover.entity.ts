import type { HandoverInput, HandoverState, HandoverSummary } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case on its way from one office to another; both offices see this, only one of them the case. */
@Entity({ schema: 'case_record', name: 'handovers' })
export class HandoverEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'case_number' }) caseNumber!: string;
  @Column('uuid', { name: 'from_office_id' }) fromOfficeId!: string;
  @Column('uuid', { name: 'to_office_id' }) toOfficeId!: string;
  @Column('text') reason!: string;
  @Column('text', { array: true, default: '{}' }) done!: HandoverInput['done'];
  @Column('jsonb') summary!: HandoverSummary;
  @Column('text', { default: 'proposed' }) state!: HandoverState;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at', default: () => 'now()' }) proposedAt!: Date;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('text', { default: '' }) answer!: string;
  @Column('integer', { default: 1 }) version!: number;
}
