import type { FormDocument } from './form-schema';
import { documentOf, questionsOf } from './form-questions.rules';
import type { interviewFormProblems } from './interview-form.problems';
import { mostQuestions, type Question, type ShownIf } from './question';

/** What is wrong with a form, and where in its document. */
export interface FormFinding {
  path: (string | number)[];
  code: keyof typeof interviewFormProblems;
  params?: { maximum: number };
}

/** Everything that keeps a well-formed document from being a form that can be filled in. */
export function formFindings(document: FormDocument): FormFinding[] {
  if (Object.keys(document.properties).length > mostQuestions) {
    const params = { maximum: mostQuestions };
    return [{ path: ['properties'], code: 'case-processing.interview-form.too-many-questions', params }];
  }
  return [...orderFindings(document), ...questionFindings(document), ...derivedFindings(document)];
}

function orderFindings(document: FormDocument): FormFinding[] {
  const order = document['x-order'];
  const isComplete =
    new Set(order).size === order.length &&
    order.length === Object.keys(document.properties).length &&
    order.every((key) => key in document.properties);
  const findings: FormFinding[] = [];
  if (!isComplete) findings.push({ path: ['x-order'], code: 'case-processing.interview-form.order' });
  if (questionsOf(document).every(({ kind }) => kind === 'heading')) {
    findings.push({ path: ['properties'], code: 'case-processing.interview-form.no-question' });
  }
  return findings;
}

function questionFindings(document: FormDocument): FormFinding[] {
  const questions = questionsOf(document);
  return questions.flatMap((question, index) => {
    const path = ['properties', question.key];
    const findings: FormFinding[] = [];
    if (new Set(question.options.map(({ value }) => value)).size < question.options.length) {
      findings.push({ path: [...path, 'oneOf'], code: 'case-processing.interview-form.option-twice' });
    }
    if (question.minimum !== null && question.maximum !== null && question.maximum < question.minimum) {
      findings.push({ path: [...path, 'maximum'], code: 'case-processing.interview-form.bounds' });
    }
    if (question.shownIf && !canHangOn(question.shownIf, questions.slice(0, index))) {
      findings.push({ path: [...path, 'x-shown-if'], code: 'case-processing.interview-form.shown-if' });
    }
    return findings;
  });
}

/** Whether a question can hang on that answer: of an earlier one with such an answer. */
function canHangOn({ question, is }: ShownIf, earlier: readonly Question[]): boolean {
  const other = earlier.find(({ key }) => key === question);
  if (other?.kind === 'yes-no') return typeof is === 'boolean';
  return other !== undefined && other.options.some(({ value }) => value === is);
}

/** `required` and `allOf` follow from the questions: left out, or as they follow, never otherwise. */
function derivedFindings(document: FormDocument): FormFinding[] {
  const derived = documentOf(questionsOf(document));
  const code = 'case-processing.interview-form.derived';
  return (['required', 'allOf'] as const)
    .filter((part) => document[part].length > 0 && !isSame(document[part], derived[part]))
    .map((part) => ({ path: [part], code }));
}

/** Whether two documents say the same; the order of names in an object says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, sorted(part)] as const);
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
