import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import { asLinkedCase, windowOf, type LinkedCase } from '@passage/pipeline/domain';
import type { StoredCase } from './stored-case';

/**
 * Expects of every case that what the database stored is what the rules say of its facts. All cases of a group must be
 * given. `before` is what was stored when the facts were others.
 */
export function expectAgreement(cases: readonly StoredCase[], today: string, before?: readonly StoredCase[]): void {
  const groups = Map.groupBy(cases, (each) => each.groupId);
  const asLinked = new Map<string | null, LinkedCase[]>();
  for (const [id, group] of groups) asLinked.set(id, id === null ? [] : group.map(({ facts }) => asLinkedCase(facts)));
  const storedBefore = new Map(before?.map(({ stored }) => [stored.caseId, stored]));
  for (const { facts, groupId, stored } of cases) {
    const linked = (asLinked.get(groupId) ?? []).filter((other) => other.caseId !== facts.caseId);
    const computed = windowOf(facts, linked, today, storedBefore.get(facts.caseId));
    const expected = { ...computed, blockerCount: computed.blockers.length };
    if (!isDeepStrictEqual(stored, expected)) {
      expect({ facts, linked, stored }).toEqual({ facts, linked, stored: expected });
    }
  }
}
