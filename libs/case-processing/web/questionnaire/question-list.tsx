import { Stack } from '@mantine/core';
import { askedQuestions, type Answer, type Answers, type Question } from '@passage/case-processing/domain';
import type { ReactNode } from 'react';
import { QuestionField } from './question-field';

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** What is wrong, by the key of the question. */
  readonly errors: Readonly<Record<string, string>>;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly onAnswer: (key: string, answer: Answer | undefined) => void;
}

/** The questions that are asked, given the answers so far. */
export function QuestionList({ questions, answers, errors, people, onAnswer }: QuestionListProps): ReactNode {
  return (
    <Stack gap="md" maw="48rem">
      {askedQuestions(questions, answers).map((question) => (
        <QuestionField
          key={question.key}
          question={question}
          answer={answers[question.key]}
          error={errors[question.key]}
          people={people}
          onAnswer={onAnswer}
        />
      ))}
    </Stack>
  );
}
