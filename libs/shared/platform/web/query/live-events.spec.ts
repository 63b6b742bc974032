import { describe, expect, it } from '@jest/globals';
import { keysMadeOld } from './live-events';

describe('live event', () => {
  it('makes the case and all lists of cases old when something of the case changed', () => {
    expect(keysMadeOld({ topic: 'task', id: 't1', caseId: 'c1' })).toEqual([
      ['case', 'c1'],
      ['cases'],
      ['task', 't1'],
      ['tasks'],
    ]);
  });

  it('names each key once', () => {
    expect(keysMadeOld({ topic: 'case', id: 'c1', caseId: 'c1' })).toEqual([['case', 'c1'], ['cases']]);
  });

  it('makes every query of the topic old when it names no record', () => {
    expect(keysMadeOld({ topic: 'session' })).toEqual([['session'], ['sessions']]);
  });
});
