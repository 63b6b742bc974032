import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasRoomFor, pointsOf, spread, type Carrier, type CaseToGive } from './workload.rules';

const offices = ['amman', 'beirut'];
const office = fc.constantFrom(...offices);
const staffIds = ['ana', 'ben', 'cem', 'dua', 'eve'];
const carriersOf = fc.uniqueArray(
  fc.record({
    staffId: fc.constantFrom(...staffIds),
    officeIds: fc.option(fc.subarray(offices), { nil: null }),
    points: fc.integer({ min: 0, max: 3000 }),
    capacity: fc.integer({ min: 0, max: 4000 }),
  }),
  { selector: ({ staffId }) => staffId, maxLength: 5 },
);
const casesOf = fc.uniqueArray(
  fc.record({
    caseId: fc.uuid(),
    officeId: office,
    points: fc.integer({ min: 0, max: 500 }),
    ownerId: fc.option(fc.constantFrom(...staffIds)),
  }),
  { selector: ({ caseId }) => caseId, maxLength: 40 },
);

/** What everybody carries after a spreading. */
function after(cases: readonly CaseToGive[], carriers: readonly Carrier[]): Carrier[] {
  const gifts = spread(cases, carriers);
  return carriers.map((carrier) => {
    const given = cases.filter(({ caseId }) =>
      gifts.some((gift) => gift.caseId === caseId && gift.staffId === carrier.staffId),
    );
    return { ...carrier, points: given.reduce((sum, { points }) => sum + points, carrier.points) };
  });
}

describe('what a case weighs', () => {
  it('is its priority times its stage, and usual where nothing is said', () => {
    const weights = { priority: { urgent: 150 }, stage: { health: 60 } };
    expect(pointsOf({ priority: 'urgent', stage: 'health' }, weights)).toBe(90);
    expect(pointsOf({ priority: 'normal', stage: 'movement' }, weights)).toBe(100);
  });
});

describe('spreading cases', () => {
  it('gives each case once, and to somebody of its office or nobody', () => {
    fc.assert(
      fc.property(casesOf, carriersOf, (cases, carriers) => {
        const gifts = spread(cases, carriers);
        expect(gifts.map(({ caseId }) => caseId).sort()).toEqual(cases.map(({ caseId }) => caseId).sort());
        for (const { caseId, staffId } of gifts) {
          const carrier = carriers.find((each) => each.staffId === staffId);
          const { officeId } = cases.find((each) => each.caseId === caseId) ?? { officeId: '' };
          expect(staffId === null || (carrier && (carrier.officeIds?.includes(officeId) ?? true))).toBe(true);
        }
      }),
    );
  });

  it('takes nobody over capacity', () => {
    fc.assert(
      fc.property(casesOf, carriersOf, (cases, carriers) => {
        after(cases, carriers).forEach(({ points, capacity }, index) => {
          expect(points).toBeLessThanOrEqual(Math.max(capacity, carriers[index]?.points ?? 0));
        });
      }),
    );
  });

  it('leaves no case with nobody while somebody has room for it', () => {
    fc.assert(
      fc.property(casesOf, carriersOf, (cases, carriers) => {
        const carrying = after(cases, carriers);
        const left = spread(cases, carriers).filter(({ staffId }) => staffId === null);
        for (const { caseId } of left) {
          const given = cases.find((each) => each.caseId === caseId);
          expect(given && carrying.some((carrier) => hasRoomFor(carrier, given))).toBe(false);
        }
      }),
    );
  });

  it('leaves nobody emptier than they would be with the last case a fuller colleague got', () => {
    const everywhere = carriersOf.map((carriers) =>
      carriers.map((each) => ({ ...each, officeIds: null, capacity: each.capacity + 1, points: 0 })),
    );
    fc.assert(
      fc.property(casesOf, everywhere, (cases, carriers) => {
        const carrying = after(cases, carriers);
        const gifts = spread(cases, carriers);
        for (const one of carrying) {
          const last = gifts.filter(({ staffId }) => staffId === one.staffId).at(-1);
          const { points = 0 } = cases.find(({ caseId }) => caseId === last?.caseId) ?? {};
          if (!last) continue;
          for (const other of carrying) {
            const withIt = (other.points + points) / other.capacity;
            expect(one.points / one.capacity).toBeLessThanOrEqual(Math.max(1, withIt));
            if (withIt <= 1) expect(one.points / one.capacity).toBeLessThanOrEqual(withIt);
          }
        }
      }),
    );
  });

  it('does not depend on the order of cases and colleagues', () => {
    const shuffled = fc
      .tuple(casesOf, carriersOf)
      .chain(([cases, carriers]) =>
        fc.tuple(
          fc.constant(cases),
          fc.constant(carriers),
          fc.shuffledSubarray(cases, { minLength: cases.length }),
          fc.shuffledSubarray(carriers, { minLength: carriers.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([cases, carriers, otherCases, otherCarriers]) => {
        expect(spread(otherCases, otherCarriers)).toEqual(spread(cases, carriers));
      }),
    );
  });

  it('keeps a case with its owner when all else is equal', () => {
    const carriers = ['ana', 'ben'].map((staffId) => ({ staffId, officeIds: null, points: 0, capacity: 1000 }));
    const given = { caseId: '1', officeId: 'amman', points: 100, ownerId: 'ben' };
    expect(spread([given], carriers)).toEqual([{ caseId: '1', staffId: 'ben' }]);
  });
});
