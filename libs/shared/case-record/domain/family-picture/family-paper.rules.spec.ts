import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { familyOf, newsOf, pictured, related } from './family.fixture';
import { familyPaper } from './family-paper.rules';

const names = ['a', 'b', 'c', 'd', 'e'];

describe('the paper of a family', () => {
  it('is the same as if what a member asked to hide had never been recorded', () => {
    const someone = fc.constantFrom(...names);
    const ties = fc.array(fc.record({ one: someone, other: someone, isHidden: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.subarray(names.slice(1)), ties, (hidden, all) => {
        const people = names.map((id) =>
          pictured(id, { lifeStatus: hidden.includes(id) ? newsOf(id, { hiddenAtRequestOf: 'a' }) : null }),
        );
        const ofTie = ({ one, other, isHidden }: (typeof all)[number]) =>
          related(one, 'sibling', other, { hiddenAtRequestOf: isHidden ? 'a' : null });
        const neverTold = all.filter(
          ({ one, other, isHidden }) => !isHidden && !hidden.includes(one) && !hidden.includes(other),
        );
        expect(familyPaper(familyOf(people, all.map(ofTie)))).toEqual(
          familyOf(
            people.filter(({ id }) => !hidden.includes(id)),
            neverTold.map(ofTie),
          ),
        );
      }),
    );
  });

  it('names no principal applicant who is hidden, and keeps everything else', () => {
    const [a, b] = [pictured('a', { lifeStatus: newsOf('a', { hiddenAtRequestOf: 'b' }) }), pictured('b')];
    expect(familyPaper(familyOf([a, b], []))).toMatchObject({ principalApplicantId: null, people: [b] });
  });
});
