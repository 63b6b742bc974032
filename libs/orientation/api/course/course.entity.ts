import type { CourseTopic, Curriculum } from '@passage/orientation/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A course that meets the orientation requirement of programmes. */
@Entity({ schema: 'orientation', name: 'courses' })
export class CourseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'programme_codes', array: true }) programmeCodes!: string[];
  @Column('text') curriculum!: Curriculum;
  @Column('integer', { name: 'min_age' }) minAge!: number;
  @Column('integer', { name: 'max_age', nullable: true }) maxAge!: number | null;
  @Column('integer') hours!: number;
  @Column('integer') days!: number;
  @Column('integer', { name: 'min_attendance_percent' }) minAttendancePercent!: number;
  @Column('integer') capacity!: number;
  @Column('text', { array: true, default: '{}' }) topics!: CourseTopic[];
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
