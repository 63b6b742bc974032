import type { Priority, ReferralType, SubmissionCategory } from '@passage/case-record/domain';
import type { Blocker, CaseStage, Lanes, LaneState, WindowState } from '@passage/pipeline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The stored result per case. Written by the database alone, in the transaction of the fact that changed it. */
@Entity({ schema: 'pipeline', name: 'case_windows' })
export class CaseWindowEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  /** Copied from the case by the database, so that lists filter and sort by one index. */
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('date', { name: 'referred_on' }) referredOn!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('text') priority!: Priority;
  @Column('text', { name: 'processing_priority' }) processingPriority!: Priority;
  @Column('text', { name: 'referral_type' }) referralType!: ReferralType;
  @Column('text', { name: 'referral_source' }) referralSource!: string;
  @Column('text', { name: 'submission_category', nullable: true }) submissionCategory!: SubmissionCategory | null;
  @Column('text', { name: 'secondary_category', nullable: true }) secondaryCategory!: SubmissionCategory | null;
  @Column('char', { name: 'country_of_asylum', length: 2 }) countryOfAsylum!: string;
  @Column('char', { name: 'country_of_origin', length: 2 }) countryOfOrigin!: string;
  /** Of the principal applicant, like the language. */
  @Column('char', { length: 2, nullable: true }) nationality!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  /** Of all members, for filters. */
  @Column('text', { name: 'member_nationalities', array: true }) memberNationalities!: string[];
  @Column('text', { name: 'member_languages', array: true }) memberLanguages!: string[];
  @Column('datemultirange', { name: 'travel_window' }) travelWindow!: string;
  @Column('text', { name: 'window_state' }) windowState!: WindowState;
  @Column('date', { name: 'opens_on', nullable: true }) opensOn!: string | null;
  @Column('date', { name: 'closes_on', nullable: true }) closesOn!: string | null;
  @Column('date', { name: 'book_by', nullable: true }) bookBy!: string | null;
  @Column('date', { name: 'renew_by', nullable: true }) renewBy!: string | null;
  @Column('date', { name: 'last_action_on', nullable: true }) lastActionOn!: string | null;
  @Column('uuid', { name: 'binding_case_id', nullable: true }) bindingCaseId!: string | null;
  @Column('text', { name: 'binding_requirement', nullable: true }) bindingRequirement!: string | null;
  @Column('uuid', { name: 'binding_person_id', nullable: true }) bindingPersonId!: string | null;
  @Column('uuid', { name: 'binding_clearance_id', nullable: true }) bindingClearanceId!: string | null;
  @Column('jsonb', { default: [] }) blockers!: Blocker[];
  @Column('integer', { name: 'blocker_count', default: 0 }) blockerCount!: number;
  @Column('integer', { name: 'hold_count', default: 0 }) holdCount!: number;
  @Column('integer', { name: 'traveller_count', default: 0 }) travellerCount!: number;
  @Column('jsonb') lanes!: Lanes;
  @Column('text') stage!: CaseStage;
  @Column('text', { name: 'stage_state' }) stageState!: LaneState;
  @Column('date', { name: 'stage_since' }) stageSince!: string;
  @Column('date', { name: 'computed_on' }) computedOn!: string;
}
