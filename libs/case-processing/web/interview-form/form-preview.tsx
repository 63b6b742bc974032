import { questionsOf, type Answer, type Answers, type FormDocument } from '@passage/case-processing/domain';
import { useCallback, useState, type ReactNode } from 'react';
import { QuestionList } from '../questionnaire/question-list';

const somebody = [{ id: '00000000-0000-7000-8000-000000000000', name: 'A. N.' }];

/** A form as whoever fills it in sees it. What is typed is kept nowhere. */
export function FormPreview({ schema }: { readonly schema: FormDocument }): ReactNode {
  const [answers, setAnswers] = useState<Answers>({});
  const onAnswer = useCallback((key: string, answer: Answer | undefined) => {
    setAnswers((before) => {
      const others = Object.entries(before).filter(([each]) => each !== key);
      return Object.fromEntries(answer === undefined ? others : [...others, [key, answer]]);
    });
  }, []);
  return (
    <QuestionList questions={questionsOf(schema)} answers={answers} errors={{}} people={somebody} onAnswer={onAnswer} />
  );
}
