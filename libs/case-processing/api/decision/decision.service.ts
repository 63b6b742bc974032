import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  caseProcessingProblems,
  decisionProblemsOf,
  deferredUntil,
  reviewUntil,
  type CaseStep,
  type Decision,
  type DecisionInput,
  type DecisionList,
  type EarlierCase,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { ReadLog } from '@passage/audit/api';
import { CaseSteps } from '../step-task/case-steps';
import { DecisionClearances } from './decision-clearances';
import { DecisionConfirmations } from './decision-confirmations';
import { DecisionFactsReader } from './decision-facts';
import { DecisionMemberEntity } from './decision-member.entity';
import { DecisionEntity } from './decision.entity';
import { decisionsOfCase, earlierCasesOf, familyIsAccepted, reviewPeriodOf } from './decision.query';

interface ReviewPeriod {
  periodDays: number;
  sourceNote: string;
  isVerified: boolean;
}

/** Recording what the receiving state decided. */
@Injectable()
export class DecisionService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly facts: DecisionFactsReader,
    private readonly clearances: DecisionClearances,
    private readonly timeline: Timeline,
    private readonly steps: CaseSteps,
    private readonly confirmations: DecisionConfirmations,
  ) {}

  onModuleInit(): void {
    this.confirmations.register({
      confirm: (id) => this.confirm(id),
      takeBack: (id, version, reason) => this.withdraw(id, version, reason),
    });
  }

  /** Decisions on a case, latest first, and what came of its members in earlier cases. */
  async ofCase(caseId: string): Promise<DecisionList> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<{ json: Decision }>(decisionsOfCase, [caseId]);
    const items = rows.map(({ json }) => json);
    const [earlier] = await this.reads.rows<{ json: EarlierCase[] }>(earlierCasesOf, [caseId]);
    const earlierCases = earlier?.json ?? [];
    await this.readLog.record('decision', {
      caseIds: [caseId, ...earlierCases.flatMap((each) => each.case?.id ?? [])],
      personIds: items.flatMap(({ members }) => members.map(({ personId }) => personId)),
    });
    return { items, earlierCases };
  }

  /**
   * Writes a decision down; it stands for each member unless a later one is there already. Where the programme asks
   * for a second person, it stands once that person has confirmed it.
   */
  async record(caseId: string, input: DecisionInput): Promise<Decision> {
    return await this.work.run(async () => {
      const of = await this.scope.requireOpen(caseId);
      if (input.decidedOn > this.clock.today()) {
        throw refuse(platformProblems, 'platform.field.future-date', { field: 'decidedOn' });
      }
      const errors = decisionProblemsOf(input, await this.facts.of(caseId, input));
      if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
      const needsSecond = await this.confirmations.areNeeded(caseId);
      const id = await this.write(of, input, needsSecond);
      if (needsSecond) await this.confirmations.ask(caseId, id, input);
      else await this.stand(of, id);
      return await this.one(caseId, id);
    });
  }

  /** Takes a decision back; an earlier one about the same people stands again. */
  async withdraw(id: string, version: number, reason: string): Promise<Decision> {
    return await this.work.run(async (manager) => {
      const { caseId, withdrawnAt } = await findVisible(manager, DecisionEntity, id);
      const of = await this.scope.requireOpen(caseId);
      if (withdrawnAt) throw refuse(caseProcessingProblems, 'case-processing.decision.withdrawn');
      const change = { withdrawnAt: this.clock.now(), withdrawReason: reason };
      await changeVersioned(manager, DecisionEntity, id, version, change);
      const members = await manager.findBy(DecisionMemberEntity, { decisionId: id });
      await this.clearances.settle(members.map(({ personId }) => personId));
      await this.take(of, 'decision-withdrawn', this.clock.today(), null);
      await this.confirmations.drop(id, reason);
      await this.tell(of, 'case-processing.decision.withdrawn', this.clock.today(), {});
      return await this.one(caseId, id);
    });
  }

  /** Lets a decision stand that a second person confirmed. Within a unit of work. */
  private async confirm(id: string): Promise<void> {
    const { manager } = this.work;
    const { caseId } = await findVisible(manager, DecisionEntity, id);
    await manager.update(DecisionEntity, { id }, { awaitsConfirmation: false, version: () => 'version + 1' });
    await this.stand(await this.scope.requireOpen(caseId), id);
  }

  private async stand(of: CaseEntity, id: string): Promise<void> {
    const { manager } = this.work;
    const { decidedOn, reviewUntil } = await findVisible(manager, DecisionEntity, id);
    const members = await manager.findBy(DecisionMemberEntity, { decisionId: id });
    if (reviewUntil) await this.take(of, 'decision-denied', decidedOn, reviewUntil);
    const again = deferredUntil({ members });
    if (again) await this.take(of, 'decision-deferred', decidedOn, again);
    await this.clearances.settle(members.map(({ personId }) => personId));
    if (await this.isFamilyAccepted(of.id)) await this.take(of, 'family-accepted', decidedOn, null);
    await this.tell(of, 'case-processing.decision.recorded', decidedOn, counted(members));
  }

  private async write(of: CaseEntity, input: DecisionInput, awaitsConfirmation: boolean): Promise<string> {
    const { manager } = this.work;
    const [period] = await manager.query<ReviewPeriod[]>(reviewPeriodOf, [of.id, input.decidedOn]);
    const until = period ? reviewUntil(input, period.periodDays) : null;
    const scope = { caseId: of.id, officeId: of.officeId };
    const { members, ...facts } = input;
    const id = newId();
    await manager.insert(DecisionEntity, {
      ...facts,
      ...scope,
      id,
      reviewUntil: until,
      reviewSourceNote: until ? (period?.sourceNote ?? null) : null,
      reviewIsVerified: until ? (period?.isVerified ?? null) : null,
      recordedBy: this.context.actor.staffId,
      awaitsConfirmation,
    });
    const replacedAt = this.clock.now();
    await manager.insert(
      DecisionMemberEntity,
      members.map((member) => ({ ...member, ...scope, id: newId(), decisionId: id, replacedAt })),
    );
    return id;
  }

  /** Whether every member has been accepted, by this decision or an earlier one. */
  private async isFamilyAccepted(caseId: string): Promise<boolean> {
    const [row] = await this.work.manager.query<{ isAccepted: boolean }[]>(familyIsAccepted, [caseId]);
    return row?.isAccepted ?? false;
  }

  private async take(of: CaseEntity, step: CaseStep, on: PlainDate, deadline: PlainDate | null): Promise<void> {
    await this.steps.take({ caseId: of.id, officeId: of.officeId, step, on, deadline });
  }

  private async tell(
    of: CaseEntity,
    code: string,
    happenedOn: PlainDate,
    params: Record<string, number>,
  ): Promise<void> {
    await this.timeline.record({
      caseId: of.id,
      officeId: of.officeId,
      stage: 'case-processing',
      code,
      params,
      happenedOn,
    });
    this.scope.changed(of);
    this.scope.changed(of, 'decision');
  }

  private async one(caseId: string, id: string): Promise<Decision> {
    const rows = await this.reads.rows<{ json: Decision }>(decisionsOfCase, [caseId]);
    const found = rows.find(({ json }) => json.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found.json;
  }
}

function counted(members: readonly Pick<DecisionMemberEntity, 'outcome'>[]): Record<string, number> {
  const count = (...wanted: string[]) => members.filter(({ outcome }) => wanted.includes(outcome)).length;
  return { accepted: count('accepted'), denied: count('denied'), open: count('deferred', 'more-information') };
}
