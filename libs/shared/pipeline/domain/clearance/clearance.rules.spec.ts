import { describe, expect, it } from '@jest/globals';
import { staleAfter, standingAfter } from './clearance.rules';

const amal = '0190f2a0-0000-7000-8000-000000000001';
const check = (
  id: string,
  outcome: 'cleared' | 'pending' | 'refused',
  sourceId: string | null,
  requirementCode = 'health.a',
) => ({
  ...{ id, personId: amal, requirementCode, outcome, sourceId },
});
const idsOf = (standing: { id: string }[]) => standing.map(({ id }) => id);

describe('recording a clearance', () => {
  it('leaves those of other records standing', () => {
    const standing = standingAfter([check('first', 'cleared', 'exam-1')], check('second', 'cleared', 'exam-2'));
    expect(idsOf(standing)).toEqual(['first', 'second']);
  });

  it('supersedes what the same record said before', () => {
    const standing = standingAfter([check('first', 'pending', 'exam-1')], check('second', 'cleared', 'exam-1'));
    expect(idsOf(standing)).toEqual(['second']);
  });

  it('supersedes nothing when neither comes from a record', () => {
    const standing = standingAfter([check('first', 'pending', null)], check('second', 'cleared', null));
    expect(idsOf(standing)).toEqual(['first', 'second']);
  });

  it('supersedes everything of the item when it is a refusal', () => {
    const existing = [check('first', 'cleared', 'exam-1'), check('second', 'pending', 'exam-2')];
    expect(idsOf(standingAfter(existing, check('third', 'refused', 'exam-3')))).toEqual(['third']);
  });

  it('leaves other requirements and other people alone, even from the same record', () => {
    const others = [
      check('other', 'cleared', 'exam-1', 'health.b'),
      { ...check('hers', 'cleared', 'exam-1'), personId: null },
    ];
    expect(idsOf(standingAfter(others, check('third', 'refused', 'exam-1')))).toEqual(['other', 'hers', 'third']);
  });
});

describe('a change of identity', () => {
  it('puts in doubt the clearances of the requirements that depend on it', () => {
    const requirements = [
      { code: 'case.security-check', staleOn: ['name', 'birth-date'] as const },
      { code: 'movement.travel-document', staleOn: ['name'] as const },
      { code: 'orientation.course', staleOn: [] },
    ].map((each) => ({ ...each, staleOn: [...each.staleOn] }));
    expect(staleAfter('name', requirements)).toEqual(['case.security-check', 'movement.travel-document']);
    expect(staleAfter('birth-date', requirements)).toEqual(['case.security-check']);
    expect(staleAfter('sex', requirements)).toEqual([]);
  });
});
