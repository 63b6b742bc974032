import { Injectable } from '@nestjs/common';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  answerProblemsOf,
  caseProcessingProblems,
  endOfAnswer,
  requestProblemsOf,
  type CaseStep,
  type CheckAnswer,
  type CheckLineList,
  type CheckRequest,
  type SecurityCheck,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { CheckTypeEntity } from '../check-type/check-type.entity';
import { CaseSteps } from '../step-task/case-steps';
import { CheckClearances } from './check-clearances';
import { ChecksOfCaseReader, standing } from './checks-of-case';
import { SecurityCheckReads } from './security-check-reads';
import { SecurityCheckEntity } from './security-check.entity';
import { checkById } from './security-check.query';

/** Asking for security checks and recording what they came to. */
@Injectable()
export class SecurityCheckService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly reader: ChecksOfCaseReader,
    private readonly clearances: CheckClearances,
    private readonly steps: CaseSteps,
    private readonly timeline: Timeline,
    private readonly reads: SecurityCheckReads,
  ) {}

  /** Asks for checks, all or none. One request at a time for a case, so that nothing is asked twice. */
  async ask(caseId: string, request: CheckRequest): Promise<CheckLineList> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.lock(caseId);
      const { askedOn, reference, lines } = request;
      this.requirePast('askedOn', askedOn);
      const { members, types, checks } = await this.reader.of(caseId);
      const { referredOn } = of;
      const errors = requestProblemsOf(request, { referredOn, members, rules: types, checks: standing(checks) });
      if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
      const askedBy = this.context.actor.staffId;
      await manager.insert(
        SecurityCheckEntity,
        lines.map(({ personId, typeCode }) => ({
          ...{ id: newId(), caseId, officeId: of.officeId, personId, typeCode, askedOn, reference, askedBy },
          checkTypeId: types.find(({ code }) => code === typeCode)?.id ?? '',
        })),
      );
      const personIds = [...new Set(lines.map(({ personId }) => personId))];
      await this.clearances.settle(caseId, personIds);
      for (const personId of personIds) await this.take(of, personId, 'security-checks-asked', askedOn);
      await this.tell(of, null, 'case-processing.security-check.asked', askedOn, { checks: lines.length });
      return await this.reads.ofCase(caseId);
    });
  }

  /** Records what a check came to. Of two officers who answer at once, the second is shown what the first recorded. */
  async answer(id: string, version: number, answer: CheckAnswer): Promise<SecurityCheck> {
    return await this.work.run(async (manager) => {
      const { caseId, personId, askedOn } = await findVisible(manager, SecurityCheckEntity, id);
      const of = await this.scope.lock(caseId);
      const check = await this.current(id, version);
      this.requireAwaited(check);
      await this.requireMember(of, personId);
      this.requirePast('answeredOn', answer.answeredOn);
      const errors = answerProblemsOf(answer, askedOn);
      if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
      const { answeredOn, result, reference } = answer;
      const type = await manager.findOneByOrFail(CheckTypeEntity, { id: check.checkTypeId });
      await changeVersioned(manager, SecurityCheckEntity, id, version, {
        ...{ answeredOn, result, validUntil: endOfAnswer(answer, type), answeredBy: this.context.actor.staffId },
        ...(reference && { reference }),
      });
      await this.clearances.settle(caseId, [personId]);
      await this.take(
        of,
        personId,
        result === 'clear' ? 'security-check-clear' : 'security-check-not-clear',
        answeredOn,
      );
      await this.settleAwaiting(of, personId, answeredOn);
      await this.tell(of, personId, 'case-processing.security-check.answered', answeredOn);
      return await this.one(id);
    });
  }

  /** Takes back a check that was asked or answered in error; what was asked before counts again. */
  async withdraw(id: string, version: number, withdrawReason: string): Promise<SecurityCheck> {
    return await this.work.run(async (manager) => {
      const { caseId, personId, withdrawnAt } = await findVisible(manager, SecurityCheckEntity, id);
      const of = await this.scope.lock(caseId);
      if (withdrawnAt) throw refuse(caseProcessingProblems, 'case-processing.security-check.withdrawn');
      const change = { withdrawnAt: this.clock.now(), withdrawReason };
      await changeVersioned(manager, SecurityCheckEntity, id, version, change);
      await this.clearances.settle(caseId, [personId]);
      const today = this.clock.today();
      await this.take(of, personId, 'security-check-withdrawn', today);
      await this.settleAwaiting(of, personId, today);
      await this.tell(of, personId, 'case-processing.security-check.withdrawn', today);
      return await this.one(id);
    });
  }

  private requirePast(field: string, day: PlainDate): void {
    if (day > this.clock.today()) throw refuse(platformProblems, 'platform.field.future-date', { field });
  }

  private async current(id: string, version: number): Promise<SecurityCheckEntity> {
    const check = await findVisible(this.work.manager, SecurityCheckEntity, id);
    if (check.version !== version) throw refuse(platformProblems, 'platform.record.stale', { current: check });
    return check;
  }

  private requireAwaited({ withdrawnAt, answeredOn, staleReason }: SecurityCheckEntity): void {
    if (withdrawnAt) throw refuse(caseProcessingProblems, 'case-processing.security-check.withdrawn');
    if (answeredOn) {
      throw refuse(caseProcessingProblems, 'case-processing.security-check.answered', { params: { answeredOn } });
    }
    if (staleReason) {
      const params = { changes: staleReason };
      throw refuse(caseProcessingProblems, 'case-processing.security-check.identity-changed', { params });
    }
  }

  private async requireMember(of: CaseEntity, personId: string): Promise<void> {
    const { members } = await this.reader.of(of.id);
    if (members.some((member) => member.personId === personId)) return;
    throw refuse(caseProcessingProblems, 'case-processing.security-check.person-left');
  }

  /** When nothing is awaited of a person any more, that is a step. */
  private async settleAwaiting(of: CaseEntity, personId: string, on: PlainDate): Promise<void> {
    const { checks } = await this.reader.of(of.id);
    const isAwaited = standing(checks).some(
      (check) => check.personId === personId && check.result === 'pending' && check.staleSince === null,
    );
    if (!isAwaited) await this.take(of, personId, 'security-checks-answered', on);
  }

  private async take(of: CaseEntity, personId: string, step: CaseStep, on: PlainDate): Promise<void> {
    await this.steps.take({ caseId: of.id, officeId: of.officeId, personId, step, on });
  }

  private async tell(
    of: CaseEntity,
    personId: string | null,
    code: string,
    happenedOn: PlainDate,
    params: Record<string, number> = {},
  ): Promise<void> {
    const { id: caseId, officeId } = of;
    await this.timeline.record({ caseId, officeId, personId, stage: 'case-processing', code, params, happenedOn });
    this.scope.changed(of);
    this.scope.changed(of, 'security-check');
  }

  private async one(id: string): Promise<SecurityCheck> {
    const [row] = await this.work.manager.query<{ json: SecurityCheck }[]>(checkById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.json;
  }
}
