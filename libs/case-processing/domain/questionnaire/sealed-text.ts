import type { Answers } from '../interview-form/question';

/** What is digested when a questionnaire is sealed: the version of its form and the answers, however they are stored. */
export function sealedText(formVersionId: string, answers: Answers): string {
  const entries = Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([formVersionId, entries]);
}
