import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A room of an office for interviews. */
@Entity({ schema: 'case_processing', name: 'rooms' })
export class RoomEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') name!: string;
  @Column('integer') capacity!: number;
  @Column('boolean', { name: 'is_accessible', default: false }) isAccessible!: boolean;
  @Column('text', { default: '' }) note!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
