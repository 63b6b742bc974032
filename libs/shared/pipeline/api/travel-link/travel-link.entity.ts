import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Membership of a case in a group that travels on the same day. */
@Entity({ schema: 'pipeline', name: 'travel_links' })
export class TravelLinkEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text', { default: '' }) reason!: string;
}
