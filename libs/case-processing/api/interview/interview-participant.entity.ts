import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member of a case who is to be heard; the source of that person's clearance. */
@Entity({ schema: 'case_processing', name: 'interview_participants' })
export class InterviewParticipantEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'interview_id' }) interviewId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('boolean', { nullable: true }) attended!: boolean | null;
}
