import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answers, Question } from '../interview-form/question';
import { answersToAsked, askedQuestions, mergeAnswers } from './answer.rules';

const asked = (key: string, change: Partial<Question> = {}): Question => ({
  ...{ key, kind: 'text', title: { en: key, fr: '', ar: '' }, help: { en: '', fr: '', ar: '' }, isRequired: false },
  ...{ isInternal: false, shownIf: null, options: [], minimum: null, maximum: null, ...change },
});
const keysOf = (questions: readonly Question[]) => questions.map(({ key }) => key);

const answers = fc.dictionary(
  fc.constantFrom('one', 'two', 'three', 'four'),
  fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.string(), { maxLength: 2 })),
) as fc.Arbitrary<Answers>;

describe('questions that hang on an answer', () => {
  const questions = [
    asked('wish', { kind: 'yes-no' }),
    asked('kinds', { kind: 'choices', shownIf: { question: 'wish', is: true } }),
    asked('which', { shownIf: { question: 'kinds', is: 'other' } }),
  ];

  it('are asked when it is given, through several steps', () => {
    expect(keysOf(askedQuestions(questions, {}))).toEqual(['wish']);
    expect(keysOf(askedQuestions(questions, { wish: true }))).toEqual(['wish', 'kinds']);
    expect(keysOf(askedQuestions(questions, { wish: true, kinds: ['some', 'other'] }))).toEqual(keysOf(questions));
    expect(keysOf(askedQuestions(questions, { wish: false, kinds: ['other'] }))).toEqual(['wish']);
  });

  it('lose their answers when they are not asked any more', () => {
    const given = { wish: false, kinds: ['other'], which: 'Ramps' };
    expect(answersToAsked(questions, given)).toEqual({ wish: false });
    expect(answersToAsked(questions, { ...given, wish: true })).toEqual({ ...given, wish: true });
  });
});

describe('answers of two people', () => {
  it('are brought together question by question', () => {
    const merged = mergeAnswers({ one: 'a', two: 'b' }, { one: 'mine', two: 'b' }, { two: 'theirs', three: true });
    expect(merged.answers).toEqual({ one: 'mine', two: 'theirs', three: true });
    expect(merged.conflicts).toEqual([{ key: 'one', mine: 'mine', theirs: undefined }]);
  });

  it('lose nothing that only one of them changed', () => {
    fc.assert(
      fc.property(answers, answers, (base, mine) => {
        expect(mergeAnswers(base, mine, base)).toEqual({ answers: mine, conflicts: [] });
        expect(mergeAnswers(base, base, mine)).toEqual({ answers: mine, conflicts: [] });
        expect(mergeAnswers(base, mine, mine)).toEqual({ answers: mine, conflicts: [] });
      }),
    );
  });

  it('conflict for both alike', () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const keys = (found: ReturnType<typeof mergeAnswers>) => found.conflicts.map(({ key }) => key).sort();
        expect(keys(mergeAnswers(base, mine, theirs))).toEqual(keys(mergeAnswers(base, theirs, mine)));
      }),
    );
  });
});
