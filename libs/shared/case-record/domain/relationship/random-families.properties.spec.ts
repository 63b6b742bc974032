import { describe, expect, it } from '@jest/globals';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import type { FamilyFacts, ToldRelationship } from './family-facts';
import { nobody, personBorn } from './family-facts.fixture';
import { circularIn } from './lineage.rules';
import { relationshipFindings } from './relationship.rules';

const today = '2026-06-15';

/** Tells relationships one after the other, as a caseworker would; gives back what was refused, and for which reason. */
function refused(told: readonly ToldRelationship[], family: FamilyFacts = nobody): string[] {
  const known: ToldRelationship[] = [];
  return told.flatMap((each) => {
    const findings = relationshipFindings(each, { ...family, known }, today);
    if (findings.length === 0) known.push(each);
    return findings.map(({ code }) => code);
  });
}

const parent = (personId: string, relatedPersonId: string): ToldRelationship => ({
  personId,
  relatedPersonId,
  kind: 'biological-parent',
});

/**
 * A true family of up to 40: everybody after the first couple is born to somebody earlier, of whom each generation is
 * 25 years older, and mostly to that person's spouse as well.
 */
const trees = fc
  .array(fc.record({ of: fc.nat(), hasBoth: fc.boolean(), order: fc.nat() }), { maxLength: 38 })
  .map((births) => {
    const generations = [0];
    const told: (ToldRelationship & { order: number })[] = [];
    const people = new Map([['0', personBorn('1930-01-01', { sex: 'female' })]]);
    for (const { of, hasBoth, order } of births) {
      const mother = of % generations.length;
      const generation = (generations[mother] ?? 0) + 1;
      if (generation > 3) continue;
      const child = String(generations.length);
      generations.push(generation);
      people.set(child, personBorn(addDays('1930-01-01', generation * 9_131), { sex: 'female' }));
      told.push({ ...parent(String(mother), child), order });
      if (!hasBoth) continue;
      const father = `husband of ${mother}`;
      people.set(father, personBorn(people.get(String(mother))?.birth.date ?? '1930-01-01'));
      told.push({ ...parent(father, child), order: order + 1 });
      const couple = { personId: String(mother), relatedPersonId: father, kind: 'spouse' as const, order };
      if (!told.some(({ kind, relatedPersonId }) => kind === 'spouse' && relatedPersonId === father)) told.push(couple);
    }
    return { people, told: told.toSorted((one, other) => one.order - other.order) };
  });

describe('arbitrary families', () => {
  it('are accepted whole when they are true, in whatever order they are told', () => {
    fc.assert(
      fc.property(trees, ({ people, told }) => {
        expect(refused(told, { ...nobody, people })).toEqual([]);
        expect(circularIn(told)).toEqual([]);
      }),
    );
  });

  it('are found circular wherever a circle is hidden in them, and never recorded so', () => {
    const circle = fc.integer({ min: 2, max: 8 });
    fc.assert(
      fc.property(trees, circle, fc.infiniteStream(fc.nat()), ({ told }, length, places) => {
        const ring = Array.from({ length }, (_, index) => parent(`ring ${index}`, `ring ${(index + 1) % length}`));
        const family: ToldRelationship[] = [...told];
        for (const each of ring) family.splice((places.next().value ?? 0) % (family.length + 1), 0, each);
        expect(circularIn(family).length).toBeGreaterThanOrEqual(length);
        const code = length === 2 ? 'contradiction' : 'own-ancestor';
        expect(refused(family)).toEqual([`case-record.relationship.${code}`]);
      }),
    );
  });

  it('never grow circular, whatever is told in whatever order', () => {
    const one = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const kind = fc.constantFrom<ToldRelationship['kind']>('biological-parent', 'adoptive-parent', 'grandparent');
    fc.assert(
      fc.property(fc.array(fc.tuple(one, kind, one), { maxLength: 40 }), (all) => {
        const known: ToldRelationship[] = [];
        for (const [personId, ofKind, relatedPersonId] of all) {
          const each = { personId, kind: ofKind, relatedPersonId };
          if (relationshipFindings(each, { ...nobody, known }, today).length === 0) known.push(each);
        }
        expect(circularIn(known)).toEqual([]);
      }),
    );
  });
});
