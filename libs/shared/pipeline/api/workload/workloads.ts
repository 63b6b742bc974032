import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  spread,
  type Carrier,
  type CaseToGive,
  type ColleagueLoad,
  type SpreadInput,
  type SpreadPlan,
  type Workload,
  type WorkloadWeight,
  type WorkloadWeightInput,
} from '@passage/pipeline/domain';
import { changeVersioned, Clock, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { WorkloadWeightEntity } from './workload-weight.entity';
import { casesToSpreadQuery, workloadQuery } from './workload.query';

type FoundCase = CaseToGive & { number: string; name: string; ownerName: string | null };

/** At most so many cases are spread at a time. */
const most = 1000;

/** Work against capacity, and suggestions to spread it. */
@Injectable()
export class Workloads {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
  ) {}

  /** What each caseworker of the reader's offices carries and can carry. */
  async read(officeId?: string): Promise<Workload> {
    const { seesAllOffices, officeIds } = this.context.actor;
    const values = [officeId ?? null, seesAllOffices ? null : officeIds, this.clock.today()];
    const row = await this.reads.row<{ body: Workload }>(workloadQuery, values);
    return row?.body ?? { colleagues: [], unassigned: { cases: 0, people: 0, points: 0 }, weights: [] };
  }

  /** Who would get which case if they were spread evenly. Changes nothing. */
  async plan({ caseIds, ownerId }: SpreadInput): Promise<SpreadPlan> {
    const cases = await this.reads.rows<FoundCase>(casesToSpreadQuery, [caseIds ?? null, ownerId ?? null, most]);
    await this.readLog.record('cases-to-spread', { caseIds: cases.map(({ caseId }) => caseId) });
    const { colleagues } = await this.read();
    const staff = colleagues.filter((each) => each.isActive && !each.isAbsent && each.capacity !== null);
    const carriers = staff.filter(({ staffId }) => staffId !== ownerId).map((each) => carrierOf(each, cases));
    const gifts = new Map(spread(cases, carriers).map(({ caseId, staffId }) => [caseId, staffId]));
    const nameOf = new Map(staff.map(({ staffId, name }) => [staffId, name]));
    return {
      items: cases.map(({ caseId, number, name, points, ownerId: from, ownerName }) => ({
        ...{ caseId, number, name, points },
        from: named(from, ownerName ?? undefined),
        to: named(gifts.get(caseId) ?? null, nameOf.get(gifts.get(caseId) ?? '')),
      })),
      colleagues: carriers.map(({ staffId, points, capacity }) => ({
        id: staffId,
        name: nameOf.get(staffId) ?? '',
        pointsBefore: staff.find((each) => each.staffId === staffId)?.points ?? 0,
        pointsAfter: cases
          .filter(({ caseId }) => gifts.get(caseId) === staffId)
          .reduce((sum, each) => sum + each.points, points),
        capacity,
      })),
    };
  }

  /** Changes what a case weighs by its priority, or by its stage. */
  async weigh(id: string, version: number, input: WorkloadWeightInput): Promise<WorkloadWeight> {
    return await this.work.run(async (manager) => {
      const changed = await changeVersioned(manager, WorkloadWeightEntity, id, version, input);
      this.work.announce({ topic: 'workload' });
      return changed;
    });
  }
}

/** A colleague without the cases to be spread; a case that stays stays counted by being given back. */
function carrierOf({ staffId, officeIds, points, capacity }: ColleagueLoad, cases: readonly FoundCase[]): Carrier {
  const own = cases.filter(({ ownerId }) => ownerId === staffId).reduce((sum, each) => sum + each.points, 0);
  return { staffId, officeIds, points: points - own, capacity: (capacity ?? 0) * 100 };
}

function named(id: string | null, name: string | undefined): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' };
}
