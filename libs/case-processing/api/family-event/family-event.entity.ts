import type { FamilyEventKind, FamilyEventWarning, togetherKinds } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that happened to a family, with the rows it changed. */
@Entity({ schema: 'case_processing', name: 'family_events' })
export class FamilyEventEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'other_case_id', nullable: true }) otherCaseId!: string | null;
  @Column('uuid', { name: 'other_office_id', nullable: true }) otherOfficeId!: string | null;
  @Column('text') kind!: FamilyEventKind;
  @Column('date', { name: 'happened_on' }) happenedOn!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'person_ids', array: true }) personIds!: string[];
  @Column('uuid', { name: 'concerned_ids', array: true }) concernedIds!: string[];
  @Column('text', { array: true, default: '{}' }) together!: (typeof togetherKinds)[number][];
  @Column('text', { name: 'confirmed_warnings', array: true, default: '{}' }) confirmedWarnings!: FamilyEventWarning[];
  /** The rows as they were and became: a list of `RowChange`. */
  @Column('jsonb') changes!: object;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
  @Column('uuid', { name: 'undone_by', nullable: true }) undoneBy!: string | null;
  @Column('text', { name: 'undo_reason', default: '' }) undoReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
