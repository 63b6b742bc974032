import { isCouple, stateAfterDeaths } from '../relationship/couple.rules';
import { ancestorsOf } from '../relationship/lineage.rules';
import type { Relationship } from '../relationship/relationship';
import type { Descent, DescentKind, Union } from './family-graph';
import type { FamilyPicture } from './family-picture';

interface OpenUnion extends Union {
  children: Descent[];
}

/** Who is drawn above whom: couples, parents of the same child, parents alone, and parents nobody recorded. */
export function unionsOf({ people, relationships }: Pick<FamilyPicture, 'people' | 'relationships'>): Union[] {
  const unions = new Map<string, OpenUnion>();
  const dead = new Set(people.filter(({ lifeStatus }) => lifeStatus?.state === 'dead').map(({ id }) => id));
  const open = (partnerIds: readonly string[], couple: Union['couple'] = null): OpenUnion => {
    const id = [...partnerIds].sort().join('+');
    const known = unions.get(id) ?? { id, partnerIds: [...partnerIds].sort(), couple, children: [] };
    unions.set(id, known);
    return known;
  };
  for (const each of relationships.filter(isCouple)) {
    const kind = each.kind === 'partner' ? 'partner' : 'spouse';
    const state = stateAfterDeaths(each, (id) => dead.has(id));
    open([each.personId, each.relatedPersonId], { kind, state, basis: each.basis });
  }
  for (const { id } of people) {
    const parents = relationships.filter(({ relatedPersonId }) => relatedPersonId === id);
    for (const { partnerIds, descent } of descentsOf(id, parents)) open(partnerIds).children.push(descent);
  }
  for (const each of relationships) {
    if (each.kind === 'grandparent' && isWithoutParentBetween(each, relationships)) {
      open([each.personId]).children.push(descentOf(each));
    }
  }
  hangSiblings(relationships, [...unions.values()], open);
  return [...unions.values()].filter(({ partnerIds, children }) => partnerIds.length > 1 || children.length > 0);
}

/** By birth and by adoption a child hangs on both parents at once, else on each alone. */
function descentsOf(childId: string, parents: readonly Relationship[]) {
  const together = (['biological-parent', 'adoptive-parent'] as const).flatMap((kind) => {
    const both = parents.filter((each) => each.kind === kind);
    const [first] = both;
    return first ? [{ partnerIds: both.slice(0, 2).map(({ personId }) => personId), descent: descentOf(first) }] : [];
  });
  const alone = parents
    .filter(({ kind }) => kind === 'step-parent' || kind === 'foster-parent' || kind === 'guardian')
    .filter(({ personId }) => !together.some(({ partnerIds }) => partnerIds.includes(personId)))
    .map((each) => ({ partnerIds: [each.personId], descent: { ...descentOf(each), childId } }));
  return [...together, ...alone];
}

function descentOf({ relatedPersonId, kind, state }: Relationship): Descent {
  return { childId: relatedPersonId, kind: kind as DescentKind, isFormer: state === 'former' };
}

function isWithoutParentBetween(
  { id, personId, relatedPersonId }: Relationship,
  all: readonly Relationship[],
): boolean {
  return !ancestorsOf(
    relatedPersonId,
    all.filter((each) => each.id !== id),
  ).has(personId);
}

/** Siblings without parents in common hang on the recorded parents of one of them, else on parents nobody recorded. */
function hangSiblings(
  relationships: readonly Relationship[],
  known: readonly OpenUnion[],
  open: (partnerIds: readonly string[]) => OpenUnion,
): void {
  const unrecorded = open([]);
  const above = new Map<string, OpenUnion>();
  for (const union of known) {
    for (const { childId, kind } of union.children) {
      if (kind === 'biological-parent' || !above.has(childId)) above.set(childId, union);
    }
  }
  const siblings = relationships.filter(({ kind }) => kind === 'sibling' || kind === 'half-sibling');
  // Whoever hangs somewhere lets siblings hang there too, until nobody is left: then the rest hang on the unrecorded.
  for (let waiting = [...siblings]; waiting.length > 0;) {
    const next =
      waiting.find(({ personId, relatedPersonId }) => above.has(personId) || above.has(relatedPersonId)) ?? waiting[0];
    if (!next) return;
    waiting = waiting.filter((each) => each !== next);
    const [one, other] = [above.get(next.personId), above.get(next.relatedPersonId)];
    if (one && other) continue;
    const union = one ?? other ?? unrecorded;
    for (const childId of [next.personId, next.relatedPersonId].filter((id) => !above.has(id))) {
      union.children.push({ childId, kind: next.kind as DescentKind, isFormer: false });
      above.set(childId, union);
    }
  }
}
