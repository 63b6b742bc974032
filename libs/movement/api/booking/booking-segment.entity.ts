import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One flight: the local times tickets show, and the instants they mean. */
@Entity({ schema: 'movement', name: 'booking_segments' })
export class BookingSegmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'booking_id' }) bookingId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('integer') number!: number;
  @Column('text') carrier!: string;
  @Column('text', { name: 'flight_number' }) flightNumber!: string;
  @Column('text', { name: 'from_airport' }) fromAirport!: string;
  @Column('date', { name: 'departs_on' }) departsOn!: string;
  @Column('text', { name: 'departs_at' }) departsAt!: string;
  @Column('text', { name: 'from_zone' }) fromZone!: string;
  @Column('timestamptz', { name: 'departs_at_utc' }) departsAtUtc!: Date;
  @Column('text', { name: 'to_airport' }) toAirport!: string;
  @Column('date', { name: 'arrives_on' }) arrivesOn!: string;
  @Column('text', { name: 'arrives_at' }) arrivesAt!: string;
  @Column('text', { name: 'to_zone' }) toZone!: string;
  @Column('timestamptz', { name: 'arrives_at_utc' }) arrivesAtUtc!: Date;
}
