import { describe, expect, it } from '@jest/globals';
import type { FieldProblem } from '@passage/platform/domain';
import fc from 'fast-check';
import { conditions, hasClassA, tbClasses } from '../condition/condition';
import { assessmentOutcomes, type AssessmentInput } from './assessment';
import { draftFindings, signingFindings, tbOutcome, type AssessmentContext } from './assessment.rules';
import { assessmentMoves, assessmentStates, isOpenAssessment, moveAssessment } from './assessment-state';

const context: AssessmentContext = {
  today: '2026-06-15',
  birthDate: '1990-05-01',
  needsTbClass: true,
  countsFrom: 'examined-on',
};
const complete: AssessmentInput = {
  plannedOn: '2026-06-01',
  site: 'Amman clinic',
  physician: 'Dr Haddad',
  examinedOn: '2026-06-01',
  lastTestOn: null,
  tbClass: 'no-class',
  conditions: [],
  outcome: 'cleared',
  waiverReference: '',
  needs: [],
  clinicalNote: '',
};
const told = (problems: FieldProblem[]) =>
  problems.map(({ field, code }) => `${field} ${code.replace(/^(health\.assessment|platform\.field)\./, '')}`);
const signing = (changed: Partial<AssessmentInput>, given: Partial<AssessmentContext> = {}) =>
  told(signingFindings({ ...complete, ...changed }, { ...context, ...given }));

describe('an assessment', () => {
  it('is planned for a day, or was examined on one', () => {
    const draft = (changed: Partial<AssessmentInput>) => told(draftFindings({ ...complete, ...changed }, context));
    expect(draft({ examinedOn: null })).toEqual([]);
    expect(draft({ plannedOn: null })).toEqual([]);
    expect(draft({ plannedOn: null, examinedOn: null })).toEqual(['plannedOn not-planned']);
  });

  it('has neither examination nor test in the future or before birth', () => {
    expect(signing({ examinedOn: '2026-06-16', lastTestOn: '2026-07-01' })).toEqual([
      'examinedOn future-date',
      'lastTestOn future-date',
    ]);
    expect(signing({ examinedOn: '1990-04-30' })).toEqual(['examinedOn before-birth']);
  });

  it('is signed only with examination, physician, class and conclusion', () => {
    expect(signing({})).toEqual([]);
    expect(signing({ examinedOn: null, physician: '', tbClass: null, outcome: 'pending' })).toEqual([
      'examinedOn required',
      'physician physician-missing',
      'tbClass tb-class-missing',
      'outcome outcome-open',
    ]);
  });

  it('needs a class only where the programme screens, and a last test only where it counts from it', () => {
    expect(signing({ tbClass: null }, { needsTbClass: false })).toEqual([]);
    expect(signing({}, { countsFrom: 'last-test-on' })).toEqual(['lastTestOn last-test-missing']);
  });

  it('of class A is not cleared, and with conditions only under a waiver', () => {
    expect(signing({ tbClass: 'a' })).toEqual(['outcome class-a-not-cleared']);
    expect(signing({ conditions: ['gonorrhoea'], outcome: 'conditional' })).toEqual(['waiverReference waiver-missing']);
    expect(signing({ tbClass: 'a', outcome: 'conditional', waiverReference: 'W-12' })).toEqual([]);
    expect(signing({ tbClass: 'a', outcome: 'refused' })).toEqual([]);
  });

  it('with conditions names one', () => {
    expect(signing({ outcome: 'conditional' })).toEqual(['conditions conditions-missing']);
    expect(signing({ outcome: 'conditional', needs: ['oxygen'] })).toEqual([]);
    expect(signing({ outcome: 'conditional', tbClass: 'b2' })).toEqual([]);
  });

  it('is never signed as fit with a finding of class A, whatever else is said', () => {
    fc.assert(
      fc.property(
        fc.record({
          tbClass: fc.option(fc.constantFrom(...tbClasses)),
          conditions: fc.uniqueArray(fc.constantFrom(...conditions)),
          outcome: fc.constantFrom(...assessmentOutcomes),
          waiverReference: fc.constantFrom('', 'W-1'),
        }),
        (found) => {
          const isSigned = signing(found).length === 0;
          if (isSigned && hasClassA(found)) {
            expect(found.outcome).not.toBe('cleared');
            if (found.outcome === 'conditional') expect(found.waiverReference).not.toBe('');
          }
        },
      ),
    );
  });

  it('screens out infectious tuberculosis unless it is waived', () => {
    expect(tbClasses.map((each) => tbOutcome(each, ''))).toEqual([
      'cleared',
      'refused',
      'cleared',
      'cleared',
      'cleared',
      'cleared',
    ]);
    expect(tbOutcome('a', 'W-1')).toBe('conditional');
  });
});

describe('the states of an assessment', () => {
  it('go from appointment through examination to a signature', () => {
    expect(moveAssessment('planned', 'examine')).toBe('examined');
    expect(moveAssessment('examined', 'sign')).toBe('signed');
    expect(moveAssessment('planned', 'sign')).toBeUndefined();
  });

  it('leave a signed assessment alone but for its being superseded', () => {
    const open = assessmentMoves.filter((move) => moveAssessment('signed', move));
    expect(open).toEqual(['supersede']);
  });

  it('lead nowhere from an end, and only open ones can be written to', () => {
    for (const state of assessmentStates) {
      const moves = assessmentMoves.filter((move) => moveAssessment(state, move));
      expect(isOpenAssessment(state)).toBe(moves.includes('examine'));
      if (state === 'superseded' || state === 'cancelled') expect(moves).toEqual([]);
    }
  });
});
