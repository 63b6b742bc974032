import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation that receives families. */
@Entity({ schema: 'access', name: 'agencies' })
export class AgencyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('char', { length: 2 }) country!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
