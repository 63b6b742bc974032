import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { approvalStates } from './approval';
import { identityFields } from './approval-rule';
import { answerRefusal, changedFields, expiryOf, fieldsUnderApproval, withdrawalRefusal } from './approval.rules';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const staff = fc.constantFrom('ana', 'ben', 'cem');
const proposal = fc.record({ state: fc.constantFrom(...approvalStates), proposedBy: staff, expiresOn: day });

describe('an answer to a proposal', () => {
  it('never comes from its author, and never twice or too late', () => {
    fc.assert(
      fc.property(proposal, staff, day, (facts, who, today) => {
        const mayAnswer = answerRefusal(facts, who, today) === undefined;
        expect(mayAnswer).toBe(facts.state === 'waiting' && facts.proposedBy !== who && today < facts.expiresOn);
      }),
    );
  });

  it('is taken back by its author alone', () => {
    fc.assert(
      fc.property(proposal, staff, (facts, who) => {
        const mayWithdraw = withdrawalRefusal(facts, who) === undefined;
        expect(mayWithdraw).toBe(facts.state === 'waiting' && facts.proposedBy === who);
      }),
    );
  });

  it('can be given on the last day before it expires, not on the day itself', () => {
    const facts = { state: 'waiting', proposedBy: 'ana', expiresOn: expiryOf('2026-06-15', 14) } as const;
    expect(facts.expiresOn).toBe('2026-06-29');
    expect(answerRefusal(facts, 'ben', '2026-06-28')).toBeUndefined();
    expect(answerRefusal(facts, 'ben', '2026-06-29')).toBe('case-record.approval.expired');
  });
});

describe('what a rule puts under four eyes', () => {
  const before = { givenNames: 'Samira', familyName: 'Haddad', sex: 'female', phone: null as string | null };

  it('is what changes and is covered, nothing else', () => {
    const change = { givenNames: 'Samira', familyName: 'Hadad', phone: '+962' };
    expect(changedFields(before, change)).toEqual(['familyName', 'phone']);
    expect(fieldsUnderApproval(before, change, identityFields)).toEqual(['familyName']);
    expect(fieldsUnderApproval(before, change, ['sex'])).toEqual([]);
  });

  it('grows with the rule and is nothing where nothing changes', () => {
    const fields = fc.subarray(Object.keys(before));
    fc.assert(
      fc.property(fields, fields, (some, more) => {
        const change = { givenNames: 'X', familyName: 'Y', sex: 'male', phone: '1' };
        const covered = fieldsUnderApproval(before, change, [...some, ...more]);
        expect(covered).toEqual(expect.arrayContaining(fieldsUnderApproval(before, change, some)));
        expect(fieldsUnderApproval(before, before, [...some, ...more])).toEqual([]);
      }),
    );
  });
});
