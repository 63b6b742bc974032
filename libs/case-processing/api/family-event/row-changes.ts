import { Injectable } from '@nestjs/common';
import {
  CaseEntity,
  CaseMemberEntity,
  LifeStatusEntity,
  PersonEntity,
  RelationshipEntity,
  TaskEntity,
} from '@passage/case-record/api';
import type { FamilyTable, RowChange } from '@passage/case-processing/domain';
import { ClearanceEntity, HoldEntity, MilestoneEntity, NeedEntity, TravelLinkEntity } from '@passage/pipeline/api';
import type { Period } from '@passage/pipeline/domain';
import { UnitOfWork } from '@passage/platform/api';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

interface Target {
  entity: EntityTarget<ObjectLiteral>;
  /** Whether people change such rows, so that each change raises its version. */
  isVersioned: boolean;
  /** Fields of the rules that are no columns of the table. */
  without?: readonly string[];
}

const targets: Readonly<Record<FamilyTable, Target>> = {
  cases: { entity: CaseEntity, isVersioned: true },
  people: { entity: PersonEntity, isVersioned: true },
  members: { entity: CaseMemberEntity, isVersioned: true },
  relationships: { entity: RelationshipEntity, isVersioned: true },
  lifeStatuses: { entity: LifeStatusEntity, isVersioned: true },
  clearances: { entity: ClearanceEntity, isVersioned: false },
  holds: { entity: HoldEntity, isVersioned: true },
  needs: { entity: NeedEntity, isVersioned: false },
  milestones: { entity: MilestoneEntity, isVersioned: false },
  tasks: { entity: TaskEntity, isVersioned: true },
  travelLinks: { entity: TravelLinkEntity, isVersioned: false, without: ['id'] },
};

/** Writes what the rules worked out. The windows of all cases concerned are computed once, at the end. */
@Injectable()
export class RowChanges {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Writes the changes in their order, and brings the windows of these cases and those they travel with up to date. What
   * travels together comes last: a case that closes leaves its group by itself and tells the others, and only an open one
   * is linked.
   */
  async write(changes: readonly RowChange[], caseIds: readonly string[]): Promise<void> {
    const { manager } = this.work;
    const isLink = ({ table }: RowChange): boolean => table === 'travelLinks';
    const inOrder = [...changes.filter((change) => !isLink(change)), ...changes.filter(isLink)];
    await manager.query(`select set_config('passage.defer_windows', 'on', true)`);
    for (const change of inOrder) await this.writeOne(change);
    await manager.query(`select set_config('passage.defer_windows', '', true)`);
    await manager.query('select pipeline.refresh_windows($1::uuid[])', [[...caseIds]]);
  }

  private async writeOne({ table, id, before, after }: RowChange): Promise<void> {
    const { manager } = this.work;
    const { entity, isVersioned } = targets[table];
    const key = table === 'travelLinks' ? { caseId: id } : { id };
    if (after === null) {
      await manager.delete(entity, key);
    } else if (before === null && table === 'travelLinks') {
      // A case that was linked with others since stays with them.
      await manager.createQueryBuilder().insert().into(entity).values(columnsOf(table, after)).orIgnore().execute();
    } else if (before === null) {
      await manager.insert(entity, await this.freshRow(table, after));
    } else {
      await manager.update(entity, key, {
        ...columnsOf(table, after),
        ...(isVersioned && { version: () => 'version + 1' }),
      });
    }
  }

  /** A case that was split off has the facts of the one it came from; its referral is told apart by its own number. */
  private async freshRow(table: FamilyTable, after: Readonly<Record<string, unknown>>): Promise<ObjectLiteral> {
    const row = columnsOf(table, after);
    if (table !== 'cases') return row;
    const origin = await this.work.manager.findOneByOrFail(CaseEntity, { id: String(after['splitFromId']) });
    const { createdAt: _created, updatedAt: _updated, version: _version, ...facts } = origin;
    const number = String(after['number']);
    const referralNumber = `${facts.referralNumber.slice(0, 60 - number.length - 3)} / ${number}`;
    return { ...facts, ...row, referralNumber };
  }
}

function columnsOf(table: FamilyTable, values: Readonly<Record<string, unknown>>): ObjectLiteral {
  const { without = [] } = targets[table];
  return Object.fromEntries(
    Object.entries(values)
      .filter(([field]) => !without.includes(field))
      .map(([field, value]) => [field, field === 'validPeriod' ? asRange(value as Period) : value]),
  );
}

function asRange({ from, to }: Period): string {
  return `[${from ?? ''},${to ?? ''})`;
}
