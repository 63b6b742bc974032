import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One day of a session, with hours local to the site. */
@Entity({ schema: 'orientation', name: 'session_days' })
export class SessionDayEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('date') day!: string;
  @Column('time', { name: 'starts_at' }) startsAt!: string;
  @Column('time', { name: 'ends_at' }) endsAt!: string;
}
