import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memberRelationships } from './membership';
import { familyFindings, joiningFindings, leavingFindings, relationshipAfterChange } from './membership.rules';

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

describe('leaving and joining', () => {
  const today = '2026-06-15';
  const leaving = (leftOn: string) => ({ leftOn, reason: 'own-case' as const });

  it('are not by a death, which is an event of the family', () => {
    const findings = leavingFindings('2026-01-01', { leftOn: '2026-02-01', reason: 'death' }, today);
    expect(findings.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'reason case-record.life-status.death-of-member',
    ]);
  });

  it('happen in their order and not in the future', () => {
    expect(leavingFindings('2026-01-01', leaving('2026-01-01'), today)).toEqual([]);
    expect(codes(leavingFindings('2026-01-02', leaving('2026-01-01'), today))).toEqual([
      'case-record.member.left-before-joining',
    ]);
    expect(codes(leavingFindings('2026-01-01', leaving('2026-06-16'), today))).toEqual(['platform.field.future-date']);
    expect(joiningFindings(null, '2026-06-15', today)).toEqual([]);
    expect(joiningFindings('2026-05-01', '2026-05-01', today)).toEqual([]);
    expect(codes(joiningFindings('2026-05-01', '2026-04-30', today))).toEqual([
      'case-record.member.joined-while-member',
    ]);
    expect(codes(joiningFindings(null, '2026-06-16', today))).toEqual(['platform.field.future-date']);
  });
});
