import { Injectable } from '@nestjs/common';
import type { Role } from '@passage/access/domain';
import { CaseReferences, CaseScope, Timeline } from '@passage/case-record/api';
import { actsForStage, pipelineProblems, type HoldChange, type HoldInput, type Stage } from '@passage/pipeline/domain';
import { changeVersioned, Clock, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { HoldEntity } from './hold.entity';

/** Placing, reviewing and releasing holds. Who placed one does not release it. */
@Injectable()
export class Holds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly scope: CaseScope,
    private readonly references: CaseReferences,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
  ) {}

  async place(caseId: string, input: HoldInput): Promise<string> {
    return await this.work.run(async (manager) => {
      const found = await this.scope.requireOpen(caseId);
      this.requireStage(input.stage);
      if (input.personId) await this.scope.requirePerson(caseId, input.personId);
      if (input.ownerId) await this.references.requireColleague(input.ownerId, found, 'ownerId');
      const id = newId();
      const { officeId } = found;
      await manager.insert(HoldEntity, { id, caseId, officeId, ...input, placedBy: this.context.actor.staffId });
      await this.tell(found, input, 'pipeline.hold.placed');
      return id;
    });
  }

  async change(id: string, version: number, change: HoldChange): Promise<string> {
    return await this.work.run(async (manager) => {
      const hold = await this.standing(id, version);
      const of = await this.scope.require(hold.caseId);
      const { note: _note, ...rest } = change;
      if (change.ownerId && change.ownerId !== hold.ownerId)
        await this.references.requireColleague(change.ownerId, of, 'ownerId');
      await changeVersioned(manager, HoldEntity, id, version, this.maySeeWords(hold) ? change : rest);
      this.scope.changed(of);
      return hold.caseId;
    });
  }

  async release(id: string, version: number, releaseReason: string): Promise<string> {
    return await this.work.run(async (manager) => {
      const hold = await this.standing(id, version);
      const { staffId } = this.context.actor;
      if (hold.placedBy === staffId) throw refuse(pipelineProblems, 'pipeline.hold.released-by-placer');
      await changeVersioned(manager, HoldEntity, id, version, {
        releasedAt: this.clock.now(),
        releasedBy: staffId,
        releaseReason,
      });
      await this.tell(await this.scope.require(hold.caseId), hold, 'pipeline.hold.released');
      return hold.caseId;
    });
  }

  /** The hold, locked; refused when it is another stage's, is over, or is not as the caller read it. */
  private async standing(id: string, version: number): Promise<HoldEntity> {
    const lock = { mode: 'pessimistic_write' as const };
    const hold = await this.work.manager.findOne(HoldEntity, { where: { id }, lock });
    if (!hold) throw refuse(platformProblems, 'platform.record.not-found');
    this.requireStage(hold.stage);
    if (hold.releasedAt) throw refuse(pipelineProblems, 'pipeline.hold.already-released');
    if (hold.version !== version) {
      const current = this.maySeeWords(hold) ? hold : { ...hold, note: '' };
      throw refuse(platformProblems, 'platform.record.stale', { current });
    }
    return hold;
  }

  /** What health staff wrote on their holds is theirs: managers, who act for every stage, neither see nor change it. */
  private maySeeWords({ stage }: HoldEntity): boolean {
    return stage !== 'health' || this.context.actor.compartments.includes('health');
  }

  private requireStage(stage: Stage): void {
    if (!actsForStage(this.context.actor.roles as readonly Role[], stage)) {
      throw refuse(platformProblems, 'platform.request.not-permitted', { field: 'stage' });
    }
  }

  private async tell(
    of: { id: string; officeId: string; agencyId: string | null },
    { personId, stage, reasonClass }: Pick<HoldEntity, 'personId' | 'stage' | 'reasonClass'>,
    code: string,
  ): Promise<void> {
    const happenedOn = this.clock.today();
    await this.timeline.record({
      caseId: of.id,
      officeId: of.officeId,
      personId,
      stage,
      code,
      params: { reasonClass },
      happenedOn,
    });
    this.scope.changed(of);
  }
}
