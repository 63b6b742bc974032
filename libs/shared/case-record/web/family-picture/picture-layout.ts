import { Graph, layout } from '@dagrejs/dagre';
import type { Descent, FamilyBlock, FamilyGraph, Union } from '@passage/case-record/domain';

/** Measures of the drawing in pixels. */
export const cardSize = { width: 164, height: 92 };
const gap = { couple: 36, blocks: 28, generations: 84 };
const lane = 9;

/** Where a person's card stands: its upper left corner. */
export interface PlacedPerson {
  id: string;
  x: number;
  y: number;
}

/** The line that joins two partners, as the points it goes through. */
export interface PlacedCouple {
  union: Union;
  points: readonly Point[];
  /** Where the mark of a union that ended stands. */
  middle: Point;
}

/** The line from parents down to one child. */
export interface PlacedDescent {
  id: string;
  descent: Descent;
  points: readonly Point[];
}

export interface Point {
  x: number;
  y: number;
}

/** A family with a place for everything that is drawn. */
export interface PictureLayout {
  width: number;
  height: number;
  people: readonly PlacedPerson[];
  couples: readonly PlacedCouple[];
  descents: readonly PlacedDescent[];
  /** Where parents stand whom nobody recorded. */
  unrecorded: Point | null;
}

/** Places a family: generations in rows, couples side by side, children below their parents. */
export function layOut({ blocks }: FamilyGraph): PictureLayout {
  const places = placeBlocks(blocks);
  const people = blocks.flatMap((block) => placePeople(block, blocks, places));
  const byId = new Map(people.map((each) => [each.id, each]));
  const couples: PlacedCouple[] = [];
  const descents: PlacedDescent[] = [];
  for (const block of blocks) {
    for (const [index, union] of block.unions.entries()) {
      const from = anchorOf(union, block, byId, places, index, couples);
      const rail = (places.get(block.id)?.y ?? 0) + cardSize.height / 2 + 20 + (index % 5) * lane;
      for (const descent of union.children) {
        const child = byId.get(descent.childId);
        if (!child) continue;
        const x = child.x + cardSize.width / 2 + landing(descent);
        const points = [from, { x: from.x, y: rail }, { x, y: rail }, { x, y: child.y }];
        descents.push({ id: `${union.id} ${descent.kind} ${descent.childId}`, descent, points });
      }
    }
  }
  const unrecorded = places.get('unrecorded');
  return {
    ...extentOf(people, unrecorded),
    people,
    couples,
    descents,
    unrecorded: unrecorded ? { x: unrecorded.x, y: unrecorded.y } : null,
  };
}

/** Lines that are not by birth reach the card a little aside, so that they do not run over the line by birth. */
function landing({ kind }: Descent): number {
  if (kind === 'biological-parent') return 0;
  return { 'step-parent': 26, 'foster-parent': -26, 'adoptive-parent': -13, guardian: 39 }[kind as string] ?? 13;
}

function widthOf({ personIds }: FamilyBlock): number {
  const count = personIds.length;
  return count === 0 ? 16 : count * cardSize.width + (count - 1) * gap.couple;
}

/** Centres of the blocks by dagre, which sets generations in rows and keeps lines from crossing where it can. */
function placeBlocks(blocks: readonly FamilyBlock[]): ReadonlyMap<string, Point> {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: gap.blocks, ranksep: gap.generations, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  const blockOf = new Map(blocks.flatMap((block) => block.personIds.map((id) => [id, block] as const)));
  for (const block of blocks) graph.setNode(block.id, { width: widthOf(block), height: cardSize.height });
  for (const block of blocks) {
    for (const { childId, kind } of block.unions.flatMap(({ children }) => children)) {
      const child = blockOf.get(childId);
      if (!child || child === block) continue;
      const minlen = kind === 'grandparent' ? 2 : 1;
      const known = graph.edge(block.id, child.id) as { minlen: number; weight: number } | undefined;
      graph.setEdge(block.id, child.id, {
        minlen: Math.max(minlen, known?.minlen ?? 1),
        weight: (known?.weight ?? 0) + (kind === 'biological-parent' ? 3 : 1),
      });
    }
  }
  layout(graph);
  return new Map(
    graph.nodes().map((id) => {
      const { x = 0, y = 0 } = graph.node(id) as Partial<Point>;
      return [id, { x, y }];
    }),
  );
}

