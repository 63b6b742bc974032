import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time away from work. */
@Entity({ schema: 'access', name: 'absences' })
export class AbsenceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'staff_id' }) staffId!: string;
  @Column('date', { name: 'away_from' }) awayFrom!: string;
  @Column('date', { name: 'back_on' }) backOn!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('integer', { default: 1 }) version!: number;
}
