import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The rules of a programme from a day on. */
@Entity({ schema: 'pipeline', name: 'programme_versions' })
export class ProgrammeVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('integer', { default: 1 }) version!: number;
}
