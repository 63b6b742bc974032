import { Injectable } from '@nestjs/common';
import { CaseMemberEntity, CaseScope } from '@passage/case-record/api';
import { pipelineProblems, usualEnd, type Outcome, type RequirementRule, type Stage } from '@passage/pipeline/domain';
import { RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, refuse, type PlainDate } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { Programmes } from '../programme/programmes';
import { ClearanceEntity } from './clearance.entity';

/** What a stage states when it records a clearance. */
export interface ClearanceToRecord {
  caseId: string;
  /** Whose it is; null: of the case. */
  personId: string | null;
  requirementCode: string;
  stage: Stage;
  outcome: Outcome;
  /** First day on which it holds. */
  from: PlainDate;
  /** First day on which it no longer holds; null: without end; left out: after the usual time of the requirement. */
  until?: PlainDate | null;
  sourceType: string;
  /** The record it came from; recording again from the same record replaces what it gave before. */
  sourceId: string | null;
}

/** Records what meets, or fails, the requirements of a case. The window follows in the same transaction. */
@Injectable()
export class Clearances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly scope: CaseScope,
    private readonly programmes: Programmes,
  ) {}

  /** Records a clearance of a requirement that the case's programme has in force. Returns its identifier. */
  async record(told: ClearanceToRecord): Promise<string> {
    return await this.work.run(async (manager) => {
      const fact = await this.whereThePersonIs(told);
      const { officeId } = await this.scope.require(fact.caseId);
      const rule = await this.ruleFor(fact);
      await this.requireMember(fact);
      const until = fact.until === undefined ? usualEnd(rule, fact.from) : fact.until;
      if (until !== null && until <= fact.from)
        throw refuse(pipelineProblems, 'pipeline.clearance.empty-period', { field: 'until' });
      const id = newId();
      await this.supersede(fact, id);
      const { from, until: _until, ...stated } = fact;
      await manager.insert(ClearanceEntity, {
        id,
        ...stated,
        officeId,
        validPeriod: `[${from},${until ?? ''})`,
        recordedBy: this.context.actorOrNobody?.staffId ?? null,
      });
      return id;
    });
  }

  /** Records a clearance if the case's programme demands it; a stage need not know which programmes do. */
  async recordIfDemanded(told: ClearanceToRecord): Promise<string | null> {
    const fact = await this.work.run(() => this.whereThePersonIs(told));
    const rules = await this.programmes.requirementsOf(fact.caseId);
    return rules.some(({ code }) => code === fact.requirementCode) ? await this.record(fact) : null;
  }

  /** Takes back every clearance that came from a record. */
  async withdraw(sourceId: string): Promise<void> {
    await this.work.run((manager) =>
      manager.update(ClearanceEntity, { sourceId, supersededAt: IsNull() }, { supersededAt: () => 'now()' }),
    );
  }

  /** Somebody who went to another case takes along what an earlier case's records still find: it counts there. */
  private async whereThePersonIs(fact: ClearanceToRecord): Promise<ClearanceToRecord> {
    const { caseId, personId } = fact;
    if (personId === null) return fact;
    const { manager } = this.work;
    const current = await manager.findOneBy(CaseMemberEntity, { personId, leftOn: IsNull() });
    if (!current || current.caseId === caseId) return fact;
    const wasHere = await manager.existsBy(CaseMemberEntity, { caseId, personId });
    return wasHere ? { ...fact, caseId: current.caseId } : fact;
  }

  private async ruleFor({ caseId, requirementCode, personId }: ClearanceToRecord): Promise<RequirementRule> {
    const rule = (await this.programmes.requirementsOf(caseId)).find(({ code }) => code === requirementCode);
    if (!rule) {
      throw refuse(pipelineProblems, 'pipeline.clearance.unknown-requirement', {
        field: 'requirementCode',
        params: { requirementCode },
      });
    }
    if ((rule.subject === 'person') !== (personId !== null)) {
      throw refuse(pipelineProblems, 'pipeline.clearance.wrong-subject', { field: 'personId' });
    }
    return rule;
  }

  private async requireMember({ caseId, personId }: ClearanceToRecord): Promise<void> {
    if (personId === null) return;
    const isMember = await this.work.manager.existsBy(CaseMemberEntity, { caseId, personId, leftOn: IsNull() });
    if (!isMember) throw refuse(pipelineProblems, 'pipeline.clearance.not-a-member', { field: 'personId' });
  }

  /** Set-based form of `supersedes` in the domain: same subject and requirement, and the same source or a refusal. */
  private async supersede(
    { caseId, personId, requirementCode, sourceId, outcome }: ClearanceToRecord,
    by: string,
  ): Promise<void> {
    if (sourceId === null && outcome !== 'refused') return;
    await this.work.manager.update(
      ClearanceEntity,
      {
        caseId,
        personId: personId ?? IsNull(),
        requirementCode,
        supersededAt: IsNull(),
        ...(outcome !== 'refused' && sourceId !== null && { sourceId }),
      },
      { supersededAt: () => 'now()', supersededBy: by },
    );
  }
}
