import { Injectable } from '@nestjs/common';
import { CaseEntity, CaseScope, Timeline } from '@passage/case-record/api';
import { pipelineProblems, type TravelLinkInput } from '@passage/pipeline/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { In } from 'typeorm';
import { TravelLinkEntity } from './travel-link.entity';
import { hiddenCompanions } from './travel-links.query';

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
      const ids = [...new Set([caseId, ...caseIds])];
      if (ids.length < 2) throw refuse(pipelineProblems, 'pipeline.travel-link.same-case', { field: 'caseIds' });
      const cases = await this.lock(ids);
      if (cases.some(({ closedOn }) => closedOn))
        throw refuse(pipelineProblems, 'pipeline.travel-link.closed-case', { field: 'caseIds' });
      await this.requireWholeGroups(ids);
      const groupId = newId();
      const known = await manager.findBy(TravelLinkEntity, { caseId: In(ids) });
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
      const hidden = await this.hiddenCompanions([caseId]);
      await manager.delete(TravelLinkEntity, { caseId });
      const rest = await manager.findBy(TravelLinkEntity, { groupId: link.groupId });
      if (rest.length === 1 && hidden === 0) await manager.delete(TravelLinkEntity, { groupId: link.groupId });
      await this.tell(found, 'pipeline.travel-link.ended');
      for (const { caseId: other } of rest) this.scope.changed(await this.scope.require(other));
    });
  }

  /** The cases, held until the end of the transaction in one order: none closes while it is linked. */
  private async lock(ids: readonly string[]): Promise<CaseEntity[]> {
    const lock = { mode: 'for_no_key_update' as const };
    const found = await this.work.manager.find(CaseEntity, { where: { id: In(ids) }, order: { id: 'ASC' }, lock });
    if (found.length < ids.length) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }

  /** A group is moved as a whole or not at all: never away from a case that the actor does not see. */
  async requireWholeGroups(caseIds: string[], field = 'caseIds'): Promise<void> {
    if ((await this.hiddenCompanions(caseIds)) > 0)
      throw refuse(pipelineProblems, 'pipeline.travel-link.out-of-scope', { field });
  }

  private async hiddenCompanions(caseIds: string[]): Promise<number> {
    const [{ hidden }] = await this.work.manager.query<[{ hidden: number }]>(hiddenCompanions, [caseIds]);
    return hidden;
  }

  private async tell(of: { id: string; officeId: string; agencyId: string | null }, code: string): Promise<void> {
    const happenedOn = this.clock.today();
    await this.timeline.record({ caseId: of.id, officeId: of.officeId, stage: 'movement', code, happenedOn });
    this.scope.changed(of);
  }
}
