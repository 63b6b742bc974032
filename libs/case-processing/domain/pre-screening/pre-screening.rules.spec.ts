import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checklistAnswers, type PreScreeningInput } from './pre-screening';
import { preScreeningProblemsOf } from './pre-screening.rules';

const facts = {
  referredOn: '2026-03-01',
  checklist: [
    { code: 'identity', isRequired: true },
    { code: 'composition', isRequired: true },
    { code: 'photographs', isRequired: false },
  ],
};
const problems = (change: Partial<PreScreeningInput>) => {
  const input: PreScreeningInput = { screenedOn: '2026-04-01', outcome: 'go-on', answers: [], notes: '', ...change };
  return preScreeningProblemsOf(input, facts).map(({ field, code }) => `${field} ${code.split('.').at(-1)}`);
};
const answer = (code: string, given: PreScreeningInput['answers'][number]['answer']) => ({
  code,
  answer: given,
  remark: '',
});

describe('pre-screening', () => {
  it('lets a case go on when every required question is met or does not apply', () => {
    expect(problems({ answers: [answer('identity', 'yes'), answer('composition', 'not-applicable')] })).toEqual([]);
    expect(problems({ answers: [answer('identity', 'no'), answer('photographs', 'no')] })).toEqual([
      'answers.0.answer not-met',
      'answers not-met',
    ]);
  });

  it('says in words why a case does not go on', () => {
    expect(problems({ outcome: 'changes-needed' })).toEqual(['notes notes-missing']);
    expect(problems({ outcome: 'not-recommended', notes: 'Return is under way' })).toEqual([]);
  });

  it('comes after the referral and answers what is asked', () => {
    expect(
      problems({
        outcome: 'changes-needed',
        notes: 'x',
        screenedOn: '2026-02-28',
        answers: [answer('sorcery', 'yes')],
      }),
    ).toEqual(['screenedOn before-referral', 'answers.0.code unknown-item']);
  });

  it('never lets a case go on with a required question open', () => {
    const given = fc.option(fc.constantFrom(...checklistAnswers));
    fc.assert(
      fc.property(given, given, given, (identity, composition, photographs) => {
        const answers = [
          answer('identity', identity),
          answer('composition', composition),
          answer('photographs', photographs),
        ];
        const isMet = [identity, composition].every((each) => each === 'yes' || each === 'not-applicable');
        expect(problems({ answers }).length === 0).toBe(isMet);
      }),
    );
  });
});
