import type { ViewSharing } from '@passage/access/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Filters, order and columns of a list that somebody keeps under a name. */
@Entity({ schema: 'access', name: 'saved_views' })
export class SavedViewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'staff_id' }) staffId!: string;
  @Column('text') page!: string;
  @Column('text') name!: string;
  @Column('text') query!: string;
  @Column('text', { name: 'shared_with', default: 'nobody' }) sharedWith!: ViewSharing;
  @Column('uuid', { name: 'office_id', nullable: true }) officeId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
