import type { ApprovalRuleInput, IdentityField } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What needs a second person; without programme: for every programme that has no rule of its own. */
@Entity({ schema: 'case_record', name: 'approval_rules' })
export class ApprovalRuleEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
  @Column('boolean', { name: 'is_required' }) isRequired!: boolean;
  @Column('text', { array: true, default: '{}' }) fields!: IdentityField[];
  @Column('text', { name: 'applies_from', nullable: true }) appliesFrom!: ApprovalRuleInput['appliesFrom'];
  @Column('integer', { name: 'expires_after_days' }) expiresAfterDays!: number;
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
