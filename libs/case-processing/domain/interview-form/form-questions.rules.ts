import type { FormDocument, QuestionSchema } from './form-schema';
import { longestLongText, longestText, type Question, type QuestionOption, type Words } from './question';

/** The questions of a form, in their order. Those the order forgets are left out. */
export function questionsOf(document: FormDocument): Question[] {
  return document['x-order'].flatMap((key) => {
    const schema = document.properties[key];
    return schema ? [questionOf(key, schema)] : [];
  });
}

/** The JSON Schema that says what answers to the questions look like. */
export function documentOf(questions: readonly Question[]): FormDocument {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(questions.map((question) => [question.key, schemaOf(question)])),
    'x-order': questions.map(({ key }) => key),
    required: questions.filter(({ isRequired, shownIf }) => isRequired && !shownIf).map(({ key }) => key),
    allOf: questions.flatMap((question) => conditionOf(question, questions)),
    additionalProperties: false,
  };
}

/** What hangs on another answer: a question that must be answered when asked, and none when not. */
function conditionOf({ key, isRequired, shownIf }: Question, questions: readonly Question[]): object[] {
  if (!shownIf) return [];
  const { question, is } = shownIf;
  const isOneOfSeveral = questions.find((each) => each.key === question)?.kind === 'choices';
  const answer = isOneOfSeveral ? { contains: { const: is } } : { const: is };
  return [
    {
      if: { properties: { [question]: answer }, required: [question] },
      then: isRequired ? { required: [key] } : {},
      else: { properties: { [key]: false } },
    },
  ];
}

function questionOf(key: string, schema: QuestionSchema): Question {
  const isAsked = schema['x-kind'] !== 'heading';
  const shownIf = schema['x-shown-if'];
  return {
    key,
    kind: schema['x-kind'],
    title: wordsOf(schema.title, schema['x-titles']),
    help: wordsOf(schema.description, schema['x-descriptions']),
    isRequired: isAsked && schema['x-required'],
    isInternal: isAsked && schema['x-internal'],
    shownIf: shownIf ? { question: shownIf.question, is: shownIf.is } : null,
    options: optionsOf(schema),
    minimum: schema['x-kind'] === 'number' ? (schema.minimum ?? null) : null,
    maximum: schema['x-kind'] === 'number' ? (schema.maximum ?? null) : null,
  };
}

function optionsOf(schema: QuestionSchema): QuestionOption[] {
  const listed =
    schema['x-kind'] === 'choice' ? schema.oneOf : schema['x-kind'] === 'choices' ? schema.items.oneOf : [];
  return listed.map((each) => ({ value: each.const, title: wordsOf(each.title, each['x-titles']) }));
}

function schemaOf(question: Question): QuestionSchema {
  const { kind, title, help, shownIf, isRequired, isInternal, minimum, maximum } = question;
  const about = {
    title: title.en,
    'x-titles': translated(title),
    description: help.en,
    'x-descriptions': translated(help),
    ...(shownIf && { 'x-shown-if': shownIf }),
  };
  const asked = { ...about, 'x-required': isRequired, 'x-internal': isInternal };
  const oneOf = question.options.map(({ value, title: words }) => ({
    ...{ const: value, title: words.en, 'x-titles': translated(words) },
  }));
  switch (kind) {
    case 'text':
      return { 'x-kind': kind, type: 'string', maxLength: longestText, ...asked };
    case 'long-text':
      return { 'x-kind': kind, type: 'string', maxLength: longestLongText, ...asked };
    case 'number':
      return {
        ...{ 'x-kind': kind, type: 'number', ...asked },
        ...(minimum !== null && { minimum }),
        ...(maximum !== null && { maximum }),
      };
    case 'date':
      return { 'x-kind': kind, type: 'string', format: 'date', ...asked };
    case 'choice':
      return { 'x-kind': kind, type: 'string', oneOf, ...asked };
    case 'choices':
      return { 'x-kind': kind, type: 'array', uniqueItems: true, items: { type: 'string', oneOf }, ...asked };
    case 'yes-no':
      return { 'x-kind': kind, type: 'boolean', ...asked };
    case 'person':
      return { 'x-kind': kind, type: 'string', format: 'uuid', ...asked };
    case 'heading':
      return { 'x-kind': kind, not: {}, ...about };
  }
}

/** Always in the same order, whatever that of the stored document, so that equal questions look equal. */
function wordsOf(en: string, { fr, ar }: { fr: string; ar: string }): Words {
  return { en, fr, ar };
}

function translated({ fr, ar }: Words): { fr: string; ar: string } {
  return { fr, ar };
}
