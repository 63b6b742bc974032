import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A form filled in at interviews. */
@Entity({ schema: 'case_processing', name: 'interview_forms' })
export class InterviewFormEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
