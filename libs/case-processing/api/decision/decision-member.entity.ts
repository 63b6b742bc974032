import type { DecisionOutcome } from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer about one member; the source of that person's clearance while it stands. */
@Entity({ schema: 'case_processing', name: 'decision_members' })
export class DecisionMemberEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'decision_id' }) decisionId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') outcome!: DecisionOutcome;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn!: string | null;
  @Column('timestamptz', { name: 'replaced_at', nullable: true }) replacedAt!: Date | null;
}
