import { Injectable } from '@nestjs/common';
import { CaseScope } from '@passage/case-record/api';
import type { MilestoneCode } from '@passage/pipeline/domain';
import { RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, type PlainDate } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { MilestoneEntity } from './milestone.entity';

/** A step to record. */
export interface MilestoneToRecord {
  caseId: string;
  code: MilestoneCode;
  happenedOn: PlainDate;
  sourceId: string | null;
}

/** The steps a case has taken: at most one of each code stands. */
@Injectable()
export class Milestones {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly scope: CaseScope,
  ) {}

  /** Records a step; one of the same code that stood is withdrawn. */
  async record(step: MilestoneToRecord): Promise<void> {
    await this.work.run(async (manager) => {
      const { officeId } = await this.scope.require(step.caseId);
      await this.withdraw(step.caseId, step.code);
      await manager.insert(MilestoneEntity, {
        id: newId(),
        ...step,
        officeId,
        recordedBy: this.context.actorOrNobody?.staffId ?? null,
      });
    });
  }

  /** Takes a step back. */
  async withdraw(caseId: string, code: MilestoneCode): Promise<void> {
    await this.work.run((manager) =>
      manager.update(MilestoneEntity, { caseId, code, withdrawnAt: IsNull() }, { withdrawnAt: () => 'now()' }),
    );
  }

  /** The day a step was taken, if it was. */
  async reachedOn(caseId: string, code: MilestoneCode): Promise<PlainDate | null> {
    const step = await this.work.run((manager) =>
      manager.findOneBy(MilestoneEntity, { caseId, code, withdrawnAt: IsNull() }),
    );
    return step?.happenedOn ?? null;
  }
}
