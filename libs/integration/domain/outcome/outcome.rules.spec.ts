import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@passage/platform/domain';
import type { OutcomeInput } from './outcome';
import {
  outcomeFindings,
  outcomeStateOn,
  outcomeWindowOf,
  questionsFor,
  type OutcomeFacts,
  type OutcomeQuestion,
} from './outcome.rules';

const days = { outcomeFromDay: 60, outcomeDueDay: 90, outcomeUntilDay: 120 };
const ages = { school: 5, adult: 18 };
const arrivedOn = '2026-03-01';
const facts: OutcomeFacts = {
  window: outcomeWindowOf(days, arrivedOn),
  ages,
  people: [
    { id: 'mother', name: 'Mother', birthDate: '1990-02-01' },
    { id: 'son', name: 'Son', birthDate: '2015-05-05' },
    { id: 'baby', name: 'Baby', birthDate: '2025-05-05' },
  ],
  today: '2026-06-15',
};
const complete: OutcomeInput = {
  ...{ assessedOn: '2026-05-30', housing: 'own-lease', healthAccess: 'everybody', selfSufficiency: 'own-means' },
  people: [
    { personId: 'mother', employment: 'part-time', languageLevel: 'everyday', schooling: null },
    { personId: 'son', employment: null, languageLevel: null, schooling: 'attending' },
  ],
  note: '',
};
const [mother, son] = complete.people as [OutcomeInput['people'][number], OutcomeInput['people'][number]];
const told = (input: Partial<OutcomeInput>) =>
  outcomeFindings({ ...complete, ...input }, facts).map(
    ({ field, code }) => `${field} ${code.replace(/^\w+\.\w+\./, '')}`,
  );

describe('the window of an outcome', () => {
  it('runs from day 60 to day 120, due on day 90', () => {
    expect(facts.window).toEqual({ from: '2026-04-30', dueOn: '2026-05-30', until: '2026-06-29' });
  });

  it('makes an outcome to come, due, late and missed, in that order and each at most once', () => {
    const order = ['to-come', 'due', 'late', 'missed'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        const rank = (after: number) => order.indexOf(outcomeStateOn(facts.window, addDays(arrivedOn, after)));
        expect(rank(earlier)).toBeLessThanOrEqual(rank(later));
      }),
    );
    expect([59, 60, 90, 91, 120, 121].map((after) => outcomeStateOn(facts.window, addDays(arrivedOn, after)))).toEqual([
      ...['to-come', 'due', 'due', 'late', 'late', 'missed'],
    ]);
  });

  it('accepts an assessment exactly on its days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 200 }), (after) => {
        const input = { ...complete, assessedOn: addDays(arrivedOn, after) };
        const isAccepted = outcomeFindings(input, { ...facts, today: '2027-01-01' }).length === 0;
        expect(isAccepted).toBe(after >= 60 && after <= 120);
      }),
    );
  });
});

describe('an outcome', () => {
  it('needs work and language of adults, school of children, nothing of babies', () => {
    expect(told({})).toEqual([]);
    expect(told({ people: [mother] })).toEqual(['people person-missing']);
    expect(told({ people: [{ ...mother, employment: null }, son] })).toEqual(['people.0.employment answer-missing']);
    expect(told({ people: [mother, { ...son, employment: 'looking' }] })).toEqual(['people.1.employment not-asked']);
  });

  it('names each member once and nobody else', () => {
    expect(told({ people: [mother, son, mother] })).toEqual(['people.2.personId person-twice']);
    expect(told({ people: [mother, son, { ...son, personId: 'stranger' }] })).toEqual([
      'people.2.personId unknown-person',
    ]);
  });

  it('is assessed on a day that has come', () => {
    expect(told({ assessedOn: '2026-06-16' })).toEqual(['assessedOn future-date']);
  });

  it('asks by age on the day of the assessment', () => {
    const asked: [string, OutcomeQuestion[]][] = [
      ['2008-05-30', ['employment', 'languageLevel']],
      ['2008-05-31', ['schooling']],
      ['2021-05-30', ['schooling']],
      ['2021-05-31', []],
    ];
    for (const [birthDate, questions] of asked) expect(questionsFor(birthDate, '2026-05-30', ages)).toEqual(questions);
  });
});
