import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  caseProcessingProblems,
  type InformationAnswer,
  type InformationRequest,
  type InformationRequestInput,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { submittedOnOf } from '../decision/decision.query';
import { CaseSteps } from '../step-task/case-steps';
import { InformationRequestEntity } from './information-request.entity';
import { informationRequestsOfCase } from './information-request.query';

/** What receiving states ask to know before they decide, and the answers. */
@Injectable()
export class InformationRequestService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly steps: CaseSteps,
    private readonly timeline: Timeline,
  ) {}

  /** Requests of a case, latest first. */
  async ofCase(caseId: string): Promise<{ items: InformationRequest[] }> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<{ json: InformationRequest }>(informationRequestsOfCase, [caseId]);
    const items = rows.map(({ json }) => json);
    const personIds = items.flatMap(({ personId }) => personId ?? []);
    await this.readLog.record('information-requests', { caseIds: [caseId], personIds: [...new Set(personIds)] });
    return { items };
  }

  /** Records what is asked, and until when. */
  async record(caseId: string, input: InformationRequestInput): Promise<InformationRequest> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.lock(caseId);
      const { askedOn, dueOn, personId } = input;
      this.requirePast('askedOn', askedOn);
      if (dueOn < askedOn) {
        throw refuse(caseProcessingProblems, 'case-processing.information-request.due-before-asked', {
          field: 'dueOn',
        });
      }
      const [submission] = await manager.query<{ submittedOn: PlainDate }[]>(submittedOnOf, [caseId]);
      if (!submission || submission.submittedOn > askedOn) {
        const at = { field: 'askedOn' };
        throw refuse(caseProcessingProblems, 'case-processing.information-request.before-submission', at);
      }
      if (personId) await this.scope.requirePerson(caseId, personId);
      const id = newId();
      const { officeId } = of;
      const recordedBy = this.context.actor.staffId;
      await manager.insert(InformationRequestEntity, { ...input, id, caseId, officeId, recordedBy });
      await this.steps.take({ caseId, officeId, step: 'information-asked', on: askedOn, deadline: dueOn });
      await this.tell(of, 'case-processing.information-request.asked', askedOn);
      return await this.one(caseId, id);
    });
  }

  /** Records the answer that was sent. */
  async answer(id: string, version: number, input: InformationAnswer): Promise<InformationRequest> {
    return await this.work.run(async (manager) => {
      const { caseId } = await this.open(id);
      const of = await this.scope.lock(caseId);
      const { askedOn, answeredOn } = await this.open(id);
      if (answeredOn) {
        const params = { answeredOn };
        throw refuse(caseProcessingProblems, 'case-processing.information-request.answered', { params });
      }
      this.requirePast('answeredOn', input.answeredOn);
      if (input.answeredOn < askedOn) {
        const at = { field: 'answeredOn', params: { askedOn } };
        throw refuse(caseProcessingProblems, 'case-processing.information-request.answered-before-asked', at);
      }
      await changeVersioned(manager, InformationRequestEntity, id, version, input);
      await this.settle(of, input.answeredOn);
      await this.tell(of, 'case-processing.information-request.answered', input.answeredOn);
      return await this.one(caseId, id);
    });
  }

  /** Takes a request back that was recorded in error, or that the receiving state no longer asks. */
  async withdraw(id: string, version: number, withdrawReason: string): Promise<InformationRequest> {
    return await this.work.run(async (manager) => {
      const { caseId } = await this.open(id);
      const of = await this.scope.lock(caseId);
      const change = { withdrawnAt: this.clock.now(), withdrawReason };
      await changeVersioned(manager, InformationRequestEntity, id, version, change);
      await this.settle(of, this.clock.today());
      await this.tell(of, 'case-processing.information-request.withdrawn', this.clock.today());
      return await this.one(caseId, id);
    });
  }

  private async open(id: string): Promise<InformationRequestEntity> {
    const found = await findVisible(this.work.manager, InformationRequestEntity, id);
    if (!found.withdrawnAt) return found;
    throw refuse(caseProcessingProblems, 'case-processing.information-request.withdrawn');
  }

  /** When nothing is asked any more, that is a step. */
  private async settle({ id: caseId, officeId }: CaseEntity, on: PlainDate): Promise<void> {
    const { manager } = this.work;
    const unanswered = { caseId, answeredOn: IsNull(), withdrawnAt: IsNull() };
    if (await manager.existsBy(InformationRequestEntity, unanswered)) return;
    await this.steps.take({ caseId, officeId, step: 'information-sent', on });
  }

  private requirePast(field: string, day: PlainDate): void {
    if (day > this.clock.today()) throw refuse(platformProblems, 'platform.field.future-date', { field });
  }

  private async tell(of: CaseEntity, code: string, happenedOn: PlainDate): Promise<void> {
    const { id: caseId, officeId } = of;
    await this.timeline.record({ caseId, officeId, stage: 'case-processing', code, happenedOn });
    this.scope.changed(of);
  }

  private async one(caseId: string, id: string): Promise<InformationRequest> {
    const found = (await this.ofCase(caseId)).items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
