import { Injectable } from '@nestjs/common';
import { CaseScope, Tasks, Timeline, type CaseEntity } from '@passage/case-record/api';
import type { PlacementReason, PlacementState } from '@passage/integration/domain';
import { Clock, RequestContext, UnitOfWork } from '@passage/platform/api';
import { addDays, newId } from '@passage/platform/domain';
import { PlacementMoveEntity } from './placement-move.entity';

/** Days in which an agency is to answer, and in which another agency is to be asked. Our design. */
const daysToAnswer = 7;
const daysToAskAnother = 7;

/** A move of a placement, to be told. */
export interface PlacementHappening {
  placementId: string;
  move: 'offer' | 'change' | 'accept' | 'decline' | 'withdraw';
  toState: PlacementState;
  reason?: PlacementReason | null;
  agency: string;
  place: string;
}

const timelineCodes: Record<PlacementHappening['move'], string> = {
  offer: 'offered',
  change: 'changed',
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
};

/** Writes moves of placements down, tells them on the case, and keeps the tasks that follow from them. */
@Injectable()
export class PlacementLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
    private readonly tasks: Tasks,
  ) {}

  /** Writes a move down. */
  async record(of: CaseEntity, happening: PlacementHappening): Promise<void> {
    const { placementId, move, toState, reason = null, agency, place } = happening;
    const { id: caseId, officeId } = of;
    const movedBy = this.context.actor.staffId;
    const row = { id: newId(), placementId, caseId, officeId, move, toState, reason, movedBy };
    await this.work.manager.insert(PlacementMoveEntity, row);
    await this.timeline.record({
      ...{ caseId, officeId, stage: 'integration', code: `integration.placement.${timelineCodes[move]}` },
      ...{ params: { agency, place, reason }, happenedOn: this.clock.today() },
    });
    if (move !== 'change') await this.keepTasks(of, happening);
    this.scope.changed(of);
    this.scope.changed(of, 'placement');
  }

  private async keepTasks({ id: caseId, officeId }: CaseEntity, happening: PlacementHappening): Promise<void> {
    const about = { caseId, officeId, stage: 'integration' as const, role: 'integration-worker' as const };
    const today = this.clock.today();
    await this.tasks.finish(caseId, 'integration.placement-answer');
    await this.tasks.finish(caseId, 'integration.placement-wanted');
    if (happening.move === 'offer') {
      await this.tasks.open({
        ...{
          ...about,
          code: 'integration.placement-answer',
          title: `Ask ${happening.agency} whether it takes the case`,
        },
        dueOn: addDays(today, daysToAnswer),
      });
    } else if (happening.toState !== 'accepted' && happening.reason !== 'case-stopped') {
      await this.tasks.open({
        ...{ ...about, code: 'integration.placement-wanted', title: 'Find a receiving agency for the case' },
        dueOn: addDays(today, daysToAskAnother),
      });
    }
  }
}
