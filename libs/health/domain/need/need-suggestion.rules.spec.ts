import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conditions, tbClasses } from '../condition/condition';
import { inUsualOrder } from './need';
import { suggestedNeeds } from './need-suggestion.rules';

describe('suggested needs', () => {
  it('follow from the conditions found', () => {
    expect(suggestedNeeds({ tbClass: null, conditions: ['kidney-failure'] })).toEqual([
      'nurse-escort',
      'regular-medication',
      'dialysis-near',
      'early-medical-follow-up',
    ]);
    expect(suggestedNeeds({ tbClass: 'b1', conditions: [] })).toEqual(['early-medical-follow-up']);
    expect(suggestedNeeds({ tbClass: 'no-class', conditions: [] })).toEqual([]);
  });

  it('are named once each, in the usual order, and grow with what is found', () => {
    const found = fc.uniqueArray(fc.constantFrom(...conditions));
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...tbClasses)), found, found, (tbClass, some, more) => {
        const few = suggestedNeeds({ tbClass, conditions: some });
        const many = suggestedNeeds({ tbClass, conditions: [...some, ...more] });
        expect(few).toEqual(inUsualOrder([...few, ...few]));
        expect(many).toEqual(expect.arrayContaining(few));
      }),
    );
  });
});
