import type { SessionState } from '@passage/orientation/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time at which a course is taught. First and last day are those of its days. */
@Entity({ schema: 'orientation', name: 'sessions' })
export class SessionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text', { default: 'planned' }) state!: SessionState;
  @Column('text') site!: string;
  @Column('text') language!: string;
  @Column('uuid', { name: 'trainer_id', nullable: true }) trainerId!: string | null;
  @Column('text', { default: '' }) interpreter!: string;
  @Column('integer') capacity!: number;
  @Column('integer', { name: 'childminding_places', default: 0 }) childmindingPlaces!: number;
  @Column('boolean', { name: 'is_make_up', default: false }) isMakeUp!: boolean;
  @Column('date', { name: 'first_day' }) firstDay!: string;
  @Column('date', { name: 'last_day' }) lastDay!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('text', { default: '' }) reason!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
