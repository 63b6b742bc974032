import { Injectable } from '@nestjs/common';
import { StaffEntity } from '@passage/access/api';
import { CaseEntity, CaseScope, Timeline } from '@passage/case-record/api';
import { reassignmentFailure, type ReassignmentInput, type ReassignmentResult } from '@passage/pipeline/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { In } from 'typeorm';

type Item = ReassignmentInput['items'][number];

/** Gives cases out one by one; what cannot be given is reported with its reason, not guessed. */
@Injectable()
export class Reassignments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
  ) {}

  /** Gives each case while it still is whose it was. */
  async give({ items }: ReassignmentInput): Promise<ReassignmentResult> {
    return await this.work.run(async (manager) => {
      const caseIds = items.map(({ caseId }) => caseId).sort();
      const found = await manager.find(CaseEntity, {
        where: { id: In(caseIds) },
        order: { id: 'asc' },
        lock: { mode: 'pessimistic_write' },
      });
      const cases = new Map(found.map((each) => [each.id, each]));
      const toIds = [...new Set(items.flatMap(({ toId }) => toId ?? []))];
      const colleagues = await manager.findBy(StaffEntity, { id: In(toIds), isActive: true });
      const staff = new Map(colleagues.map((each) => [each.id, each]));
      const done: Item[] = [];
      const outcomes = items.map((item) => {
        const failure = reassignmentFailure(item, cases.get(item.caseId), staff.get(item.toId ?? ''));
        if (!failure) done.push(item);
        return { caseId: item.caseId, failure };
      });
      await this.write(done, cases, staff);
      return { items: outcomes };
    });
  }

  private async write(
    done: readonly Item[],
    cases: ReadonlyMap<string, CaseEntity>,
    staff: ReadonlyMap<string, StaffEntity>,
  ): Promise<void> {
    const { manager } = this.work;
    for (const toId of new Set(done.map((item) => item.toId))) {
      const ids = done.filter((item) => item.toId === toId).map(({ caseId }) => caseId);
      await manager.update(CaseEntity, { id: In(ids) }, { ownerId: toId, version: () => 'version + 1' });
    }
    const given = done.flatMap(({ caseId, toId }) => {
      const found = cases.get(caseId);
      return found ? [{ found, owner: staff.get(toId ?? '')?.name ?? null }] : [];
    });
    if (given.length === 0) return;
    await this.timeline.record(
      ...given.map(({ found, owner }) => ({
        caseId: found.id,
        officeId: found.officeId,
        stage: 'case-processing' as const,
        code: 'pipeline.caseload.assigned',
        params: { owner },
        happenedOn: this.clock.today(),
      })),
    );
    for (const { found } of given) this.scope.changed(found);
    this.work.announce({ topic: 'workload' });
  }
}
