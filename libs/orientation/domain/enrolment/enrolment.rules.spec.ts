import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { enrolmentKinds, type EnrolmentKind } from './enrolment';
import { enrolmentFindings, obstacleOf, suggestedPlace, type Candidate, type SessionOffer } from './enrolment.rules';

const adult: Candidate = {
  personId: 'adult',
  birthDate: '1990-03-04',
  programmeCode: 'US-RESETTLEMENT',
  isCaseClosed: false,
  hasCompleted: false,
  isEnrolledInCourse: false,
  hasMissedDays: false,
  busyOn: [],
};
const child: Candidate = { ...adult, personId: 'child', birthDate: '2020-03-04' };
const offer: SessionOffer = {
  course: { minAge: 18, maxAge: null, programmeCodes: ['US-RESETTLEMENT'] },
  isMakeUp: false,
  days: ['2026-07-01', '2026-07-02', '2026-07-03'],
  freePlaces: 2,
  freeChildmindingPlaces: 1,
};
const keptOut = (
  candidate: Partial<Candidate>,
  changed: Partial<SessionOffer> = {},
  kind: EnrolmentKind = 'participant',
) => obstacleOf({ ...adult, ...candidate }, kind, { ...offer, ...changed })?.code.replace('orientation.enrolment.', '');

describe('a place in a session', () => {
  it('is for people of the programme who have not completed the course', () => {
    expect(keptOut({})).toBeUndefined();
    expect(keptOut({ programmeCode: 'EU-RELOCATION' })).toBe('other-programme');
    expect(keptOut({ hasCompleted: true })).toBe('completed-before');
    expect(keptOut({ isCaseClosed: true })).toBe('case-closed');
  });

  it('is for people of an age on the first day', () => {
    expect(keptOut({ birthDate: '2008-07-01' })).toBeUndefined();
    expect(keptOut({ birthDate: '2008-07-02' })).toBe('too-young');
    const youth = { ...offer.course, minAge: 8, maxAge: 16 };
    expect(keptOut({ birthDate: '2010-07-02' }, { course: youth })).toBeUndefined();
    expect(keptOut({ birthDate: '2010-07-01' }, { course: youth })).toBe('too-old');
  });

  it('is not given twice for a course, nor on a day spent elsewhere', () => {
    expect(keptOut({ isEnrolledInCourse: true })).toBe('already-enrolled');
    expect(keptOut({ busyOn: ['2026-07-03'] })).toBe('same-day');
    expect(keptOut({ busyOn: ['2026-07-04'] })).toBeUndefined();
  });

  it('of a make-up session is for those who missed days before', () => {
    expect(keptOut({}, { isMakeUp: true })).toBe('make-up-only');
    expect(keptOut({ hasMissedDays: true }, { isMakeUp: true })).toBeUndefined();
  });

  it('is suggested for the whole family: adults learn, small children are minded', () => {
    expect(suggestedPlace(adult, offer)).toEqual({ suggested: 'participant', obstacle: null });
    expect(suggestedPlace(child, offer)).toEqual({ suggested: 'childminding', obstacle: null });
    expect(suggestedPlace(child, { ...offer, freeChildmindingPlaces: 0 })).toEqual({
      suggested: null,
      obstacle: { code: 'orientation.enrolment.too-young', params: { minAge: 18 } },
    });
  });

  it('is not given beyond the capacity, for the whole group or nobody', () => {
    const three = ['a', 'b', 'c'].map((personId) => ({
      candidate: { ...adult, personId },
      kind: 'participant' as const,
    }));
    const told = enrolmentFindings(three, offer).map(({ field, code }) => `${field} ${code}`);
    expect(told).toEqual(['people orientation.enrolment.full']);
    const twice = enrolmentFindings(
      [three[0], three[0]].flatMap((each) => each ?? []),
      offer,
    );
    expect(twice.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'people.1.personId orientation.enrolment.person-twice',
    ]);
  });

  it('whatever is accepted fits into the places that are free', () => {
    const anybody = fc.record({
      candidate: fc.record({
        personId: fc.uuid(),
        birthDate: fc.constantFrom('1990-01-01', '2009-01-01', '2021-01-01'),
        programmeCode: fc.constantFrom('US-RESETTLEMENT', 'EU-RELOCATION'),
        isCaseClosed: fc.boolean(),
        hasCompleted: fc.boolean(),
        isEnrolledInCourse: fc.boolean(),
        hasMissedDays: fc.boolean(),
        busyOn: fc.subarray(['2026-07-02', '2026-07-09']),
      }),
      kind: fc.constantFrom(...enrolmentKinds),
    });
    const anyOffer = fc.record({ freePlaces: fc.nat(6), freeChildmindingPlaces: fc.nat(3), isMakeUp: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 8 }), anyOffer, (wanted, places) => {
        const given = { ...offer, ...places };
        if (enrolmentFindings(wanted, given).length > 0) return;
        const learning = wanted.filter(({ kind }) => kind === 'participant');
        expect(learning.length).toBeLessThanOrEqual(given.freePlaces);
        expect(wanted.length - learning.length).toBeLessThanOrEqual(given.freeChildmindingPlaces);
        expect(wanted.every(({ candidate }) => !candidate.busyOn.includes('2026-07-02'))).toBe(true);
      }),
    );
  });
});
