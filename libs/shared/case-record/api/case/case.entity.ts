import type { ClosureReason, Priority, ReferralType, SubmissionCategory } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A family processed together. */
@Entity({ schema: 'case_record', name: 'cases' })
export class CaseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'agency_id', nullable: true }) agencyId!: string | null;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text', { name: 'referral_source' }) referralSource!: string;
  @Column('text', { name: 'referral_number' }) referralNumber!: string;
  @Column('date', { name: 'referred_on' }) referredOn!: string;
  @Column('text', { name: 'referral_type', default: 'unhcr' }) referralType!: ReferralType;
  @Column('text', { default: 'normal' }) priority!: Priority;
  @Column('text', { name: 'processing_priority', default: 'normal' }) processingPriority!: Priority;
  @Column('char', { name: 'country_of_asylum', length: 2 }) countryOfAsylum!: string;
  @Column('char', { name: 'country_of_origin', length: 2 }) countryOfOrigin!: string;
  @Column('text', { name: 'submission_category', nullable: true }) submissionCategory!: SubmissionCategory | null;
  @Column('text', { name: 'secondary_category', nullable: true }) secondaryCategory!: SubmissionCategory | null;
  @Column('uuid', { name: 'principal_applicant_id', nullable: true }) principalApplicantId!: string | null;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('text', { name: 'closure_reason', nullable: true }) closureReason!: ClosureReason | null;
  /** The case this one was split off from. */
  @Column('uuid', { name: 'split_from_id', nullable: true }) splitFromId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
