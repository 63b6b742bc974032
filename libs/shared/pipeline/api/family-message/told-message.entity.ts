import type { MessageChannel } from '@passage/pipeline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member of a family was told; never changed, only taken back. */
@Entity({ schema: 'pipeline', name: 'told_messages' })
export class ToldMessageEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'text_id' }) textId!: string;
  @Column('text') body!: string;
  @Column('date', { name: 'told_on' }) toldOn!: string;
  @Column('text') channel!: MessageChannel;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column('text', { name: 'withdraw_reason', default: '' }) withdrawReason!: string;
  @Column('integer', { default: 1 }) version!: number;
}
