import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import {
  answerRefusal,
  caseRecordProblems,
  expiryOf,
  withdrawalRefusal,
  type ApprovalState,
  type ProposedFacts,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import type { CaseEntity } from '../case/case.entity';
import { CaseScope } from '../case/case-scope';
import { Timeline } from '../timeline/timeline';
import { ApprovalHandlers, type ApprovalHandler } from './approval-handlers';
import { ApprovalRules } from './approval-rules.service';
import { ApprovalEntity } from './approval.entity';

/** Days a proposal waits where no rule names another number. */
const usualDays = 14;

/** An act to be put to a second person. */
export interface Proposal {
  kind: string;
  /** The case in whose scope it is answered. */
  caseId: string;
  personId?: string | null;
  /** The record that is to change; one proposal of a kind waits for each. */
  subjectId: string;
  /** The facts it rests on as they stand; when they no longer do, it is refused as stale. */
  before: ProposedFacts;
  after: ProposedFacts;
  reason: string;
}

/** Acts that one person proposes and another approves or rejects. */
@Injectable()
export class Approvals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
    private readonly rules: ApprovalRules,
    private readonly handlers: ApprovalHandlers,
  ) {}

  /** Names what carries out the acts of a kind; called once, when the application starts. */
  register(kind: string, handler: ApprovalHandler): void {
    this.handlers.register(kind, handler);
  }

  /** Puts an act to a second person; answers the proposal's identifier. Within a unit of work. */
  async propose({ personId = null, ...proposal }: Proposal): Promise<string> {
    const { kind, caseId, subjectId } = proposal;
    const of = await this.caseOf(kind, caseId);
    const rule = await this.rules.inForce(kind, caseId);
    const id = newId();
    const { manager } = this.work;
    await this.expire(kind, subjectId);
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(ApprovalEntity)
      .values({
        ...proposal,
        id,
        personId,
        officeId: of.officeId,
        state: 'waiting',
        proposedBy: this.context.actor.staffId,
        expiresOn: expiryOf(this.clock.today(), rule?.expiresAfterDays ?? usualDays),
      } as object)
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length === 0) throw refuse(caseRecordProblems, 'case-record.approval.waiting');
    await this.tell(of, { kind, personId }, 'proposed');
    return id;
  }

  /** Approves a proposal and carries it out, both or neither. */
  async approve(id: string, version: number, answer: string): Promise<void> {
    await this.work.run(async () => {
      const { proposal, of, handler } = await this.answer(id, version, 'approved', answer);
      const now = await handler.current(proposal);
      const isAsBefore =
        now && Object.entries(proposal.before).every(([name, was]) => isDeepStrictEqual(now[name], was));
      if (!isAsBefore) throw refuse(caseRecordProblems, 'case-record.approval.subject-changed');
      await handler.carryOut(proposal);
      await this.tell(of, proposal, 'approved');
    });
  }

  /** Rejects a proposal with its reason. */
  async reject(id: string, version: number, answer: string): Promise<void> {
    await this.work.run(async () => {
      const { proposal, of, handler } = await this.answer(id, version, 'rejected', answer);
      await handler.setAside?.(proposal, answer);
      await this.tell(of, proposal, 'rejected');
    });
  }

  /** Takes one's own proposal back. */
  async withdraw(id: string, version: number, answer: string): Promise<void> {
    await this.work.run(async (manager) => {
      const proposal = await findVisible(manager, ApprovalEntity, id);
      const refusal = withdrawalRefusal(proposal, this.context.actor.staffId);
      if (refusal) throw refuse(caseRecordProblems, refusal);
      const of = await this.scope.require(proposal.caseId);
      await this.close(id, version, 'withdrawn', answer);
      await this.handlers.of(proposal.kind).setAside?.(proposal, answer);
      await this.tell(of, proposal, 'withdrawn');
    });
  }

  /** Closes what waits about a record that its area took back itself. Within a unit of work. */
  async drop(kind: string, subjectId: string, answer: string): Promise<void> {
    const waiting = await this.work.manager.findOneBy(ApprovalEntity, { kind, subjectId, state: 'waiting' });
    if (waiting) await this.close(waiting.id, waiting.version, 'withdrawn', answer);
  }

  private async answer(id: string, version: number, state: ApprovalState, answer: string) {
    const proposal = await findVisible(this.work.manager, ApprovalEntity, id);
    const handler = this.handlers.of(proposal.kind);
    const refusal = answerRefusal(proposal, this.context.actor.staffId, this.clock.today());
    if (refusal) throw refuse(caseRecordProblems, refusal);
    if (!this.context.actor.permissions.has(handler.permission)) {
      throw refuse(caseRecordProblems, 'case-record.approval.other-right');
    }
    const of = await this.caseOf(proposal.kind, proposal.caseId);
    await this.close(id, version, state, answer);
    return { proposal, of, handler };
  }

  private async caseOf(kind: string, caseId: string): Promise<CaseEntity> {
    const { mayConcernClosedCase } = this.handlers.of(kind);
    return mayConcernClosedCase ? await this.scope.require(caseId) : await this.scope.requireOpen(caseId);
  }

  private async close(id: string, version: number, state: ApprovalState, answer: string): Promise<void> {
    await changeVersioned(this.work.manager, ApprovalEntity, id, version, {
      state,
      answer,
      decidedBy: this.context.actor.staffId,
      decidedAt: this.clock.now(),
    });
  }

  private async expire(kind: string, subjectId: string): Promise<void> {
    await this.work.manager
      .createQueryBuilder()
      .update(ApprovalEntity)
      .set({ state: 'expired', version: () => 'version + 1' })
      .where({ kind, subjectId, state: 'waiting' })
      .andWhere('expires_on <= :today', { today: this.clock.today() })
      .execute();
  }

  private async tell(
    of: CaseEntity,
    { kind, personId }: Pick<ApprovalEntity, 'kind' | 'personId'>,
    what: 'proposed' | 'approved' | 'rejected' | 'withdrawn',
  ): Promise<void> {
    await this.timeline.record({
      caseId: of.id,
      officeId: of.officeId,
      personId,
      stage: 'case-processing',
      code: `case-record.approval.${what}`,
      params: { kind: kind.replaceAll('.', '-') },
      happenedOn: this.clock.today(),
    });
    this.scope.changed(of);
    this.scope.changed(of, 'approval');
  }
}
