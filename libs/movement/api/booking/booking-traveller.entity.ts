import type { AgeCategory, ServiceCode, TravellerState } from '@passage/movement/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of those who travel on a booking. */
@Entity({ schema: 'movement', name: 'booking_travellers' })
export class BookingTravellerEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'booking_id' }) bookingId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'age_category' }) ageCategory!: AgeCategory;
  @Column('text', { name: 'service_codes', array: true, default: '{}' }) serviceCodes!: ServiceCode[];
  @Column('text', { default: 'booked' }) state!: TravellerState;
  @Column('integer', { default: 1 }) version!: number;
}
