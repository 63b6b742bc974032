import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who or what a planned interview takes up, and when. The database alone writes it. */
@Entity({ schema: 'case_processing', name: 'bookings' })
export class BookingEntity {
  @PrimaryColumn('uuid', { name: 'interview_id' }) interviewId!: string;
  @PrimaryColumn('text') kind!: 'room' | 'interpreter' | 'interviewer' | 'person';
  @PrimaryColumn('text') subject!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('tstzrange') period!: string;
  @Column('boolean', { name: 'is_overbooked', default: false }) isOverbooked!: boolean;
}
