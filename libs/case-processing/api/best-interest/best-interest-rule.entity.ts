import type {
  BestInterestProcedure,
  ChildSituation,
  CustodyPaperRole,
  GroundCause,
} from '@passage/case-processing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the situation of a child asks for, from a day on. */
@Entity({ schema: 'case_processing', name: 'best_interest_rules' })
export class BestInterestRuleEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') situation!: ChildSituation;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('text') procedure!: BestInterestProcedure;
  @Column('text', { name: 'custody_paper' }) custodyPaper!: CustodyPaperRole;
  @Column('integer', { name: 'valid_months', nullable: true }) validMonths!: number | null;
  @Column('text', { name: 'stale_on', array: true, default: () => `'{birth-date,custody,parents,marriage,merge}'` })
  staleOn!: GroundCause[];
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
