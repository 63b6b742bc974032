import type { DuplicateLikelihood, DuplicatePairState, DuplicateCandidate } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two records that may be one person, the one with the lower identifier first. */
@Entity({ schema: 'case_record', name: 'duplicate_pairs' })
export class DuplicatePairEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'other_person_id' }) otherPersonId!: string;
  @Column('uuid', { name: 'other_case_id' }) otherCaseId!: string;
  @Column('uuid', { name: 'other_office_id' }) otherOfficeId!: string;
  @Column('double precision') score!: number;
  @Column('text') likelihood!: DuplicateLikelihood;
  @Column('jsonb') reasons!: DuplicateCandidate['reasons'];
  @Column('text', { default: 'open' }) state!: DuplicatePairState;
  @Column('text', { name: 'identity_digest', nullable: true }) identityDigest!: string | null;
  @Column('text', { name: 'other_identity_digest', nullable: true }) otherIdentityDigest!: string | null;
  @Column('text', { default: '' }) note!: string;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { name: 'found_at', default: () => 'now()' }) foundAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
