import { Injectable } from '@nestjs/common';
import { CaseScope, Timeline } from '@passage/case-record/api';
import { pipelineProblems, type TravelLinkInput } from '@passage/pipeline/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { In } from 'typeorm';
import { TravelLinkEntity } from './travel-link.entity';

/** Cases that must travel on the same day. The window of each is then the intersection of all. */
@Injectable()
export class TravelLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
  ) {}

  /** Puts cases, and all they travel with already, into one group. */
  async link(caseId: string, { caseIds, reason }: TravelLinkInput): Promise<void> {
    await this.work.run(async (manager) => {
      const cases = await Promise.all(
        [caseId, ...caseIds.filter((id) => id !== caseId)].map((id) => this.scope.require(id)),
      );
      if (cases.some(({ closedOn }) => closedOn))
        throw refuse(pipelineProblems, 'pipeline.travel-link.closed-case', { field: 'caseIds' });
      const groupId = newId();
      const known = await manager.findBy(TravelLinkEntity, { caseId: In(cases.map(({ id }) => id)) });
      if (known.length > 0) {
        await manager.update(TravelLinkEntity, { groupId: In(known.map((link) => link.groupId)) }, { groupId, reason });
      }
      const linked = new Set(known.map((link) => link.caseId));
      const fresh = cases.filter(({ id }) => !linked.has(id));
      if (fresh.length > 0) {
        await manager.insert(
          TravelLinkEntity,
          fresh.map(({ id, officeId }) => ({ caseId: id, officeId, groupId, reason })),
        );
      }
      for (const each of cases) await this.tell(each, 'pipeline.travel-link.made');
    });
  }

  /** Takes a case out of its group; a group of one is none. */
  async unlink(caseId: string): Promise<void> {
    await this.work.run(async (manager) => {
      const found = await this.scope.require(caseId);
      const link = await manager.findOneBy(TravelLinkEntity, { caseId });
      if (!link) return;
      await manager.delete(TravelLinkEntity, { caseId });
      const rest = await manager.findBy(TravelLinkEntity, { groupId: link.groupId });
      if (rest.length === 1) await manager.delete(TravelLinkEntity, { groupId: link.groupId });
      await this.tell(found, 'pipeline.travel-link.ended');
    });
  }

  private async tell(of: { id: string; officeId: string; agencyId: string | null }, code: string): Promise<void> {
    const happenedOn = this.clock.today();
    await this.timeline.record({ caseId: of.id, officeId: of.officeId, stage: 'movement', code, happenedOn });
    this.scope.changed(of);
  }
}
