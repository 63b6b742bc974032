import { describe, expect, it } from '@jest/globals';
import { newId } from '@passage/platform/domain';
import fc from 'fast-check';
import { decisionOutcomes, type DecisionInput } from './decision';
import {
  clearanceOf,
  decisionProblemsOf,
  deferredUntil,
  reviewUntil,
  splitOf,
  type DecisionFacts,
} from './decision.rules';

const [mother = '', child = ''] = [newId(), newId()];
const facts: DecisionFacts = {
  memberIds: new Set([mother, child]),
  submittedOn: '2026-03-01',
  awaitingInterview: new Set(),
  deniedEarlier: new Set(),
};
const accepted: DecisionInput = {
  decidedOn: '2026-06-01',
  authority: 'Ministry',
  referenceNumber: '',
  note: '',
  despiteDenial: '',
  members: [{ personId: mother, outcome: 'accepted', validUntil: null, reviewOn: null }],
};
const codes = (input: DecisionInput, given: DecisionFacts = facts) =>
  decisionProblemsOf(input, given).map(
    ({ field, code }) => `${field} ${code.replace('case-processing.decision.', '')}`,
  );

describe('a decision', () => {
  it('may answer each member of a family differently', () => {
    const split: DecisionInput = {
      ...accepted,
      members: [...accepted.members, { personId: child, outcome: 'deferred', validUntil: null, reviewOn: null }],
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
        codes({ ...accepted, members: [{ personId: mother, outcome, validUntil: null, reviewOn: null }] }, awaiting)
          .length > 0,
    );
    expect(outcomes).toEqual(['accepted', 'denied']);
  });

  it('accepts nobody against a denial of an earlier case without saying why', () => {
    const denied = { ...facts, deniedEarlier: new Set([child]) };
    const answered = (outcome: (typeof decisionOutcomes)[number], despiteDenial = '') => ({
      ...{ ...accepted, despiteDenial },
      members: [{ personId: child, outcome, validUntil: null, reviewOn: null }],
    });
    expect(decisionOutcomes.filter((outcome) => codes(answered(outcome), denied).length > 0)).toEqual(['accepted']);
    expect(codes(answered('accepted'), denied)).toEqual(['despiteDenial denied-earlier']);
    expect(codes(answered('accepted', 'New evidence'), denied)).toEqual([]);
    expect(codes(accepted, denied)).toEqual([]);
  });

  it('concerns current members, once each', () => {
    const twice = { ...accepted, members: [...accepted.members, ...accepted.members] };
    expect(codes(twice)).toEqual(['members.1.personId person-twice']);
    const stranger = {
      ...accepted,
      members: [{ personId: newId(), outcome: 'denied' as const, validUntil: null, reviewOn: null }],
    };
    expect(codes(stranger)).toEqual(['members.0.personId not-a-member']);
  });

  it('that accepts may end after it began; nothing else ends', () => {
    const until = (outcome: (typeof decisionOutcomes)[number], validUntil: string) =>
      codes({ ...accepted, members: [{ personId: mother, outcome, validUntil, reviewOn: null }] });
    expect(until('accepted', '2027-06-01')).toEqual([]);
    expect(until('accepted', '2026-06-01')).toEqual(['members.0.validUntil ends-before-it-begins']);
    expect(until('denied', '2027-06-01')).toEqual(['members.0.validUntil end-without-acceptance']);
  });

  it('that defers may be looked at again on a day to come; nothing else is', () => {
    const again = (outcome: (typeof decisionOutcomes)[number], reviewOn: string) =>
      codes({ ...accepted, members: [{ personId: mother, outcome, validUntil: null, reviewOn }] });
    expect(again('deferred', '2026-09-01')).toEqual([]);
    expect(again('deferred', '2026-06-01')).toEqual(['members.0.reviewOn review-day-passed']);
    expect(again('accepted', '2026-09-01')).toEqual(['members.0.reviewOn review-day-without-deferral']);
    const line = (personId: string, reviewOn: string | null) => ({
      ...{ personId, outcome: 'deferred' as const, validUntil: null, reviewOn },
    });
    expect(deferredUntil({ members: [line(mother, '2026-10-01'), line(child, '2026-09-01')] })).toBe('2026-09-01');
    expect(deferredUntil({ members: [line(mother, null)] })).toBeNull();
  });

  it('splits a family when some are accepted and others are not', () => {
    const answered = (...outcomes: (typeof decisionOutcomes)[number][]) => [
      { members: outcomes.map((outcome, index) => ({ personId: `${index}`, outcome, isStanding: true })) },
    ];
    expect(splitOf(answered('accepted', 'accepted'))).toBeNull();
    expect(splitOf(answered('denied', 'deferred'))).toBeNull();
    expect(splitOf(answered('accepted', 'denied', 'deferred'))).toMatchObject({
      accepted: [{ personId: '0' }],
      others: [{ personId: '1' }, { personId: '2' }],
    });
    const [later] = answered('accepted', 'accepted');
    const replaced = { members: [{ personId: '1', outcome: 'denied' as const, isStanding: false }] };
    expect(splitOf(later ? [later, replaced] : [])).toBeNull();
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
          const members = outcomes.map((outcome) => ({ personId: mother, outcome, validUntil: null, reviewOn: null }));
          const last = reviewUntil({ decidedOn: '2026-06-01', members }, days);
          expect(last !== null).toBe(outcomes.includes('denied'));
          if (last !== null) expect(last > '2026-06-01').toBe(true);
        },
      ),
    );
  });
});
