import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Filters and columns of a list that somebody keeps under a name. */
@Entity({ schema: 'access', name: 'saved_views' })
export class SavedViewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'staff_id' }) staffId!: string;
  @Column('text') page!: string;
  @Column('text') name!: string;
  @Column('text') query!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
