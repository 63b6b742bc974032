import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareQuestions } from './form-comparison.rules';
import { formFindings } from './form-document.rules';
import { documentOf, questionsOf } from './form-questions.rules';
import { formSchema } from './interview-form';
import { questionKinds, type Question } from './question';

const words = fc.record({
  en: fc.stringMatching(/^[A-Z][a-z]{0,20}$/),
  fr: fc.constantFrom('', 'Bonjour'),
  ar: fc.constantFrom('', 'سؤال'),
});
const option = fc.record({ value: fc.stringMatching(/^[a-z]{1,8}$/), title: words });
const question = fc
  .record<Question>({
    key: fc.stringMatching(/^[a-z]{1,10}$/),
    kind: fc.constantFrom(...questionKinds),
    title: words,
    help: words,
    isRequired: fc.boolean(),
    isInternal: fc.boolean(),
    shownIf: fc.constant(null),
    options: fc.uniqueArray(option, { selector: ({ value }) => value, minLength: 1, maxLength: 4 }),
    minimum: fc.constantFrom(null, 0),
    maximum: fc.constantFrom(null, 10),
  })
  .map((each) => ({
    ...each,
    isRequired: each.kind !== 'heading' && each.isRequired,
    isInternal: each.kind !== 'heading' && each.isInternal,
    options: ['choice', 'choices'].includes(each.kind) ? each.options : [],
    minimum: each.kind === 'number' ? each.minimum : null,
    maximum: each.kind === 'number' ? each.maximum : null,
  }));
/** Questions of which some hang on an earlier answer. */
const form = fc
  .uniqueArray(question, { selector: ({ key }) => key, minLength: 1, maxLength: 8 })
  .map((questions) =>
    questions.map((each, index) => {
      const earlier = questions[index - 1];
      const is = earlier?.kind === 'yes-no' ? true : earlier?.options[0]?.value;
      return earlier && is !== undefined ? { ...each, shownIf: { question: earlier.key, is } } : each;
    }),
  )
  .filter((questions) => questions.some(({ kind }) => kind !== 'heading'));

const asked = (key: string, change: Partial<Question> = {}): Question => ({
  ...{ key, kind: 'text', title: { en: key, fr: '', ar: '' }, help: { en: '', fr: '', ar: '' }, isRequired: false },
  ...{ isInternal: false, shownIf: null, options: [], minimum: null, maximum: null, ...change },
});
const codesOf = (questions: readonly Question[]) => formFindings(documentOf(questions)).map(({ code }) => code);

describe('the document of a form', () => {
  it('says the same as its questions, and is accepted as it is stored', () => {
    fc.assert(
      fc.property(form, (questions) => {
        const document = documentOf(questions);
        expect(questionsOf(document)).toEqual(questions);
        const stored = JSON.parse(JSON.stringify(document)) as unknown;
        expect(formSchema.parse(stored)).toEqual(document);
      }),
    );
  });

  it('may leave out what follows from the questions, and may not contradict it', () => {
    const questions = [asked('wish', { kind: 'yes-no', isRequired: true }), asked('why')];
    const { required: _required, allOf: _allOf, ...document } = documentOf(questions);
    expect(formSchema.safeParse(document).success).toBe(true);
    expect(formSchema.safeParse({ ...document, required: ['why'] }).success).toBe(false);
    expect(formSchema.safeParse({ ...document, allOf: [{ not: {} }] }).success).toBe(false);
  });

  it('is refused when nobody could fill it in', () => {
    const prefix = 'case-processing.interview-form';
    expect(codesOf([asked('part', { kind: 'heading' })])).toEqual([`${prefix}.no-question`]);
    const hanging = asked('why', { shownIf: { question: 'wish', is: true } });
    expect(codesOf([hanging, asked('wish', { kind: 'yes-no' })])).toEqual([`${prefix}.shown-if`]);
    expect(codesOf([asked('age', { kind: 'number', minimum: 5, maximum: 4 })])).toEqual([`${prefix}.bounds`]);
    const twice = [1, 2].map(() => ({ value: 'same', title: { en: 'Same', fr: '', ar: '' } }));
    expect(codesOf([asked('pick', { kind: 'choice', options: twice })])).toEqual([`${prefix}.option-twice`]);
    expect(codesOf(Array.from({ length: 1000 }, (_, index) => asked(`q${index}`)))).toEqual([
      `${prefix}.too-many-questions`,
    ]);
    expect(formSchema.safeParse({ ...documentOf([asked('one')]), 'x-order': ['one', 'two'] }).success).toBe(false);
  });

  it('knows no keyword with which a form could do harm', () => {
    const document = documentOf([asked('one')]);
    const withPattern = { ...document.properties['one'], pattern: '(a+)+$' };
    for (const change of [{ $ref: 'https://example.org' }, { properties: { one: withPattern } }, { $id: 'x' }]) {
      expect(formSchema.safeParse({ ...document, ...change }).success).toBe(false);
    }
  });
});

describe('the comparison of two versions', () => {
  it('names what was added, removed, changed and moved', () => {
    const [one, two, three] = [asked('one'), asked('two'), asked('three')];
    const changed = { ...two, isRequired: true };
    const changes = compareQuestions([one, two, three], [three, changed, asked('four')]);
    expect(changes.map(({ key, change }) => `${key} ${change}`)).toEqual([
      'three moved',
      'two changed',
      'four added',
      'one removed',
    ]);
  });

  it('finds nothing between a version and itself, and everything against none', () => {
    fc.assert(
      fc.property(form, (questions) => {
        expect(compareQuestions(questions, questions)).toEqual([]);
        expect(compareQuestions([], questions).map(({ change }) => change)).toEqual(questions.map(() => 'added'));
      }),
    );
  });
});
