import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many usual cases a member of staff can carry at a time; no row: not stated. */
@Entity({ schema: 'access', name: 'capacities' })
export class CapacityEntity {
  /** The member of staff. */
  @PrimaryColumn('uuid') id!: string;
  @Column('integer', { nullable: true }) cases!: number | null;
  @Column('integer', { default: 1 }) version!: number;
}
