import type { RelationshipKind, Tie } from './relationship';

/** Kinds by which one person descends from another, or stands in a child's place to an elder for good. */
const descent: ReadonlySet<RelationshipKind> = new Set(['biological-parent', 'adoptive-parent', 'grandparent']);

/** Whether a kind makes one person the ancestor of another. */
export function isDescent({ kind }: Pick<Tie, 'kind'>): boolean {
  return descent.has(kind);
}

/** Everybody a person descends from by what is known; the person too when the family goes round in a circle. */
export function ancestorsOf(person: string, known: readonly Tie[]): ReadonlySet<string> {
  const elders = new Map<string, string[]>();
  for (const tie of known) {
    if (isDescent(tie)) elders.set(tie.relatedPersonId, [...(elders.get(tie.relatedPersonId) ?? []), tie.personId]);
  }
  const found = new Set<string>();
  const waiting = [person];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    for (const elder of elders.get(each) ?? []) {
      if (found.has(elder)) continue;
      found.add(elder);
      waiting.push(elder);
    }
  }
  return found;
}

/** People who would be their own ancestors; empty in every family there can be. */
export function circularIn(known: readonly Tie[]): string[] {
  const people = new Set(known.flatMap(({ personId, relatedPersonId }) => [personId, relatedPersonId]));
  return [...people].filter((person) => ancestorsOf(person, known).has(person));
}
