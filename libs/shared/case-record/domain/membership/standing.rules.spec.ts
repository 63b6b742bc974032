import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { relationshipKinds, type RelationshipKind, type RelationshipState } from '../relationship/relationship';
import { standingTo } from './standing.rules';

const tie = (
  personId: string,
  kind: RelationshipKind,
  relatedPersonId: string,
  state: RelationshipState = 'current',
) => ({
  ...{ personId, kind, relatedPersonId, state },
});

describe('how a member stands to the principal applicant', () => {
  it('follows from their relationship, whichever of the two it is kept from', () => {
    const cases: [RelationshipKind, string | null, string | null][] = [
      ['biological-parent', 'child', 'parent'],
      ['adoptive-parent', 'adopted-child', 'parent'],
      ['step-parent', 'step-child', 'parent'],
      ['foster-parent', 'foster-child', null],
      ['grandparent', 'grandchild', 'grandparent'],
      ['spouse', 'spouse', 'spouse'],
      ['partner', 'partner', 'partner'],
      ['half-sibling', 'sibling', 'sibling'],
      ['guardian', null, null],
      ['other-relative', null, null],
    ];
    for (const [kind, below, above] of cases) {
      expect([kind, standingTo('pa', 'x', [tie('pa', kind, 'x')])]).toEqual([kind, below]);
      expect([kind, standingTo('pa', 'x', [tie('x', kind, 'pa')])]).toEqual([kind, above]);
    }
  });

  it('is no spouse’s once the marriage has ended', () => {
    expect(standingTo('pa', 'x', [tie('pa', 'spouse', 'x', 'former')])).toBe('other-dependant');
  });

  it('follows through parents in common and parents between', () => {
    const family = [
      tie('mother', 'biological-parent', 'pa'),
      tie('mother', 'adoptive-parent', 'brother'),
      tie('grandmother', 'biological-parent', 'mother'),
      tie('brother', 'biological-parent', 'niece'),
    ];
    expect(standingTo('pa', 'brother', family)).toBe('sibling');
    expect(standingTo('pa', 'grandmother', family)).toBe('grandparent');
    expect(standingTo('grandmother', 'pa', family)).toBe('grandchild');
    expect(standingTo('pa', 'niece', family)).toBeNull();
  });

  it('keeps every relationship true when the principal applicant changes back and forth', () => {
    const opposite: Record<string, string> = {
      child: 'parent',
      'adopted-child': 'parent',
      'step-child': 'parent',
      parent: 'child',
    };
    fc.assert(
      fc.property(fc.constantFrom(...relationshipKinds), (kind) => {
        const one = standingTo('a', 'b', [tie('a', kind, 'b')]);
        const other = standingTo('b', 'a', [tie('a', kind, 'b')]);
        if (one && opposite[one]) expect(other).toBe(opposite[one]);
      }),
    );
  });
});
