import type { BookingState, CancellationReason } from '@passage/movement/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A booking of a whole case. */
@Entity({ schema: 'movement', name: 'bookings' })
export class BookingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') state!: BookingState;
  @Column('text', { nullable: true }) reason!: CancellationReason | null;
  @Column('text', { name: 'record_locator', default: '' }) recordLocator!: string;
  @Column('date', { name: 'travel_on' }) travelOn!: string;
  @Column('date', { name: 'arrives_on' }) arrivesOn!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
