import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  caseRecordProblems,
  mergedFactsOf,
  personMergeKind,
  type MergeInput,
  type ProposedFacts,
} from '@passage/case-record/domain';
import { findVisible, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { In } from 'typeorm';
import { Approvals } from '../approval/approvals';
import type { ApprovalEntity } from '../approval/approval.entity';
import { DuplicatePairEntity } from '../duplicate/duplicate-pair.entity';
import { PersonEntity } from '../person/person.entity';
import { mergedFactsOfRow } from './merged-facts';
import { MergeRules } from './merge-rules.service';
import { PersonMerges } from './person-merges.service';

/** Merges put to a second person: asked for by one, confirmed by another, who carries them out. */
@Injectable()
export class MergeProposals implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly merges: PersonMerges,
    private readonly rules: MergeRules,
    private readonly approvals: Approvals,
  ) {}

  onModuleInit(): void {
    this.approvals.register(personMergeKind, {
      permission: 'case-record.person.merge',
      mayConcernClosedCase: true,
      current: async ({ subjectId, after }) => await this.groundOf(subjectId, String(after.survivorId)),
      carryOut: async (proposal) => await this.carryOut(proposal),
    });
  }

  /** Asks a colleague to confirm a merge; refused where one person may do it alone. Answers the proposal's identifier. */
  async propose(pairId: string, version: number, input: MergeInput): Promise<string> {
    return await this.work.run(async () => {
      const { survivor, merged } = await this.merges.require(pairId, version, input);
      if (!(await this.rules.needsApproval(survivor.caseId, merged.caseId))) {
        throw refuse(caseRecordProblems, 'case-record.approval.not-required');
      }
      const before = await this.groundOf(pairId, survivor.id);
      if (!before) throw refuse(platformProblems, 'platform.record.not-found');
      const { choices, reason } = input;
      const facts = mergedFactsOf(mergedFactsOfRow(survivor), mergedFactsOfRow(merged), choices);
      return await this.approvals.propose({
        ...{ kind: personMergeKind, caseId: survivor.caseId, personId: survivor.id, subjectId: pairId },
        ...{ before, after: { survivorId: survivor.id, choices, facts }, reason },
      });
    });
  }

  /** What a proposal rests on: both records as they stand, while nobody has decided about them. Holds all three. */
  private async groundOf(pairId: string, survivorId: string): Promise<ProposedFacts | null> {
    const { manager } = this.work;
    const lock = { mode: 'pessimistic_write' as const };
    const pair = await manager.findOne(DuplicatePairEntity, { where: { id: pairId, state: 'open' }, lock });
    if (!pair) return null;
    const where = { id: In([pair.personId, pair.otherPersonId]) };
    const people = await manager.find(PersonEntity, { where, order: { id: 'asc' }, lock });
    const survivor = people.find(({ id }) => id === survivorId);
    const merged = people.find(({ id }) => id !== survivorId);
    return survivor && merged
      ? { survivor: { ...markOf(survivor), ...mergedFactsOfRow(survivor) }, merged: markOf(merged) }
      : null;
  }

  private async carryOut({ subjectId, after, reason, proposedBy }: ApprovalEntity): Promise<void> {
    const { survivorId, choices } = after as Pick<MergeInput, 'survivorId' | 'choices'>;
    const pair = await findVisible(this.work.manager, DuplicatePairEntity, subjectId);
    const mergedId = pair.personId === survivorId ? pair.otherPersonId : pair.personId;
    const survivor = await findVisible(this.work.manager, PersonEntity, survivorId);
    const merged = await findVisible(this.work.manager, PersonEntity, mergedId);
    const versions = { survivorVersion: survivor.version, mergedVersion: merged.version };
    await this.merges.write(subjectId, pair.version, { survivorId, choices, reason, ...versions }, proposedBy);
  }
}

/** Of the record to be merged away no facts: whoever reads the proposal may not see its office. */
function markOf({ id, number, version }: PersonEntity): ProposedFacts {
  return { id, number, version };
}
