import type { Answer, Answers, Question } from '../interview-form/question';

/** Whether a question is asked, given the answers to those before it. */
export function isAsked({ shownIf }: Question, questions: readonly Question[], answers: Answers): boolean {
  if (!shownIf) return true;
  const other = questions.find(({ key }) => key === shownIf.question);
  if (!other || !isAsked(other, questions, answers)) return false;
  const answer = answers[shownIf.question];
  return Array.isArray(answer) ? answer.includes(String(shownIf.is)) : answer === shownIf.is;
}

/** The questions that are asked, given the answers so far. */
export function askedQuestions(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter((question) => isAsked(question, questions, answers));
}

/** The answers that count: to questions that are asked. */
export function answersToAsked(questions: readonly Question[], answers: Answers): Answers {
  const entries = askedQuestions(questions, answers).flatMap(({ key }): [string, Answer][] => {
    const answer = answers[key];
    return answer === undefined ? [] : [[key, answer]];
  });
  return Object.fromEntries(entries);
}

/** What is answered differently by two people, from what both began with. */
export interface AnswerConflict {
  key: string;
  mine: Answer | undefined;
  theirs: Answer | undefined;
}

/**
 * Brings together what two people changed of the same answers: what only one of them changed is theirs. Where both
 * changed one answer, and differently, mine is kept for now and both are named.
 */
export function mergeAnswers(
  base: Answers,
  mine: Answers,
  theirs: Answers,
): { answers: Answers; conflicts: AnswerConflict[] } {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])];
  const merged: [string, Answer][] = [];
  const conflicts: AnswerConflict[] = [];
  for (const key of keys) {
    const [before, ours, others] = [base[key], mine[key], theirs[key]];
    const isMine = !isSameAnswer(before, ours);
    if (isMine && !isSameAnswer(before, others) && !isSameAnswer(ours, others)) {
      conflicts.push({ key, mine: ours, theirs: others });
    }
    const kept = isMine ? ours : others;
    if (kept !== undefined) merged.push([key, kept]);
  }
  return { answers: Object.fromEntries(merged), conflicts };
}

/** Whether two answers say the same. */
export function isSameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
