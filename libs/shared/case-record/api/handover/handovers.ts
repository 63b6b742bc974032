import { Injectable } from '@nestjs/common';
import { OfficeEntity, StaffEntity } from '@passage/access/api';
import {
  caseRecordProblems,
  handoverRefusalOf,
  type AcceptanceInput,
  type HandoverInput,
  type HandoverState,
  type HandoverSummary,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { CaseScope } from '../case/case-scope';
import { Timeline } from '../timeline/timeline';
import { HandoverEntity } from './handover.entity';
import { handoverSummaryQuery } from './handover.queries';

/** Handing a case over to another office, which accepts it or returns it. */
@Injectable()
export class Handovers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
  ) {}

  /** Proposes a handover; the case stays where it is until the other office accepts. Answers its identifier. */
  async propose(caseId: string, { toOfficeId, reason, done }: HandoverInput): Promise<string> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.lock(caseId);
      if (of.officeId === toOfficeId) {
        throw refuse(caseRecordProblems, 'case-record.handover.same-office', { field: 'toOfficeId' });
      }
      if (!(await manager.existsBy(OfficeEntity, { id: toOfficeId, isActive: true }))) {
        throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'toOfficeId' });
      }
      if (await manager.existsBy(HandoverEntity, { caseId, state: 'proposed' })) {
        throw refuse(caseRecordProblems, 'case-record.handover.waiting');
      }
      const [row] = await manager.query<{ summary: HandoverSummary }[]>(handoverSummaryQuery, [
        caseId,
        this.clock.today(),
      ]);
      const id = newId();
      await manager.insert(HandoverEntity, {
        ...{ id, caseId, toOfficeId, reason, done: [...new Set(done)] },
        caseNumber: of.number,
        fromOfficeId: of.officeId,
        summary: row?.summary as object,
        proposedBy: this.context.actor.staffId,
      });
      await this.tell(of.id, of.officeId, 'proposed');
      this.announce({ caseId, fromOfficeId: of.officeId, toOfficeId });
      return id;
    });
  }

  /** Takes the case over with everything kept with it, in one transaction. */
  async accept(id: string, version: number, { ownerId, answer }: AcceptanceInput): Promise<void> {
    await this.work.run(async (manager) => {
      const handover = await this.movable(id, 'accept');
      const owner = await manager.findOneBy(StaffEntity, { id: ownerId, isActive: true });
      if (!owner || !(owner.seesAllOffices || owner.officeIds.includes(handover.toOfficeId))) {
        throw refuse(caseRecordProblems, 'case-record.handover.owner-elsewhere', { field: 'ownerId' });
      }
      const [taken] = await manager.query<{ isDone: boolean }[]>('select case_record.take_over($1, $2) as "isDone"', [
        id,
        ownerId,
      ]);
      if (!taken?.isDone) throw refuse(caseRecordProblems, 'case-record.handover.case-moved');
      await this.close(id, version, 'accepted', answer);
      await this.tell(handover.caseId, handover.toOfficeId, 'accepted');
      this.announce(handover);
    });
  }

  /** Sends a handover back with its reason; the case never left. */
  async return(id: string, version: number, answer: string): Promise<void> {
    await this.work.run(async () => {
      const handover = await this.movable(id, 'return');
      await this.close(id, version, 'returned', answer);
      this.announce(handover);
    });
  }

  /** Withdraws a handover nobody has answered yet. */
  async withdraw(id: string, version: number, answer: string): Promise<void> {
    await this.work.run(async () => {
      const handover = await this.movable(id, 'withdraw');
      await this.close(id, version, 'withdrawn', answer);
      this.announce(handover);
    });
  }

  /** The handover, held until the end of the transaction, so that only one of two answers is given. */
  private async movable(id: string, move: 'accept' | 'return' | 'withdraw'): Promise<HandoverEntity> {
    const lock = { mode: 'pessimistic_write' as const };
    const handover = await this.work.manager.findOne(HandoverEntity, { where: { id }, lock });
    if (!handover) throw refuse(platformProblems, 'platform.record.not-found');
    const { seesAllOffices, officeIds } = this.context.actor;
    const refusal = handoverRefusalOf(handover, move, seesAllOffices ? null : officeIds);
    if (refusal) throw refuse(caseRecordProblems, refusal);
    return handover;
  }

  private async close(id: string, version: number, state: HandoverState, answer: string): Promise<void> {
    await changeVersioned(this.work.manager, HandoverEntity, id, version, {
      state,
      answer,
      answeredBy: this.context.actor.staffId,
      answeredAt: this.clock.now(),
    });
  }

  private async tell(caseId: string, officeId: string, what: 'proposed' | 'accepted'): Promise<void> {
    await this.timeline.record({
      caseId,
      officeId,
      stage: 'case-processing',
      code: `case-record.handover.${what}`,
      happenedOn: this.clock.today(),
    });
  }

  private announce({
    caseId,
    fromOfficeId,
    toOfficeId,
  }: Pick<HandoverEntity, 'caseId' | 'fromOfficeId' | 'toOfficeId'>) {
    for (const officeId of [fromOfficeId, toOfficeId]) {
      this.work.announce({ topic: 'handover', officeId });
      this.work.announce({ topic: 'case', caseId, officeId });
    }
  }
}
