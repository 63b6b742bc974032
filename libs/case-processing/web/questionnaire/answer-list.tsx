import { askedQuestions, type Answer, type Answers, type Question } from '@passage/case-processing/domain';
import { Message, PlainDate } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import classes from './answer-list.module.css';
import { useWords } from './question-words';

interface AnswerListProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Every question that was asked with its answer, to be read and printed. */
export function AnswerList({ questions, answers, people }: AnswerListProps): ReactNode {
  const wordsOf = useWords();
  return (
    <div className={classes.list}>
      {askedQuestions(questions, answers).map((question) =>
        question.kind === 'heading' ? (
          <h2 key={question.key} className={classes.heading}>
            {wordsOf(question.title)}
          </h2>
        ) : (
          <div key={question.key} className={classes.entry}>
            <h3 className={classes.question}>{wordsOf(question.title)}</h3>
            <div className={classes.answer} dir="auto">
              <ShownAnswer question={question} answer={answers[question.key]} people={people} />
            </div>
          </div>
        ),
      )}
    </div>
  );
}

interface ShownAnswerProps extends Pick<AnswerListProps, 'people'> {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** One answer in words. */
export function ShownAnswer({ question, answer, people }: ShownAnswerProps): ReactNode {
  const wordsOf = useWords();
  if (answer === undefined) return <Message id="case-processing.questionnaire.open" />;
  if (typeof answer === 'boolean') return <Message id={`case-processing.${answer ? 'yes' : 'no'}`} />;
  if (typeof answer === 'number') return <FormattedNumber value={answer} />;
  const nameOf = (value: string): string => {
    const option = question.options.find((each) => each.value === value);
    return option ? wordsOf(option.title) : value;
  };
  if (Array.isArray(answer)) return answer.map(nameOf).join(' · ');
  if (question.kind === 'date') return <PlainDate value={answer} />;
  if (question.kind === 'person') return people.find(({ id }) => id === answer)?.name ?? answer;
  return nameOf(answer);
}
