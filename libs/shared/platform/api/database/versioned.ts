import { platformProblems, refuse } from '@passage/platform/domain';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** A record that people change: each change raises its version. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/**
 * Changes a record if it still is as the caller read it. Refuses with the record as it now stands when someone was
 * quicker, and as not found when there is none within the actor's scope.
 */
export async function changeVersioned<T extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  id: string,
  expectedVersion: number,
  change: QueryDeepPartialEntity<T>,
): Promise<T> {
  const result = await manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...change, version: () => 'version + 1' } as unknown as QueryDeepPartialEntity<T>)
    .where('id = :id and version = :expectedVersion', { id, expectedVersion })
    .execute();
  const current = await findVisible(manager, entity, id);
  if (result.affected === 0) throw refuse(platformProblems, 'platform.record.stale', { current });
  return current;
}

/** The record, or a refusal that does not tell "absent" from "not yours". */
export async function findVisible<T extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  id: string,
): Promise<T> {
  const found = await manager.findOneBy(entity, { id } as FindOptionsWhere<T>);
  if (!found) throw refuse(platformProblems, 'platform.record.not-found');
  return found;
}
