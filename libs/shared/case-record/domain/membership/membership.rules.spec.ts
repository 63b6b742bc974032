import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memberRelationships } from './membership';
import { familyFindings, joiningFindings, relationshipAfterChange } from './membership.rules';

const relationships = fc.constantFrom(...memberRelationships);
const others = relationships.filter((each) => each !== 'principal-applicant');
const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);

describe('a family', () => {
  it('has exactly one principal applicant', () => {
    expect(familyFindings(['principal-applicant', 'spouse'], 'people')).toEqual([]);
    for (const family of [[], ['spouse'], ['principal-applicant', 'principal-applicant']] as const) {
      expect(codes(familyFindings(family, 'people'))).toEqual(['case-record.case.one-principal-applicant']);
    }
  });

  it('keeps exactly one when another member takes the place', () => {
    fc.assert(
      fc.property(others, fc.array(others), (chosen, rest) => {
        const before = ['principal-applicant', ...rest] as const;
        const after = before.map((each) => relationshipAfterChange(chosen, each));
        expect(after).not.toContain('principal-applicant');
        expect(familyFindings(['principal-applicant', ...after], 'people')).toEqual([]);
      }),
    );
  });

  it('is seen from the new principal applicant', () => {
    expect(relationshipAfterChange('spouse', 'principal-applicant')).toBe('spouse');
    expect(relationshipAfterChange('spouse', 'child')).toBe('child');
    expect(relationshipAfterChange('spouse', 'sibling')).toBe('other-dependant');
    expect(relationshipAfterChange('child', 'principal-applicant')).toBe('parent');
    expect(relationshipAfterChange('child', 'child')).toBe('sibling');
    expect(relationshipAfterChange('child', 'parent')).toBe('grandparent');
    expect(relationshipAfterChange('parent', 'sibling')).toBe('child');
    expect(relationshipAfterChange('other-dependant', 'child')).toBe('other-dependant');
  });
});

describe('joining', () => {
  it('is not in the future', () => {
    expect(joiningFindings('2026-06-15', '2026-06-15')).toEqual([]);
    expect(codes(joiningFindings('2026-06-16', '2026-06-15'))).toEqual(['platform.field.future-date']);
  });
});
