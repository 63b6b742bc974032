import { describe, expect, it } from '@jest/globals';
import { newId } from '@passage/platform/domain';
import fc from 'fast-check';
import { decisionOutcomes, type DecisionInput } from './decision';
import { clearanceOf, decisionProblemsOf, reviewUntil, type DecisionFacts } from './decision.rules';

const [mother = '', child = ''] = [newId(), newId()];
const facts: DecisionFacts = {
  memberIds: new Set([mother, child]),
  submittedOn: '2026-03-01',
  awaitingInterview: new Set(),
};
const accepted: DecisionInput = {
  decidedOn: '2026-06-01',
  authority: 'Ministry',
  referenceNumber: '',
  note: '',
  members: [{ personId: mother, outcome: 'accepted', validUntil: null }],
};
const codes = (input: DecisionInput, given: DecisionFacts = facts) =>
  decisionProblemsOf(input, given).map(
    ({ field, code }) => `${field} ${code.replace('case-processing.decision.', '')}`,
  );

describe('a decision', () => {
  it('may answer each member of a family differently', () => {
    const split: DecisionInput = {
      ...accepted,
      members: [...accepted.members, { personId: child, outcome: 'deferred', validUntil: null }],
    };
    expect(codes(split)).toEqual([]);
  });

  it('answers a submission', () => {
    expect(codes(accepted, { ...facts, submittedOn: null })).toEqual(['decidedOn not-submitted']);
    expect(codes({ ...accepted, decidedOn: '2026-02-28' })).toEqual(['decidedOn before-submission']);
  });

  it('accepts or denies nobody who is still to be interviewed, but may defer or ask', () => {
    const awaiting = { ...facts, awaitingInterview: new Set([mother]) };
    const outcomes = decisionOutcomes.filter(
      (outcome) =>
        codes({ ...accepted, members: [{ personId: mother, outcome, validUntil: null }] }, awaiting).length > 0,
    );
    expect(outcomes).toEqual(['accepted', 'denied']);
  });

  it('concerns current members, once each', () => {
    const twice = { ...accepted, members: [...accepted.members, ...accepted.members] };
    expect(codes(twice)).toEqual(['members.1.personId person-twice']);
    const stranger = { ...accepted, members: [{ personId: newId(), outcome: 'denied' as const, validUntil: null }] };
    expect(codes(stranger)).toEqual(['members.0.personId not-a-member']);
  });

  it('that accepts may end after it began; nothing else ends', () => {
    const until = (outcome: (typeof decisionOutcomes)[number], validUntil: string) =>
      codes({ ...accepted, members: [{ personId: mother, outcome, validUntil }] });
    expect(until('accepted', '2027-06-01')).toEqual([]);
    expect(until('accepted', '2026-06-01')).toEqual(['members.0.validUntil ends-before-it-begins']);
    expect(until('denied', '2027-06-01')).toEqual(['members.0.validUntil end-without-acceptance']);
  });

  it('refuses the requirement only when it denies', () => {
    expect(decisionOutcomes.filter((outcome) => clearanceOf[outcome] === 'refused')).toEqual(['denied']);
  });

  it('can be reviewed only when it denies somebody, always after it was taken', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...decisionOutcomes), { minLength: 1 }),
        fc.integer({ min: 1, max: 400 }),
        (outcomes, days) => {
          const members = outcomes.map((outcome) => ({ personId: mother, outcome, validUntil: null }));
          const last = reviewUntil({ decidedOn: '2026-06-01', members }, days);
          expect(last !== null).toBe(outcomes.includes('denied'));
          if (last !== null) expect(last > '2026-06-01').toBe(true);
        },
      ),
    );
  });
});
