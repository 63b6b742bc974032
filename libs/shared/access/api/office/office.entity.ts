import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office of the organisation. */
@Entity({ schema: 'access', name: 'offices' })
export class OfficeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('char', { length: 2 }) country!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
