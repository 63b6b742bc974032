import type { FamilyBlock, FamilyGraph, OutlineItem, Union } from './family-graph';
import type { FamilyPicture } from './family-picture';
import { unionsOf } from './family-unions.rules';

/** The family as it is drawn: everybody in exactly one block, blocks of parents above those of their children. */
export function familyGraph(picture: Pick<FamilyPicture, 'people' | 'relationships'>): FamilyGraph {
  const known = new Set(picture.people.map(({ id }) => id));
  const relationships = picture.relationships.filter(
    ({ personId, relatedPersonId }) => known.has(personId) && known.has(relatedPersonId),
  );
  const unions = unionsOf({ people: picture.people, relationships });
  const blocks: FamilyBlock[] = [];
  const placed = new Set<string>();
  for (const { id } of picture.people) {
    if (placed.has(id)) continue;
    const personIds = sideBySide(id, unions);
    for (const each of personIds) placed.add(each);
    blocks.push({
      id,
      personIds,
      unions: unions.filter(({ partnerIds: [first] }) => first && personIds.includes(first)),
    });
  }
  const unrecorded = unions.filter(({ partnerIds }) => partnerIds.length === 0);
  return { blocks: [...blocks, ...unrecorded.map((union) => ({ id: 'unrecorded', personIds: [], unions: [union] }))] };
}

/**
 * A person with everybody joined to them by couples, in the order in which they stand: with several partners the person
 * in the middle, so that each couple stands side by side as far as a row allows.
 */
function sideBySide(start: string, unions: readonly Union[]): string[] {
  const partnersOf = (id: string): string[] =>
    unions.flatMap(({ partnerIds }) => (partnerIds.includes(id) ? partnerIds.filter((each) => each !== id) : []));
  const all = new Set([start]);
  for (const each of all) for (const partner of partnersOf(each)) all.add(partner);
  const byPartners = [...all].toSorted((one, other) => partnersOf(other).length - partnersOf(one).length);
  const row = byPartners.slice(0, 1);
  for (const each of growing(row)) {
    for (const partner of partnersOf(each).filter((id) => !row.includes(id))) {
      const isAtEnd = row.indexOf(each) === row.length - 1;
      if (isAtEnd) row.push(partner);
      else row.unshift(partner);
    }
  }
  return row;
}

/** The people of a row, also those who join it while it is gone through. */
function* growing(row: readonly string[]): Generator<string> {
  const seen = new Set<string>();
  for (let next = row[0]; next !== undefined; next = row.find((id) => !seen.has(id))) {
    seen.add(next);
    yield next;
  }
}

/** The family as a nested list: each block once, below the first block of parents that leads to it. */
export function familyOutline({ blocks }: FamilyGraph): OutlineItem[] {
  const blockOf = new Map(blocks.flatMap((block) => block.personIds.map((id) => [id, block] as const)));
  const childrenOf = (block: FamilyBlock): FamilyBlock[] =>
    block.unions.flatMap(({ children }) => children.flatMap(({ childId }) => blockOf.get(childId) ?? []));
  const below = new Set(blocks.flatMap((block) => childrenOf(block).filter((child) => child !== block)));
  const told = new Set<FamilyBlock>();
  const tell = (block: FamilyBlock): OutlineItem => {
    told.add(block);
    const children: OutlineItem[] = [];
    for (const child of childrenOf(block)) if (!told.has(child)) children.push(tell(child));
    return { block, children };
  };
  const roots = blocks.filter((block) => !below.has(block)).map(tell);
  // In an imported family that goes round in a circle nobody stands first: what is left is told from where it is met.
  return [
    ...roots,
    ...blocks.filter((block) => !told.has(block)).flatMap((block) => (told.has(block) ? [] : [tell(block)])),
  ];
}
