import { describe, expect, it } from '@jest/globals';
import type { FamilyBlock, FamilyGraph } from '@passage/case-record/domain';
import { cardSize, layOut, neighbourOf, type PictureLayout } from './picture-layout';

const birth = (childId: string) => ({ childId, kind: 'biological-parent' as const, isFormer: false });
const couple = { kind: 'spouse' as const, state: 'current' as const, basis: null };
const block = (...personIds: string[]): FamilyBlock => ({ id: personIds[0] ?? '', personIds, unions: [] });

/** Four generations of 40: one couple, three couples below, nine below those, and their children. */
function fourGenerations(): FamilyGraph {
  const blocks: FamilyBlock[] = [];
  const grow = (id: string, generation: number): void => {
    const children =
      generation < 2 ? ['a', 'b', 'c'].map((each) => id + each) : generation === 2 ? [`${id}a`, `${id}b`] : [];
    const partner = `${id}*`;
    const personIds = generation < 3 ? [id, partner] : [id];
    const union = { id, partnerIds: personIds, couple, children: children.map(birth) };
    blocks.push({ id, personIds, unions: generation < 3 ? [union] : [] });
    for (const child of children) grow(child, generation + 1);
  };
  grow('a', 0);
  return { blocks };
}

const overlaps = ({ people }: PictureLayout) =>
  people.flatMap((one, index) =>
    people
      .slice(index + 1)
      .filter((other) => Math.abs(one.x - other.x) < cardSize.width && Math.abs(one.y - other.y) < cardSize.height)
      .map((other) => `${one.id} over ${other.id}`),
  );

describe('the picture of a family', () => {
  it('sets 40 people of four generations in four rows, none over another', () => {
    const drawn = layOut(fourGenerations());
    expect(drawn.people.length).toBeGreaterThanOrEqual(40);
    expect(overlaps(drawn)).toEqual([]);
    expect(new Set(drawn.people.map(({ y }) => Math.round(y))).size).toBe(4);
    const yOf = (id: string) => drawn.people.find((each) => each.id === id)?.y ?? 0;
    expect(yOf('a')).toBeLessThan(yOf('aa'));
    for (const { x, y } of drawn.people) {
      expect(x >= 0 && x + cardSize.width <= drawn.width && y >= 0 && y + cardSize.height <= drawn.height).toBe(true);
    }
  });

  it('joins each of three wives to the man, and each child to its own parents', () => {
    const unions = ['w1', 'w2', 'w3'].map((wife) => ({
      ...{ id: `man+${wife}`, partnerIds: ['man', wife], couple, children: [birth(`child of ${wife}`)] },
    }));
    const family = { id: 'man', personIds: ['w2', 'w1', 'man', 'w3'].toReversed(), unions };
    const drawn = layOut({ blocks: [family, ...unions.map(({ children: [child] }) => block(child?.childId ?? ''))] });
    expect(drawn.couples.length).toBe(3);
    expect(new Set(drawn.descents.map(({ points: [from] }) => `${from?.x} ${from?.y}`)).size).toBe(3);
    expect(overlaps(drawn)).toEqual([]);
  });

  it('draws a line for everybody’s parents, also unrecorded ones, and a circle without losing anybody', () => {
    const sisters = {
      id: 'unrecorded',
      personIds: [],
      unions: [{ id: '', partnerIds: [], couple: null, children: [birth('a'), birth('b')] }],
    };
    const drawn = layOut({ blocks: [sisters, block('a'), block('b')] });
    expect([drawn.descents.length, drawn.unrecorded === null]).toEqual([2, false]);
    const ring = ['a', 'b', 'c'].map((id, index, all) => ({
      ...block(id),
      unions: [{ id, partnerIds: [id], couple: null, children: [birth(all[(index + 1) % 3] ?? '')] }],
    }));
    expect(layOut({ blocks: ring }).people.length).toBe(3);
    expect(layOut({ blocks: [] })).toMatchObject({ people: [], couples: [], descents: [] });
  });

  it('is walked through with the arrow keys', () => {
    const { people } = layOut(fourGenerations());
    const below = neighbourOf(people, 'a', 'ArrowDown') ?? '';
    expect(['aa', 'ab', 'ac', 'aa*', 'ab*', 'ac*']).toContain(below);
    expect(['a', 'a*']).toContain(neighbourOf(people, below, 'ArrowUp'));
    expect([neighbourOf(people, 'a', 'ArrowLeft'), neighbourOf(people, 'a', 'ArrowRight')]).toContain('a*');
    expect(neighbourOf(people, 'a', 'ArrowUp')).toBeUndefined();
    expect(neighbourOf(people, 'a', 'Enter')).toBeUndefined();
  });
});
