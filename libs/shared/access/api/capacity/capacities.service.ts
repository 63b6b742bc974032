import { Injectable } from '@nestjs/common';
import type { Absence, AbsenceInput, Capacity, CapacityInput } from '@passage/access/domain';
import { changeVersioned, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { StaffEntity } from '../staff/staff.entity';
import { AbsenceEntity } from './absence.entity';
import { CapacityEntity } from './capacity.entity';

/** How much colleagues of one's own offices can carry, and when they are away. */
@Injectable()
export class Capacities {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
  ) {}

  /** States how much somebody can carry; version 0 states it for the first time. */
  async state(staffId: string, version: number, { cases }: CapacityInput): Promise<Capacity> {
    return await this.work.run(async (manager) => {
      await this.requireColleague(staffId);
      if (version === 0) await this.stateFirst(staffId, cases);
      else await changeVersioned(manager, CapacityEntity, staffId, version, { cases });
      this.work.announce({ topic: 'workload' });
      const { id, ...stated } = await findVisible(manager, CapacityEntity, staffId);
      return { staffId: id, ...stated };
    });
  }

  /** Writes down that somebody will be away. */
  async add(staffId: string, input: AbsenceInput): Promise<Absence> {
    return await this.work.run(async (manager) => {
      await this.requireColleague(staffId);
      const id = newId();
      await manager.insert(AbsenceEntity, { ...input, id, staffId });
      this.work.announce({ topic: 'workload' });
      return await findVisible(manager, AbsenceEntity, id);
    });
  }

  /** Changes a time away. */
  async change(id: string, version: number, input: AbsenceInput): Promise<Absence> {
    return await this.work.run(async (manager) => {
      const { staffId } = await findVisible(manager, AbsenceEntity, id);
      await this.requireColleague(staffId);
      const changed = await changeVersioned(manager, AbsenceEntity, id, version, input);
      this.work.announce({ topic: 'workload' });
      return changed;
    });
  }

  /** Takes a time away back. */
  async remove(id: string, version: number): Promise<void> {
    await this.work.run(async (manager) => {
      const found = await findVisible(manager, AbsenceEntity, id);
      await this.requireColleague(found.staffId);
      const { affected } = await manager.delete(AbsenceEntity, { id, version });
      if (affected === 0) throw refuse(platformProblems, 'platform.record.stale', { current: found });
      this.work.announce({ topic: 'workload' });
    });
  }

  /** Somebody who works for an office of the acting person; anybody for those who see all offices. */
  private async requireColleague(staffId: string): Promise<void> {
    const { seesAllOffices, officeIds } = this.context.actor;
    const found = await findVisible(this.work.manager, StaffEntity, staffId);
    if (seesAllOffices || found.officeIds.some((each) => officeIds.includes(each))) return;
    throw refuse(platformProblems, 'platform.record.not-found');
  }

  private async stateFirst(id: string, cases: number | null): Promise<void> {
    const { manager } = this.work;
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(CapacityEntity)
      .values({ id, cases })
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length > 0) return;
    const current = await findVisible(manager, CapacityEntity, id);
    throw refuse(platformProblems, 'platform.record.stale', { current });
  }
}
