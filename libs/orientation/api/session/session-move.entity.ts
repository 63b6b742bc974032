import type { SessionMove, SessionState } from '@passage/orientation/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One move of a session; written once. */
@Entity({ schema: 'orientation', name: 'session_moves' })
export class SessionMoveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') move!: SessionMove;
  @Column('text', { name: 'from_state' }) fromState!: SessionState;
  @Column('text', { name: 'to_state' }) toState!: SessionState;
  @Column('text', { default: '' }) reason!: string;
  @Column('uuid', { name: 'moved_by' }) movedBy!: string;
  @Column('timestamptz', { name: 'moved_at', default: () => 'now()' }) movedAt!: Date;
}
