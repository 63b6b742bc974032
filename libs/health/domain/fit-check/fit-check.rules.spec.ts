import { describe, expect, it } from '@jest/globals';
import type { FitCheckInput } from './fit-check';
import { clearanceOfFit, fitCheckFindings } from './fit-check.rules';

const fit: FitCheckInput = {
  caseId: '00000000-0000-7000-8000-000000000001',
  personId: '00000000-0000-7000-8000-000000000002',
  checkedOn: '2026-06-14',
  result: 'fit',
  delayUntil: null,
  needs: [],
  clinicalNote: '',
};
const told = (changed: Partial<FitCheckInput>) =>
  fitCheckFindings({ ...fit, ...changed }, '2026-06-15').map(
    ({ field, code }) => `${field} ${code.replace(/^(health\.fit-check|platform\.field)\./, '')}`,
  );

describe('a fit-to-fly check', () => {
  it('lets those who are fit go, and keeps the others', () => {
    expect(clearanceOfFit).toEqual({
      fit: 'cleared',
      'fit-with-conditions': 'conditional',
      delay: 'refused',
      unfit: 'refused',
    });
  });

  it('took place by today', () => {
    expect(told({})).toEqual([]);
    expect(told({ checkedOn: '2026-06-16' })).toEqual(['checkedOn future-date']);
  });

  it('says until when travel is delayed, and only then', () => {
    expect(told({ result: 'delay' })).toEqual(['delayUntil delay-missing']);
    expect(told({ result: 'delay', delayUntil: '2026-06-14' })).toEqual(['delayUntil delay-not-later']);
    expect(told({ result: 'delay', delayUntil: '2026-06-20' })).toEqual([]);
    expect(told({ delayUntil: '2026-06-20' })).toEqual(['delayUntil delay-not-wanted']);
  });

  it('with conditions names one', () => {
    expect(told({ result: 'fit-with-conditions' })).toEqual(['needs conditions-missing']);
    expect(told({ result: 'fit-with-conditions', needs: ['oxygen'] })).toEqual([]);
  });
});
