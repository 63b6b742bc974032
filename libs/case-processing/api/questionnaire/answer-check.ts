import type { Answers, FormDocument } from '@passage/case-processing/domain';
import { fillIn, isPlainDate, platformProblems, type FieldProblem, type ProblemParams } from '@passage/platform/domain';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { validate as isUuid } from 'uuid';

/** How answers to a version of a form are checked. */
interface Checks {
  draft: ValidateFunction;
  whole: ValidateFunction;
}

/** Versions whose checks stay at hand: compiling takes far longer than checking, and somebody types just now. */
const mostKept = 50;
const kept = new Map<string, Checks>();

/** A version of a form that questionnaires are filled in with; published, so that it never changes. */
export interface PublishedForm {
  formVersionId: string;
  schema: FormDocument;
}

/** What is wrong with answers that are still being written: of a wrong kind, or to no question of the form. */
export function draftFindings(form: PublishedForm, answers: Answers): FieldProblem[] {
  return findings(checksOf(form).draft, answers);
}

/** What keeps answers from being sealed. */
export function answerFindings(form: PublishedForm, answers: Answers): FieldProblem[] {
  return findings(checksOf(form).whole, answers);
}

function checksOf({ formVersionId, schema }: PublishedForm): Checks {
  const found = kept.get(formVersionId);
  if (found) return found;
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
  const checks = { draft: compile({ ...schema, required: [], allOf: [] }), whole: compile(schema) };
  kept.set(formVersionId, checks);
  return checks;
}

/** With an instance of its own, which would otherwise remember every document for good. */
function compile(document: FormDocument): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addFormat('date', isPlainDate);
  ajv.addFormat('uuid', isUuid);
  return ajv.compile(document.allOf.length > 0 ? document : { ...document, allOf: undefined });
}

function findings(check: ValidateFunction, answers: Answers): FieldProblem[] {
  if (check(answers)) return [];
  const found = (check.errors ?? []).flatMap(problemOf);
  return found.filter(({ field }, index) => found.findIndex((each) => each.field === field) === index);
}

function problemOf(error: ErrorObject): FieldProblem[] {
  const at = error.instancePath.split('/').slice(1);
  const missing = error.keyword === 'required' ? [String(error.params['missingProperty'])] : [];
  const unknown = error.keyword === 'additionalProperties' ? [String(error.params['additionalProperty'])] : [];
  const field = ['answers', ...at, ...missing, ...unknown].join('.');
  const limit = error.params['limit'] as number;
  switch (error.keyword) {
    case 'required':
      return [problem(field, 'platform.field.required')];
    case 'type':
      return [problem(field, 'platform.field.type', { expected: String(error.params['type']) })];
    case 'maxLength':
      return [problem(field, 'platform.field.too-long', { maximum: limit })];
    case 'minimum':
      return [problem(field, 'platform.field.too-small', { minimum: limit })];
    case 'maximum':
      return [problem(field, 'platform.field.too-big', { maximum: limit })];
    case 'format':
      return [
        problem(field, error.params['format'] === 'date' ? 'platform.field.date' : 'platform.field.unknown-reference'),
      ];
    case 'additionalProperties':
    case 'not':
    case 'false schema':
      return [problem(field, 'platform.field.unknown')];
    case 'oneOf':
    case 'uniqueItems':
      return [problem(field, 'platform.field.not-accepted')];
    default:
      return [];
  }
}

function problem(field: string, code: keyof typeof platformProblems, params: ProblemParams = {}): FieldProblem {
  const { title, remedy } = platformProblems[code];
  return { field, code, reason: fillIn(title, params), remedy: fillIn(remedy, params), params: { ...params } };
}
