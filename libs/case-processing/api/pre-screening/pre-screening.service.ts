import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  caseProcessingProblems,
  preScreeningProblemsOf,
  type CaseStep,
  type PreScreening,
  type PreScreeningInput,
  type PreScreeningItem,
  type PreScreeningList,
  type PreScreeningOutcome,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { Clearances } from '@passage/pipeline/api';
import { newId, platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { CaseSteps } from '../step-task/case-steps';
import { PreScreeningEntity } from './pre-screening.entity';
import { checklistOfCase, preScreeningsOfCase } from './pre-screening.query';

/** What an outcome says about the requirement `case.pre-screening`, where a programme has it. */
const clearanceOf = { 'go-on': 'cleared', 'changes-needed': 'pending', 'not-recommended': 'refused' } as const;

const stepsOf: Record<PreScreeningOutcome, readonly CaseStep[]> = {
  'go-on': ['pre-screened'],
  'changes-needed': ['pre-screening-changes-needed'],
  'not-recommended': ['pre-screening-not-recommended'],
};

/** Whether a referral is worth going on with, by the checklist of its programme. */
@Injectable()
export class PreScreeningService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly clearances: Clearances,
    private readonly steps: CaseSteps,
    private readonly timeline: Timeline,
  ) {}

  /** Pre-screenings of a case, latest first, and the checklist in force. */
  async ofCase(caseId: string): Promise<PreScreeningList> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<{ json: PreScreening }>(preScreeningsOfCase, [caseId]);
    const checklist = await this.checklist(caseId);
    await this.readLog.record('pre-screenings', { caseIds: [caseId] });
    return { items: rows.map(({ json }) => json), checklist };
  }

  /** Records a pre-screening; the latest that was not withdrawn counts. */
  async record(caseId: string, input: PreScreeningInput): Promise<PreScreening> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.lock(caseId);
      if (input.screenedOn > this.clock.today()) {
        throw refuse(platformProblems, 'platform.field.future-date', { field: 'screenedOn' });
      }
      const facts = { referredOn: of.referredOn, checklist: await this.checklist(caseId) };
      const errors = preScreeningProblemsOf(input, facts);
      if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
      const id = newId();
      const screenedBy = this.context.actor.staffId;
      await manager.insert(PreScreeningEntity, { ...input, id, caseId, officeId: of.officeId, screenedBy });
      await this.settle(of);
      for (const step of stepsOf[input.outcome]) {
        await this.steps.take({ caseId, officeId: of.officeId, step, on: input.screenedOn });
      }
      await this.tell(of, `case-processing.pre-screening.${input.outcome}`, input.screenedOn);
      return await this.one(caseId, id);
    });
  }

  /** Takes a pre-screening back; an earlier one counts again. */
  async withdraw(id: string, version: number, withdrawReason: string): Promise<PreScreening> {
    return await this.work.run(async (manager) => {
      const { caseId, withdrawnAt } = await findVisible(manager, PreScreeningEntity, id);
      const of = await this.scope.lock(caseId);
      if (withdrawnAt) throw refuse(caseProcessingProblems, 'case-processing.pre-screening.withdrawn');
      const change = { withdrawnAt: this.clock.now(), withdrawReason };
      await changeVersioned(manager, PreScreeningEntity, id, version, change);
      await this.clearances.withdraw(id);
      await this.settle(of);
      await this.tell(of, 'case-processing.pre-screening.withdrawn', this.clock.today());
      return await this.one(caseId, id);
    });
  }

  /** Lets the clearance say what the latest pre-screening came to. */
  private async settle({ id: caseId }: CaseEntity): Promise<void> {
    const rows = await this.reads.rows<{ json: PreScreening }>(preScreeningsOfCase, [caseId]);
    const [latest, ...earlier] = rows.map(({ json }) => json).filter(({ withdrawnAt }) => withdrawnAt === null);
    for (const { id } of earlier) await this.clearances.withdraw(id);
    if (!latest) return;
    await this.clearances.recordIfDemanded({
      ...{ caseId, personId: null, requirementCode: 'case.pre-screening', stage: 'case-processing' },
      ...{ outcome: clearanceOf[latest.outcome], from: latest.screenedOn },
      ...(latest.outcome !== 'go-on' && { until: null }),
      ...{ sourceType: 'pre-screening', sourceId: latest.id },
    });
  }

  private async checklist(caseId: string): Promise<PreScreeningItem[]> {
    const rows = await this.reads.rows<{ json: PreScreeningItem }>(checklistOfCase, [caseId]);
    return rows.map(({ json }) => json);
  }

  private async tell(of: CaseEntity, code: string, happenedOn: PlainDate): Promise<void> {
    const { id: caseId, officeId } = of;
    await this.timeline.record({ caseId, officeId, stage: 'case-processing', code, happenedOn });
    this.scope.changed(of);
  }

  private async one(caseId: string, id: string): Promise<PreScreening> {
    const found = (await this.ofCase(caseId)).items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
