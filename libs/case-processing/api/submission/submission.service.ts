import { Injectable } from '@nestjs/common';
import { CaseScope, Timeline } from '@passage/case-record/api';
import { caseProcessingProblems, type Submission, type SubmissionInput } from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { Gates, Milestones } from '@passage/pipeline/api';
import { IsNull } from 'typeorm';
import { standingDecisionOfCase } from '../decision/decision.query';
import { ReferralCheckService } from '../referral-check/referral-check.service';
import { SubmissionEntity } from './submission.entity';
import { submissionsOfCase } from './submission.query';

/** Handing cases to the receiving state. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly gates: Gates,
    private readonly checks: ReferralCheckService,
    private readonly milestones: Milestones,
    private readonly timeline: Timeline,
  ) {}

  /** Submissions of a case, latest first. */
  async ofCase(caseId: string): Promise<{ items: Submission[] }> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<{ json: Submission }>(submissionsOfCase, [caseId]);
    return { items: rows.map(({ json }) => json) };
  }

  /** Submits the case, if everything that guards the submission holds on that day. */
  async submit(caseId: string, input: SubmissionInput): Promise<Submission> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.requireOpen(caseId);
      const { submittedOn } = input;
      if (submittedOn > this.clock.today()) {
        throw refuse(platformProblems, 'platform.field.future-date', { field: 'submittedOn' });
      }
      if (submittedOn < of.referredOn) {
        const params = { referredOn: of.referredOn };
        throw refuse(caseProcessingProblems, 'case-processing.submission.before-referral', {
          field: 'submittedOn',
          params,
        });
      }
      const standing = await manager.findOneBy(SubmissionEntity, { caseId, withdrawnAt: IsNull() });
      if (standing) {
        const params = { submittedOn: standing.submittedOn };
        throw refuse(caseProcessingProblems, 'case-processing.submission.already', { params });
      }
      // What was found complete may have lapsed since, or been withdrawn.
      const errors = await this.checks.childrenProblems(caseId);
      await this.gates.require(caseId, 'submission', this.clock.today(), { alongside: errors });
      if (errors.length > 0) {
        throw refuse(caseProcessingProblems, 'case-processing.submission.children-unsettled', { errors });
      }
      const id = newId();
      const submittedBy = this.context.actor.staffId;
      await manager.insert(SubmissionEntity, { ...input, id, caseId, officeId: of.officeId, submittedBy });
      await this.milestones.record({ caseId, code: 'submitted', happenedOn: submittedOn, sourceId: id });
      await this.tell(caseId, 'case-processing.submission.recorded', submittedOn);
      return await this.one(caseId, id);
    });
  }

  /** Takes a submission back, unless a decision answers it. */
  async withdraw(id: string, version: number, reason: string): Promise<Submission> {
    return await this.work.run(async (manager) => {
      const { caseId, withdrawnAt } = await findVisible(manager, SubmissionEntity, id);
      await this.scope.requireOpen(caseId);
      if (withdrawnAt) throw refuse(caseProcessingProblems, 'case-processing.submission.withdrawn');
      const [decision] = await manager.query<{ decidedOn: PlainDate | null }[]>(standingDecisionOfCase, [caseId]);
      if (decision?.decidedOn) {
        const params = { decidedOn: decision.decidedOn };
        throw refuse(caseProcessingProblems, 'case-processing.submission.decided', { params });
      }
      const change = { withdrawnAt: this.clock.now(), withdrawReason: reason };
      await changeVersioned(manager, SubmissionEntity, id, version, change);
      await this.milestones.withdraw(caseId, 'submitted');
      await this.tell(caseId, 'case-processing.submission.withdrawn', this.clock.today());
      return await this.one(caseId, id);
    });
  }

  private async tell(caseId: string, code: string, happenedOn: PlainDate): Promise<void> {
    const of = await this.scope.require(caseId);
    await this.timeline.record({ caseId, officeId: of.officeId, stage: 'case-processing', code, happenedOn });
    this.scope.changed(of);
    this.scope.changed(of, 'submission');
  }

  private async one(caseId: string, id: string): Promise<Submission> {
    const { items } = await this.ofCase(caseId);
    const found = items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
