import {
  isolated,
  isPlainDate,
  type Paper,
  type PaperBlock,
  type PaperLanguage,
  type PlainDate,
} from '@passage/platform/domain';
import { questionsOf } from '../interview-form/form-questions.rules';
import type { Answer, Question, Words } from '../interview-form/question';
import type { LetterOffice } from '../letter/letter-facts';
import { letterheadOf } from '../letter/letter-paper.rules';
import { dayInWords, inDigits } from '../letter/paper-formats.rules';
import { paperWords } from '../letter/paper-words';
import type { LetterAudience } from '../letter/letter-template';
import { askedQuestions } from './answer.rules';
import type { Questionnaire } from './questionnaire';

/**
 * A questionnaire as a paper, every question that was asked with its answer. The family's copy leaves out what is not
 * theirs to read; what was told in confidence has none (`isWithheldFrom`).
 */
export function questionnairePaper(
  questionnaire: Questionnaire,
  office: LetterOffice,
  { language, audience, today }: { language: PaperLanguage; audience: LetterAudience; today: PlainDate },
): Paper {
  const { date, reference, foot, page, questionnaire: words } = paperWords[language];
  const { formName, caseNumber, interviewDate, person, people, schema, answers, state } = questionnaire;
  const asked = askedQuestions(questionsOf(schema), answers).filter(
    ({ isInternal }) => !(isInternal && audience === 'family'),
  );
  const about = person?.name ?? people.map(({ name }) => name).join(', ');
  return {
    ...{ language, title: formName, day: today, letterhead: letterheadOf(office), recipient: [] },
    facts: [
      { label: date, value: isolated(dayInWords(language, today)) },
      { label: reference, value: isolated(caseNumber) },
      { label: words.interviewed, value: isolated(dayInWords(language, interviewDate)) },
      { label: words.about, value: isolated(about) },
      { label: '', value: state === 'sealed' ? words.sealed : words.draft },
    ],
    heading: isolated(formName),
    blocks: asked.map((question): PaperBlock => {
      const title = wordsIn(language, question.title);
      if (question.kind === 'heading') return { kind: 'heading', text: title };
      return { kind: 'answer', question: title, answer: answerIn(language, question, answers[question.key], people) };
    }),
    ...{ foot: `${isolated(caseNumber)} · ${foot[audience]}`, pageWords: page },
  };
}

/** Whether a questionnaire is on no paper of the family. */
export function isWithheldFrom(audience: LetterAudience, { compartment }: Pick<Questionnaire, 'compartment'>): boolean {
  return audience === 'family' && compartment === 'protection';
}

function wordsIn(language: PaperLanguage, words: Words): string {
  return words[language] || words.en;
}

function answerIn(
  language: PaperLanguage,
  question: Question,
  answer: Answer | undefined,
  people: Questionnaire['people'],
): string {
  const words = paperWords[language].questionnaire;
  if (answer === undefined) return words.open;
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  if (typeof answer === 'number') return inDigits(language, answer);
  const titleOf = (value: string): string => {
    const option = question.options.find((each) => each.value === value);
    return option ? wordsIn(language, option.title) : value;
  };
  if (Array.isArray(answer)) return answer.map((each) => isolated(titleOf(each))).join(' · ');
  if (question.kind === 'date' && isPlainDate(answer)) return dayInWords(language, answer);
  if (question.kind === 'person') return isolated(people.find(({ id }) => id === answer)?.name ?? answer);
  return titleOf(answer).split('\n').map(isolated).join('\n');
}
