import type { InterviewKind, InterviewState } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An interview of a family with an officer of the receiving state. */
@Entity({ schema: 'case_processing', name: 'interviews' })
export class InterviewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text', { default: 'first' }) kind!: InterviewKind;
  @Column('uuid', { name: 'series_id', nullable: true }) seriesId!: string | null;
  @Column('text', { default: 'planned' }) state!: InterviewState;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('integer', { name: 'duration_minutes' }) durationMinutes!: number;
  @Column('text') place!: string;
  @Column('text', { default: '' }) room!: string;
  @Column('uuid', { name: 'room_id', nullable: true }) roomId!: string | null;
  @Column('text', { default: '' }) interviewer!: string;
  @Column('text', { default: '' }) language!: string;
  @Column('text', { default: '' }) interpreter!: string;
  @Column('uuid', { name: 'interpreter_id', nullable: true }) interpreterId!: string | null;
  @Column('text', { name: 'interpreter_sex', nullable: true }) interpreterSex!: 'female' | 'male' | null;
  @Column('boolean', { name: 'is_confidential', default: false }) isConfidential!: boolean;
  @Column('text', { name: 'overbook_reason', default: '' }) overbookReason!: string;
  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;
  @Column('text', { default: '' }) notes!: string;
  @Column('uuid', { name: 'replaces_id', nullable: true }) replacesId!: string | null;
  @Column('text', { default: '' }) reason!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
