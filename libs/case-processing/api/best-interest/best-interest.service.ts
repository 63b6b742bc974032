import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import { caseRecordProblems } from '@passage/case-record/domain';
import {
  bestInterestFindings,
  caseProcessingProblems,
  childNeedsOf,
  type BestInterest,
  type BestInterestChange,
  type BestInterestInput,
  type BestInterestList,
  type CheckedReferral,
  type ChildInNeed,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { checkedReferral } from '../referral-check/referral-check.query';
import { BestInterestEntity } from './best-interest.entity';
import { bestInterestsOfCase, documentOfCase } from './best-interest.query';

/** What was found to be best for children: procedures, open or with their result. */
@Injectable()
export class BestInterests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
  ) {}

  /** Procedures of a case, latest first, and where its children stand. */
  async ofCase(caseId: string): Promise<BestInterestList> {
    const row = await this.reads.row<{ referral: CheckedReferral }>(checkedReferral, [caseId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    const rows = await this.reads.rows<{ json: BestInterest }>(bestInterestsOfCase, [caseId]);
    const items = rows.map(({ json }) => json);
    const personIds = [...new Set(items.map(({ personId }) => personId))];
    await this.readLog.record('best-interests', { caseIds: [caseId], personIds });
    return { items, children: childrenOf(row.referral, this.clock.today()) };
  }

  /** Records a procedure about a child of the case, open or with its result. */
  async record(caseId: string, { personId, ...input }: BestInterestInput): Promise<BestInterest> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.lock(caseId);
      await this.check(of, personId, input);
      if (input.heldOn === null) await this.refuseTwoOpen(personId, input);
      const id = newId();
      const recordedBy = this.context.actor.staffId;
      await manager.insert(BestInterestEntity, {
        ...{ ...input, id, personId, caseId, officeId: of.officeId, recordedBy },
      });
      await this.tell(of, personId, input.heldOn === null ? 'opened' : 'concluded', input);
      return await this.one(caseId, id);
    });
  }

  /** Enters the result of what was open, or corrects what was entered. */
  async change(id: string, version: number, change: BestInterestChange): Promise<BestInterest> {
    return await this.work.run(async (manager) => {
      const before = await this.standing(id);
      const of = await this.scope.lock(before.caseId);
      await this.check(of, before.personId, change);
      if (change.heldOn === null) await this.refuseTwoOpen(before.personId, change, id);
      await changeVersioned(manager, BestInterestEntity, id, version, change);
      const isConcluded = before.heldOn === null && change.heldOn !== null;
      await this.tell(of, before.personId, isConcluded ? 'concluded' : 'corrected', change);
      return await this.one(before.caseId, id);
    });
  }

  /** Takes a procedure back that was recorded in error. */
  async withdraw(id: string, version: number, withdrawReason: string): Promise<BestInterest> {
    return await this.work.run(async (manager) => {
      const before = await this.standing(id);
      const of = await this.scope.lock(before.caseId);
      const change = { withdrawnAt: this.clock.now(), withdrawReason };
      await changeVersioned(manager, BestInterestEntity, id, version, change);
      await this.tell(of, before.personId, 'withdrawn', before);
      return await this.one(before.caseId, id);
    });
  }

  private async standing(id: string): Promise<BestInterestEntity> {
    const found = await findVisible(this.work.manager, BestInterestEntity, id);
    if (found.withdrawnAt) throw refuse(caseProcessingProblems, 'case-processing.best-interest.withdrawn');
    return found;
  }

  private async check({ id: caseId }: CaseEntity, personId: string, input: BestInterestChange): Promise<void> {
    const { birthDate } = await this.scope.requirePerson(caseId, personId);
    const errors = bestInterestFindings(input, birthDate, this.clock.today());
    if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
    if (!input.documentId) return;
    const values = [input.documentId, caseId];
    const [row] = await this.work.manager.query<{ isOfCase: boolean }[]>(documentOfCase, values);
    if (!row?.isOfCase) throw refuse(caseRecordProblems, 'case-record.document.not-of-case', { field: 'documentId' });
  }

  private async refuseTwoOpen(personId: string, { procedure }: BestInterestChange, except?: string): Promise<void> {
    const open = { personId, procedure, heldOn: IsNull(), withdrawnAt: IsNull() };
    const found = await this.work.manager.findOneBy(BestInterestEntity, open);
    if (found && found.id !== except) {
      throw refuse(caseProcessingProblems, 'case-processing.best-interest.already-open', { field: 'procedure' });
    }
  }

  /** Told to those only to whom the compartment is open. */
  private async tell(
    of: CaseEntity,
    personId: string,
    what: 'opened' | 'concluded' | 'corrected' | 'withdrawn',
    { procedure, heldOn }: Pick<BestInterestChange, 'procedure' | 'heldOn'>,
  ): Promise<void> {
    const { id: caseId, officeId } = of;
    await this.timeline.record({
      ...{ caseId, officeId, personId, stage: 'case-processing', compartment: 'protection' },
      ...{ code: `case-processing.best-interest.${what}`, params: { procedure } },
      happenedOn: what === 'concluded' && heldOn ? heldOn : this.clock.today(),
    });
    this.scope.changed(of);
  }

  private async one(caseId: string, id: string): Promise<BestInterest> {
    const found = (await this.ofCase(caseId)).items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}

function childrenOf(referral: CheckedReferral, today: string): ChildInNeed[] {
  return referral.members.flatMap((member) => {
    const needs = childNeedsOf(member, referral, today);
    if (!needs) return [];
    const { personId, name, nameLocal } = member;
    const { situations, isOnPaper, result, missing } = needs;
    return [{ personId, name, nameLocal, situations, isOnPaper, ...result, isMissing: missing.length > 0 }];
  });
}
