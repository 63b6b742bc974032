import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A job as its owner sees it. The queue itself belongs to pg-boss. */
@Entity({ schema: 'platform', name: 'jobs' })
export class JobEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('text', { default: 'queued' }) state!: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('jsonb', { default: {} }) input!: object;
  @Column('bigint', { default: 0, transformer: { to: (value: number) => value, from: Number } }) done!: number;
  @Column('bigint', {
    nullable: true,
    transformer: {
      to: (value: number | null) => value,
      from: (value: string | null) => (value === null ? null : Number(value)),
    },
  })
  total!: number | null;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('jsonb', { nullable: true }) result!: object | null;
  @Column('boolean', { name: 'cancel_requested', default: false }) cancelRequested!: boolean;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}
