import { Injectable } from '@nestjs/common';
import {
  caseRecordProblems,
  closureFindings,
  endedByEvent,
  refusalOf,
  reopeningFindings,
  type CaseDetail,
  type ClosureInput,
  type ReopeningInput,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { In, IsNull, Not } from 'typeorm';
import { CaseMemberEntity } from '../membership/case-member.entity';
import { NoteEntity } from '../note/note.entity';
import { PersonEntity } from '../person/person.entity';
import { TaskEntity } from '../task/task.entity';
import { Timeline } from '../timeline/timeline';
import { CaseScope } from './case-scope';
import { CaseEntity } from './case.entity';
import { Cases } from './cases.service';

/**
 * Opens again what the latest closure cancelled: both bear the instant of its transaction. Parameter: the case.
 */
const tasksOpenAgain = /* sql */ `
  update case_record.tasks t set state = 'open', finished_at = null, finished_by = null, version = t.version + 1
  where t.case_id = $1 and t.state = 'cancelled'
    and t.finished_at = (select max(e.created_at) from case_record.timeline_events e where e.case_id = $1 and e.code = 'case-record.case.closed')
    and not exists (select from case_record.tasks o where o.case_id = t.case_id and o.code = t.code and o.state = 'open'
      and o.person_id is not distinct from t.person_id)`;

/** Closing a case with a reason, and opening it again. */
@Injectable()
export class CaseClosures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly cases: Cases,
    private readonly timeline: Timeline,
  ) {}

  /** Closes the case; what was still to be done for it is cancelled. */
  async close(id: string, version: number, { reason, closedOn, note }: ClosureInput): Promise<CaseDetail> {
    await this.work.run(async (manager) => {
      const open = await this.scope.requireOpen(id);
      const refusal = refusalOf(closureFindings(open.referredOn, closedOn, this.clock.today()));
      if (refusal) throw refusal;
      const closure = { closedOn, closureReason: reason, updatedAt: () => 'now()' };
      await changeVersioned(manager, CaseEntity, id, version, closure);
      await manager.update(
        TaskEntity,
        { caseId: id, state: 'open' },
        {
          state: 'cancelled',
          finishedAt: () => 'now()',
          finishedBy: this.context.actor.staffId,
          version: () => 'version + 1',
        },
      );
      await this.tell(open, 'case-record.case.closed', note, { reason });
    });
    return await this.cases.read(id);
  }

  /** Opens a closed case again, and with it what its closure cancelled. */
  async reopen(id: string, version: number, { reason, reopenedOn }: ReopeningInput): Promise<CaseDetail> {
    await this.work.run(async (manager) => {
      const closed = await this.scope.require(id);
      if (!closed.closedOn) throw refuse(caseRecordProblems, 'case-record.case.not-closed');
      const day = reopenedOn ?? this.clock.today();
      const refusal = refusalOf(reopeningFindings(closed.closedOn, day, this.clock.today()));
      if (refusal) throw refusal;
      if (endedByEvent(closed.closureReason)) throw refuse(caseRecordProblems, 'case-record.case.ended-by-event');
      await this.requireMembers(id);
      const opening = { closedOn: null, closureReason: null, updatedAt: () => 'now()' };
      await changeVersioned(manager, CaseEntity, id, version, opening);
      await manager.query(tasksOpenAgain, [id]);
      await this.tell(closed, 'case-record.case.reopened', reason, {}, day);
    });
    return await this.cases.read(id);
  }

  /** Refuses to open a case again that would have no member, or one who goes on in another record. */
  private async requireMembers(caseId: string): Promise<void> {
    const members = await this.work.manager.findBy(CaseMemberEntity, { caseId, leftOn: IsNull() });
    if (members.length === 0) throw refuse(caseRecordProblems, 'case-record.case.nobody-left');
    const where = { id: In(members.map(({ personId }) => personId)), mergedIntoId: Not(IsNull()) };
    if (await this.work.manager.existsBy(PersonEntity, where))
      throw refuse(caseRecordProblems, 'case-record.merge.member-merged');
  }

  private async tell(
    of: CaseEntity,
    code: string,
    note: string,
    params: Record<string, string>,
    happenedOn = this.clock.today(),
  ): Promise<void> {
    const { id: caseId, officeId } = of;
    if (note) {
      const authorId = this.context.actor.staffId;
      await this.work.manager.insert(NoteEntity, { id: newId(), caseId, officeId, authorId, body: note });
    }
    await this.timeline.record({
      caseId,
      officeId,
      stage: 'case-processing',
      code,
      params,
      happenedOn,
    });
    this.scope.changed(of);
  }
}
