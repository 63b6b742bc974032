import { describe, expect, it } from '@jest/globals';
import { answerProblemsOf, endOfAnswer, requestProblemsOf, type CheckRequestFacts } from './check-request.rules';
import type { CheckAnswer, CheckRequest } from './security-check';

const facts: CheckRequestFacts = {
  referredOn: '2026-03-01',
  members: [
    { personId: 'mother', birthDate: '1990-01-01' },
    { personId: 'child', birthDate: '2018-05-05' },
  ],
  rules: [
    { code: 'name-check', askedFor: 'everybody', minAge: 14, maxAge: null, validityMonths: 15, leadDays: 60 },
    { code: 'advisory-opinion', askedFor: 'when-asked', minAge: null, maxAge: 60, validityMonths: 15, leadDays: 60 },
  ],
  checks: [],
};
const awaited = {
  ...{ id: 'c', personId: 'mother', typeCode: 'name-check', askedOn: '2026-05-01', result: 'pending' as const },
  ...{ answeredOn: null, validUntil: null, staleSince: null },
};
const problemsOf = (lines: CheckRequest['lines'], change: Partial<CheckRequestFacts> = {}, askedOn = '2026-06-01') =>
  requestProblemsOf({ askedOn, reference: '', lines }, { ...facts, ...change }).map(
    ({ field, code }) => `${field} ${code.split('.').at(-1)}`,
  );

describe('asking for checks', () => {
  it('is for members of the right age, by types of the programme, once', () => {
    expect(problemsOf([{ personId: 'mother', typeCode: 'name-check' }])).toEqual([]);
    expect(problemsOf([{ personId: 'child', typeCode: 'advisory-opinion' }])).toEqual([]);
    expect(
      problemsOf([
        { personId: 'child', typeCode: 'name-check' },
        { personId: 'mother', typeCode: 'palm-reading' },
        { personId: 'uncle', typeCode: 'name-check' },
        { personId: 'mother', typeCode: 'name-check' },
        { personId: 'mother', typeCode: 'name-check' },
      ]),
    ).toEqual([
      'lines.0.personId other-age',
      'lines.1.typeCode unknown-type',
      'lines.2.personId not-a-member',
      'lines.4.typeCode asked-twice',
    ]);
  });

  it('waits for the answer to what was asked, unless the identity changed since', () => {
    const lines = [{ personId: 'mother', typeCode: 'name-check' }];
    expect(problemsOf(lines, { checks: [awaited] })).toEqual(['lines.0.typeCode awaited']);
    expect(problemsOf(lines, { checks: [{ ...awaited, staleSince: '2026-05-20' }] })).toEqual([]);
  });

  it('comes after the referral', () => {
    expect(problemsOf([{ personId: 'mother', typeCode: 'name-check' }], {}, '2026-02-28')).toEqual([
      'askedOn before-referral',
    ]);
  });
});

describe('the answer to a check', () => {
  const answer = (change: Partial<CheckAnswer> = {}): CheckAnswer => ({
    ...{ answeredOn: '2026-06-01', result: 'clear', validUntil: null },
    ...change,
  });
  const problems = (change: Partial<CheckAnswer>) =>
    answerProblemsOf(answer(change), '2026-05-01').map(({ field, code }) => `${field} ${code.split('.').at(-1)}`);

  it('comes after the question, and ends after it begins', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ answeredOn: '2026-04-30' })).toEqual(['answeredOn answered-before-asked']);
    expect(problems({ validUntil: '2026-06-01' })).toEqual(['validUntil ends-before-it-begins']);
    expect(problems({ result: 'not-clear', validUntil: '2027-01-01' })).toEqual(['validUntil end-without-clear']);
  });

  it('holds as the type rules, or until the day the authority names', () => {
    expect(endOfAnswer(answer(), { validityMonths: 15 })).toBe('2027-09-01');
    expect(endOfAnswer(answer({ validUntil: '2026-12-24' }), { validityMonths: 15 })).toBe('2026-12-24');
    expect(endOfAnswer(answer(), { validityMonths: null })).toBeNull();
    expect(endOfAnswer(answer({ result: 'not-clear' }), { validityMonths: 15 })).toBeNull();
  });
});
