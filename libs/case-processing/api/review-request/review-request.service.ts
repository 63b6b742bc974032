import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  caseProcessingProblems,
  reviewProblemsOf,
  type CaseStep,
  type ReviewOutcomeInput,
  type ReviewRequest,
  type ReviewRequestInput,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { DecisionReopenings } from '../decision/decision-reopenings';
import { DecisionEntity } from '../decision/decision.entity';
import { CaseSteps } from '../step-task/case-steps';
import { ReviewRequestEntity } from './review-request.entity';
import { deniedBy, reviewRequestsOfCase } from './review-request.query';

/** Asking for the review of a denial, and what that came to. */
@Injectable()
export class ReviewRequestService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly reopenings: DecisionReopenings,
    private readonly steps: CaseSteps,
    private readonly timeline: Timeline,
  ) {}

  /** Requests for review of a case, latest first. */
  async ofCase(caseId: string): Promise<{ items: ReviewRequest[] }> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<{ json: ReviewRequest }>(reviewRequestsOfCase, [caseId]);
    await this.readLog.record('review-requests', { caseIds: [caseId] });
    return { items: rows.map(({ json }) => json) };
  }

  /** Records that a review was asked for; one of a decision is open at a time, a late one says why. */
  async ask(decisionId: string, input: ReviewRequestInput): Promise<ReviewRequest> {
    return await this.work.run(async (manager) => {
      const decision = await findVisible(manager, DecisionEntity, decisionId);
      const of = await this.scope.lock(decision.caseId);
      this.requirePast('askedOn', input.askedOn);
      if ((await this.denied(decisionId)).length === 0) {
        throw refuse(caseProcessingProblems, 'case-processing.review-request.nothing-denied');
      }
      const open = await manager.findOneBy(ReviewRequestEntity, { decisionId, outcome: IsNull() });
      if (open) {
        const params = { askedOn: open.askedOn };
        throw refuse(caseProcessingProblems, 'case-processing.review-request.open', { params });
      }
      const errors = reviewProblemsOf(input, decision);
      if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
      const id = newId();
      const recordedBy = this.context.actor.staffId;
      await manager.insert(ReviewRequestEntity, {
        ...{ ...input, id, decisionId, caseId: of.id, officeId: of.officeId, recordedBy },
      });
      await this.tell(of, 'review-asked', 'case-processing.review-request.asked', input.askedOn);
      return await this.one(of.id, id);
    });
  }

  /** Records what a review came to. An overturned denial no longer stands: the matter is open until a new decision. */
  async decide(id: string, version: number, input: ReviewOutcomeInput): Promise<ReviewRequest> {
    return await this.work.run(async (manager) => {
      const { caseId } = await findVisible(manager, ReviewRequestEntity, id);
      const of = await this.scope.lock(caseId);
      const { decisionId, askedOn, outcome } = await findVisible(manager, ReviewRequestEntity, id);
      if (outcome) throw refuse(caseProcessingProblems, 'case-processing.review-request.decided');
      this.requirePast('decidedOn', input.decidedOn);
      if (input.decidedOn < askedOn) {
        const at = { field: 'decidedOn', params: { askedOn } };
        throw refuse(caseProcessingProblems, 'case-processing.review-request.outcome-before-request', at);
      }
      await changeVersioned(manager, ReviewRequestEntity, id, version, input);
      await this.tell(of, 'review-decided', `case-processing.review-request.${input.outcome}`, input.decidedOn);
      if (input.outcome === 'overturned') await this.overturn(of, decisionId, input);
      return await this.one(caseId, id);
    });
  }

  private async overturn(of: CaseEntity, decisionId: string, input: ReviewOutcomeInput): Promise<void> {
    const { decidedOn, outcomeNote } = input;
    await this.steps.take({ caseId: of.id, officeId: of.officeId, step: 'review-overturned', on: decidedOn });
    const denied = await this.denied(decisionId);
    if (denied.length > 0) await this.reopenings.setAside(decisionId, denied, decidedOn, outcomeNote);
  }

  private async denied(decisionId: string): Promise<string[]> {
    const rows = await this.work.manager.query<{ personId: string }[]>(deniedBy, [decisionId]);
    return rows.map(({ personId }) => personId);
  }

  private requirePast(field: string, day: PlainDate): void {
    if (day > this.clock.today()) throw refuse(platformProblems, 'platform.field.future-date', { field });
  }

  private async tell(of: CaseEntity, step: CaseStep, code: string, on: PlainDate): Promise<void> {
    const { id: caseId, officeId } = of;
    await this.steps.take({ caseId, officeId, step, on });
    await this.timeline.record({ caseId, officeId, stage: 'case-processing', code, happenedOn: on });
    this.scope.changed(of);
    this.scope.changed(of, 'decision');
  }

  private async one(caseId: string, id: string): Promise<ReviewRequest> {
    const found = (await this.ofCase(caseId)).items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
