import type { LeaveReason, MemberRelationship } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time during which a person belongs to a case. */
@Entity({ schema: 'case_record', name: 'case_members' })
export class CaseMemberEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') relationship!: MemberRelationship;
  @Column('boolean', { name: 'is_travelling', default: true }) isTravelling!: boolean;
  @Column('date', { name: 'joined_on' }) joinedOn!: string;
  @Column('date', { name: 'left_on', nullable: true }) leftOn!: string | null;
  @Column('text', { name: 'leave_reason', nullable: true }) leaveReason!: LeaveReason | null;
  @Column('integer', { default: 1 }) version!: number;
}
