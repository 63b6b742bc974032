import { Injectable } from '@nestjs/common';
import { CaseScope, Timeline } from '@passage/case-record/api';
import { caseProcessingProblems, type Decision, type DecisionReopening } from '@passage/case-processing/domain';
import { Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { DecisionEntity } from './decision.entity';
import { finallyDecidedBy } from './decision.query';
import { DecisionService } from './decision.service';

/** Takes up again what a decision ended: the answers stay on record, and are deferred from a day on. */
@Injectable()
export class DecisionReopenings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly decisions: DecisionService,
    private readonly timeline: Timeline,
  ) {}

  /** Opens every matter that the decision ended and nothing replaced. */
  async reopen(id: string, { reopenedOn, reason }: DecisionReopening): Promise<Decision> {
    return await this.work.run(async (manager) => {
      const { caseId, decidedOn } = await findVisible(manager, DecisionEntity, id);
      const of = await this.scope.lock(caseId);
      if (reopenedOn > this.clock.today()) {
        throw refuse(platformProblems, 'platform.field.future-date', { field: 'reopenedOn' });
      }
      if (reopenedOn < decidedOn) {
        const at = { field: 'reopenedOn', params: { decidedOn } };
        throw refuse(caseProcessingProblems, 'case-processing.decision.reopened-before-decision', at);
      }
      const ended = await manager.query<{ personId: string }[]>(finallyDecidedBy, [id]);
      if (ended.length === 0) throw refuse(caseProcessingProblems, 'case-processing.decision.nothing-final');
      const personIds = ended.map(({ personId }) => personId);
      await this.timeline.record({
        ...{ caseId, officeId: of.officeId, stage: 'case-processing', code: 'case-processing.decision.reopened' },
        happenedOn: reopenedOn,
      });
      return await this.setAside(id, personIds, reopenedOn, reason);
    });
  }

  /** Defers what a decision said about these people; within a unit of work. */
  async setAside(id: string, personIds: readonly string[], decidedOn: PlainDate, note: string): Promise<Decision> {
    const { caseId, authority, referenceNumber } = await findVisible(this.work.manager, DecisionEntity, id);
    const members = personIds.map((personId) => ({
      ...{ personId, outcome: 'deferred' as const, validUntil: null, reviewOn: null },
    }));
    return await this.decisions.record(caseId, {
      ...{ decidedOn, authority, referenceNumber, note, despiteDenial: '', members },
    });
  }
}
