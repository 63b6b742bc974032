import type { Question } from './question';

/** What became of a question from one version to another. */
export interface QuestionChange {
  key: string;
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** The question in the earlier version; null when added. */
  before: Question | null;
  /** The question in the later version; null when removed. */
  after: Question | null;
}

/** What differs between two versions of a form: as the later one asks, then what it no longer asks. */
export function compareQuestions(before: readonly Question[], after: readonly Question[]): QuestionChange[] {
  const staying = inBoth(before, after);
  const stayed = inBoth(after, before);
  const changes = after.flatMap((question): QuestionChange[] => {
    const earlier = before.find(({ key }) => key === question.key);
    if (!earlier) return [{ key: question.key, change: 'added', before: null, after: question }];
    const pair = { key: question.key, before: earlier, after: question };
    if (JSON.stringify(earlier) !== JSON.stringify(question)) return [{ ...pair, change: 'changed' }];
    return staying.indexOf(question.key) === stayed.indexOf(question.key) ? [] : [{ ...pair, change: 'moved' }];
  });
  const removed = before
    .filter(({ key }) => !after.some((each) => each.key === key))
    .map((question): QuestionChange => ({ key: question.key, change: 'removed', before: question, after: null }));
  return [...changes, ...removed];
}

function inBoth(questions: readonly Question[], others: readonly Question[]): string[] {
  return questions.map(({ key }) => key).filter((key) => others.some((each) => each.key === key));
}
