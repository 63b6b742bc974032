import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { relationshipKinds, type Relationship } from '../relationship/relationship';
import type { OutlineItem } from './family-graph';
import { familyGraph, familyOutline } from './family-graph.rules';
import { familyOf, newsOf, pictured, related } from './family.fixture';

const graphOf = (ids: string[], ...relationships: Relationship[]) =>
  familyGraph(
    familyOf(
      ids.map((id) => pictured(id)),
      relationships,
    ),
  );
const unionsOf = (...args: Parameters<typeof graphOf>) =>
  graphOf(...args).blocks.flatMap(({ unions }) =>
    unions.map(({ partnerIds, children }) => [
      partnerIds.join('+'),
      children.map(({ childId, kind }) => `${childId} ${kind}`),
    ]),
  );
const told = (items: readonly OutlineItem[]): unknown[] =>
  items.map(({ block, children }) => [block.personIds.join(' '), ...told(children)]);

describe('a family as it is drawn', () => {
  it('stands a man between his two wives, and hangs each child on its own parents', () => {
    const family = [
      related('man', 'spouse', 'first'),
      related('man', 'spouse', 'second'),
      ...['man', 'first'].map((parent) => related(parent, 'biological-parent', 'elder')),
      ...['man', 'second'].map((parent) => related(parent, 'biological-parent', 'younger')),
    ];
    const graph = graphOf(['elder', 'first', 'man', 'second', 'younger'], ...family);
    expect(graph.blocks.map(({ personIds }) => personIds[1]).filter(Boolean)).toEqual(['man']);
    expect(unionsOf(['first', 'man', 'second', 'elder', 'younger'], ...family)).toEqual([
      ['first+man', ['elder biological-parent']],
      ['man+second', ['younger biological-parent']],
    ]);
  });

  it('draws step, foster and adoptive parents apart, and a parent alone', () => {
    const family = [
      related('mother', 'biological-parent', 'child'),
      related('stepfather', 'step-parent', 'child'),
      related('mother', 'spouse', 'stepfather'),
      related('uncle', 'foster-parent', 'child'),
    ];
    expect(unionsOf(['mother', 'stepfather', 'uncle', 'child'], ...family)).toEqual([
      ['mother+stepfather', []],
      ['mother', ['child biological-parent']],
      ['stepfather', ['child step-parent']],
      ['uncle', ['child foster-parent']],
    ]);
  });

  it('hangs siblings without recorded parents together, and beside a sibling whose parents are', () => {
    const sisters = [related('a', 'sibling', 'b'), related('b', 'sibling', 'c')];
    expect(unionsOf(['a', 'b', 'c'], ...sisters)).toEqual([['', ['a sibling', 'b sibling', 'c sibling']]]);
    const withMother = [related('mother', 'biological-parent', 'c'), ...sisters];
    expect(unionsOf(['a', 'b', 'c', 'mother'], ...withMother)).toEqual([
      ['mother', ['c biological-parent', 'b sibling', 'a sibling']],
    ]);
  });

  it('leaves out a grandparent’s own line where the parent between is recorded', () => {
    const line = [related('g', 'grandparent', 'c'), related('g', 'biological-parent', 'p')];
    expect(unionsOf(['g', 'p', 'c'], ...line)).toEqual([['g', ['p biological-parent', 'c grandparent']]]);
    expect(unionsOf(['g', 'p', 'c'], ...line, related('p', 'biological-parent', 'c'))).toEqual([
      ['g', ['p biological-parent']],
      ['p', ['c biological-parent']],
    ]);
  });

  it('says that a death ended a marriage', () => {
    const people = [pictured('a'), pictured('b', { lifeStatus: newsOf('b', { state: 'dead' }) })];
    const [block] = familyGraph(familyOf(people, [related('a', 'spouse', 'b', { basis: 'law' })])).blocks;
    expect(block?.unions[0]?.couple).toEqual({ kind: 'spouse', state: 'widowed', basis: 'law' });
  });

  it('is told generation by generation', () => {
    const family = [
      related('grandmother', 'biological-parent', 'mother'),
      related('mother', 'spouse', 'father'),
      ...['mother', 'father'].map((parent) => related(parent, 'biological-parent', 'child')),
    ];
    expect(told(familyOutline(graphOf(['child', 'father', 'grandmother', 'mother'], ...family)))).toEqual([
      ['grandmother', [expect.stringMatching('father mother|mother father'), ['child']]],
    ]);
  });

  it('has everybody in one block, told once, whatever is recorded', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const one = fc.constantFrom(...ids);
    const tie = fc.tuple(one, fc.constantFrom(...relationshipKinds), one).filter(([a, , b]) => a !== b);
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 20 }), (ties) => {
        const graph = graphOf(
          ids,
          ...ties.map(([a, kind, b], index) => ({ ...related(a, kind, b), id: String(index) })),
        );
        expect(graph.blocks.flatMap(({ personIds }) => personIds).toSorted()).toEqual(ids);
        const all = (items: readonly OutlineItem[]): string[] =>
          items.flatMap(({ block, children }) => [...block.personIds, ...all(children)]);
        expect(all(familyOutline(graph)).toSorted()).toEqual(ids);
      }),
    );
  });
});
