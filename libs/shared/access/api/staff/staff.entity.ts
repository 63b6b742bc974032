import type { Role } from '@passage/access/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account. The password hash is written but never selected: the database gives it out only at sign-in. */
@Entity({ schema: 'access', name: 'staff' })
export class StaffEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('uuid', { name: 'office_ids', array: true, default: '{}' }) officeIds!: string[];
  @Column('boolean', { name: 'sees_all_offices', default: false }) seesAllOffices!: boolean;
  @Column('uuid', { name: 'agency_id', nullable: true }) agencyId!: string | null;
  @Column('text', { default: 'en' }) locale!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('text', { name: 'password_hash', select: false }) passwordHash!: string;
  @Column('integer', { name: 'failed_sign_ins', default: 0 }) failedSignIns!: number;
  @Column('timestamptz', { name: 'locked_until', nullable: true }) lockedUntil!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}
