import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many people an agency can take within a period. */
@Entity({ schema: 'integration', name: 'agency_capacities' })
export class CapacityEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('date', { name: 'starts_on' }) from!: string;
  @Column('date', { name: 'ends_on' }) to!: string;
  @Column('integer') people!: number;
  @Column('text', { default: '' }) note!: string;
  @Column('integer', { default: 1 }) version!: number;
}
