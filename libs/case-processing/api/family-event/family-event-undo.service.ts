import { Injectable } from '@nestjs/common';
import {
  caseProcessingProblems,
  undoing,
  type FamilyEvent,
  type RowChange,
  type UndoObstacle,
} from '@passage/case-processing/domain';
import { CaseEntity } from '@passage/case-record/api';
import { caseRecordProblems } from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { refuse, type Refusal } from '@passage/platform/domain';
import { In } from 'typeorm';
import { FamilyEventReads } from './family-event-reads';
import { FamilyEventTelling } from './family-event-telling';
import { FamilyEventEntity } from './family-event.entity';
import { FamilyStates } from './family-states';
import { RowChanges } from './row-changes';

/** Undoing an event while nothing depends on it. */
@Injectable()
export class FamilyEventUndo {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly context: RequestContext,
    private readonly states: FamilyStates,
    private readonly rows: RowChanges,
    private readonly reads: FamilyEventReads,
    private readonly telling: FamilyEventTelling,
  ) {}

  /** Puts everything back as it was before the event; refused, with what depends on it, when something does. */
  async undo(id: string, version: number, reason: string): Promise<FamilyEvent> {
    return await this.work.run(async (manager) => {
      const { caseId, otherCaseId } = await findVisible(manager, FamilyEventEntity, id);
      const caseIds = [caseId, ...(otherCaseId ? [otherCaseId] : [])];
      await this.states.lock(caseIds);
      const event = await findVisible(manager, FamilyEventEntity, id);
      if (event.undoneAt) throw refuse(caseProcessingProblems, 'case-processing.family-event.undone');
      const [obstacle] = (await this.reads.one(caseId, id)).obstacles;
      if (obstacle) throw refusalBy(obstacle);
      const today = this.clock.today();
      const rows = await this.states.rowsOf(caseIds);
      const back = undoing(event.changes as RowChange[], rows, { today, now: this.clock.now().toISOString() });
      const travelTogether = rows.travelLinks.map((link) => link.caseId);
      await this.rows.write(back, [...new Set([...caseIds, ...travelTogether])]);
      // Nobody records the next event on the family as it was before.
      await manager.update(CaseEntity, { id: In(caseIds) }, { updatedAt: () => 'now()', version: () => 'version + 1' });
      await changeVersioned(manager, FamilyEventEntity, id, version, {
        undoneAt: this.clock.now(),
        undoneBy: this.context.actor.staffId,
        undoReason: reason,
      });
      await this.telling.undone(event, today);
      return await this.reads.one(caseId, id);
    });
  }
}

function refusalBy(obstacle: UndoObstacle): Refusal {
  if (obstacle === 'case-closed') return refuse(caseRecordProblems, 'case-record.case.closed');
  if (obstacle === 'case-elsewhere') {
    return refuse(caseProcessingProblems, 'case-processing.family-event.case-elsewhere');
  }
  return refuse(caseProcessingProblems, 'case-processing.family-event.depended-on');
}
