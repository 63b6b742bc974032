import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { interviewMoves, interviewStates, moveInterview, openMoves, type InterviewFacts } from './interview-states';

const planned: InterviewFacts = { state: 'planned', date: '2026-06-10', today: '2026-06-15', decidedOn: null };

describe('an interview', () => {
  it('is held, or nobody came, on its day or later', () => {
    expect(moveInterview('hold', { ...planned, today: '2026-06-10' })).toEqual({ to: 'held' });
    expect(moveInterview('report-no-show', planned)).toEqual({ to: 'no-show' });
    expect(moveInterview('hold', { ...planned, today: '2026-06-09' })).toEqual({
      refusal: { code: 'case-processing.interview.not-yet', params: { date: '2026-06-10' } },
    });
  });

  it('may be moved to another day after nobody came', () => {
    expect(moveInterview('reschedule', { ...planned, state: 'no-show' })).toEqual({ to: 'rescheduled' });
  });

  it('cannot be taken back once a decision rests on it', () => {
    expect(moveInterview('take-back', { ...planned, state: 'held', decidedOn: '2026-06-12' })).toEqual({
      refusal: { code: 'case-processing.interview.decision-stands', params: { decidedOn: '2026-06-12' } },
    });
    expect(moveInterview('take-back', { ...planned, state: 'held' })).toEqual({ to: 'planned' });
    expect(moveInterview('take-back', { ...planned, state: 'cancelled', decidedOn: '2026-06-12' })).toEqual({
      to: 'planned',
    });
  });

  it('that was rescheduled never moves again', () => {
    expect(openMoves('rescheduled')).toEqual([]);
  });

  it('moves only where its state leaves a move open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...interviewStates),
        fc.constantFrom(...interviewMoves),
        fc.option(fc.constant('2026-06-12')),
        (state, move, decidedOn) => {
          const moved = moveInterview(move, { ...planned, state, decidedOn });
          const refusedByState = 'refusal' in moved && moved.refusal.code === 'case-processing.interview.move-refused';
          expect(refusedByState).toBe(!openMoves(state).includes(move));
        },
      ),
    );
  });
});
