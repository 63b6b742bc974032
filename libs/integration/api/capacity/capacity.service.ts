import { Injectable } from '@nestjs/common';
import { AgencyEntity } from '@passage/access/api';
import { ReadLog } from '@passage/audit/api';
import {
  freePlaces,
  hasRoom,
  integrationProblems,
  type Capacity,
  type CapacityInput,
  type CapacityQuery,
  type PlacementChoices,
} from '@passage/integration/domain';
import { changeVersioned, findVisible, Reads, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { LessThan, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { CapacityEntity } from './capacity.entity';
import { capacitiesQuery, placementChoicesQueryText, placesUsedQuery } from './capacity.query';

/** What agencies can take, and what is left of it. */
@Injectable()
export class Capacities {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  /** Capacities by agency, latest period first. */
  async list({ agency, on }: CapacityQuery): Promise<Capacity[]> {
    const rows = await this.reads.rows<{ json: Capacity }>(capacitiesQuery, [agency ?? null, on ?? null, null]);
    return rows.map(({ json }) => json);
  }

  /** States the capacity of a period that has none. */
  async add(input: CapacityInput): Promise<Capacity> {
    return await this.work.run(async (manager) => {
      await this.check(input);
      const id = newId();
      await manager.insert(CapacityEntity, { id, ...input });
      return await this.changed(id);
    });
  }

  /** Changes a capacity. It may fall below what is used: then nothing more is offered. */
  async change(id: string, version: number, input: CapacityInput): Promise<Capacity> {
    return await this.work.run(async (manager) => {
      await findVisible(manager, CapacityEntity, id);
      await this.check(input, id);
      await changeVersioned(manager, CapacityEntity, id, version, input);
      return await this.changed(id);
    });
  }

  /** Size and needs of a case, and the agencies that could take it. */
  async choicesFor(caseId: string, on: PlainDate): Promise<PlacementChoices> {
    const row = await this.reads.row<{ json: PlacementChoices }>(placementChoicesQueryText, [caseId, on]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('placement-choices', { caseIds: [caseId] });
    return row.json;
  }

  /**
   * Refuses when the agency has no room for a family of that size on that day. The capacity is held until the end of
   * the transaction, so that of two who ask at once the second sees what the first took.
   */
  async requireRoom(
    agency: AgencyEntity,
    on: PlainDate,
    people: number,
    caseId: string,
    field?: string,
  ): Promise<void> {
    const found = await this.work.manager.findOne(CapacityEntity, {
      where: { agencyId: agency.id, from: LessThanOrEqual(on), to: MoreThan(on) },
      lock: { mode: 'pessimistic_write' },
    });
    const at = field === undefined ? {} : { field };
    if (!found) {
      throw refuse(integrationProblems, 'integration.capacity.none', { ...at, params: { agency: agency.name, on } });
    }
    const use = await this.reads.row<{ used: number }>(placesUsedQuery, [agency.id, found.from, found.to, caseId]);
    const capacity = { people: found.people, used: use?.used ?? 0 };
    if (hasRoom(capacity, people)) return;
    const params = { agency: agency.name, free: freePlaces(capacity), places: found.people, people };
    throw refuse(integrationProblems, 'integration.capacity.full', { ...at, params });
  }

  private async check({ agencyId, from, to }: CapacityInput, id?: string): Promise<void> {
    if (to <= from) throw refuse(integrationProblems, 'integration.capacity.ends-before-start', { field: 'to' });
    const { manager } = this.work;
    const lock = { mode: 'pessimistic_write' as const };
    const agency = await manager.findOne(AgencyEntity, { where: { id: agencyId }, lock });
    if (!agency) throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'agencyId' });
    const overlaps = await manager.existsBy(CapacityEntity, {
      ...{ agencyId, from: LessThan(to), to: MoreThan(from) },
      ...(id !== undefined && { id: Not(id) }),
    });
    if (overlaps) throw refuse(integrationProblems, 'integration.capacity.overlaps', { field: 'from' });
  }

  private async changed(id: string): Promise<Capacity> {
    this.work.announce({ topic: 'capacity' });
    const row = await this.reads.row<{ json: Capacity }>(capacitiesQuery, [null, null, id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.json;
  }
}