/** The people of a block from left to right; turned round when that brings them nearer to their own parents. */
function placePeople(
  block: FamilyBlock,
  blocks: readonly FamilyBlock[],
  places: ReadonlyMap<string, Point>,
): PlacedPerson[] {
  const centre = places.get(block.id) ?? { x: 0, y: 0 };
  const left = centre.x - widthOf(block) / 2;
  const xAt = (index: number): number => left + index * (cardSize.width + gap.couple);
  const parentsAt = new Map(
    block.personIds.map((id) => {
      const above = blocks.find(({ unions }) =>
        unions.some(({ children }) => children.some(({ childId }) => childId === id)),
      );
      return [id, above ? places.get(above.id)?.x : undefined];
    }),
  );
  const wayOf = (ids: readonly string[]): number =>
    ids.reduce((sum, id, index) => sum + Math.abs((parentsAt.get(id) ?? xAt(index)) - xAt(index)), 0);
  const turned = block.personIds.toReversed();
  const ids = wayOf(turned) < wayOf(block.personIds) ? turned : block.personIds;
  return ids.map((id, index) => ({ id, x: xAt(index), y: centre.y - cardSize.height / 2 }));
}

/** Where the children's line of a union begins; draws the line between the partners on the way. */
function anchorOf(
  union: Union,
  block: FamilyBlock,
  byId: ReadonlyMap<string, PlacedPerson>,
  places: ReadonlyMap<string, Point>,
  index: number,
  couples: PlacedCouple[],
): Point {
  const partners = union.partnerIds.flatMap((id) => byId.get(id) ?? []).toSorted((one, other) => one.x - other.x);
  const [first, last] = [partners[0], partners.at(-1)];
  if (!first || !last) {
    const { x, y } = places.get(block.id) ?? { x: 0, y: 0 };
    return { x, y: y + 8 };
  }
  const bottom = first.y + cardSize.height;
  if (first === last) return { x: first.x + cardSize.width / 2, y: bottom };
  const start = first.x + cardSize.width;
  if (last.x - start <= gap.couple + 1) {
    const middle = { x: (start + last.x) / 2, y: first.y + cardSize.height / 2 };
    couples.push({
      union,
      middle,
      points: [
        { x: start, y: middle.y },
        { x: last.x, y: middle.y },
      ],
    });
    return middle;
  }
  const y = bottom + 6 + (index % 3) * 4;
  const [from, to] = [first.x + cardSize.width * 0.75, last.x + cardSize.width * 0.25];
  const middle = { x: to - cardSize.width * 0.25 - gap.couple / 2, y };
  couples.push({
    union,
    middle,
    points: [
      { x: from, y: bottom },
      { x: from, y },
      { x: to, y },
      { x: to, y: bottom },
    ],
  });
  return middle;
}

function extentOf(people: readonly PlacedPerson[], unrecorded: Point | undefined): { width: number; height: number } {
  const right = Math.max(0, ...people.map(({ x }) => x + cardSize.width), (unrecorded?.x ?? 0) + 16);
  const bottom = Math.max(0, ...people.map(({ y }) => y + cardSize.height));
  return { width: right + 4, height: bottom + 24 };
}

/** The card one comes to by an arrow key: the nearest in that direction, sideways in the same row first. */
export function neighbourOf(people: readonly PlacedPerson[], from: string, key: string): string | undefined {
  const here = people.find(({ id }) => id === from);
  if (!here) return undefined;
  const distances = people.flatMap(({ id, x, y }) => {
    const [dx, dy] = [x - here.x, y - here.y];
    const isSameRow = Math.abs(dy) < 1;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const isAhead = key === 'ArrowLeft' ? dx < 0 : dx > 0;
      return isAhead && isSameRow ? [{ id, distance: Math.abs(dx) }] : [];
    }
    const isAhead = key === 'ArrowUp' ? dy < -1 : key === 'ArrowDown' ? dy > 1 : false;
    return isAhead ? [{ id, distance: Math.abs(dy) * 10 + Math.abs(dx) }] : [];
  });
  return distances.toSorted((one, other) => one.distance - other.distance)[0]?.id;
}
