import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The view with which a list opens for somebody. */
@Entity({ schema: 'access', name: 'default_views' })
export class DefaultViewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'staff_id' }) staffId!: string;
  @Column('text') page!: string;
  @Column('uuid', { name: 'view_id' }) viewId!: string;
}
