import type { BookingMove, BookingState } from '@passage/movement/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One move of a booking, never changed. */
@Entity({ schema: 'movement', name: 'booking_moves' })
export class BookingMoveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'booking_id' }) bookingId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') move!: BookingMove;
  @Column('text', { name: 'to_state' }) toState!: BookingState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'staff_id', nullable: true }) staffId!: string | null;
  @Column('timestamptz', { name: 'moved_at', default: () => 'now()' }) movedAt!: Date;
}
