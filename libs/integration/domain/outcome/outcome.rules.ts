import { addDays, ageOn, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import type { CoreServiceSet } from '../core-service/core-service';
import { problemAt } from '../problems';
import type { OutcomeInput, OutcomeState, OutcomeWindow, PersonOutcome } from './outcome';

/** The days on which the outcome of a family can be assessed (90 days: domain reference F2, by day 90). */
export function outcomeWindowOf(
  days: Pick<CoreServiceSet, 'outcomeFromDay' | 'outcomeDueDay' | 'outcomeUntilDay'>,
  arrivedOn: PlainDate,
): OutcomeWindow {
  const { outcomeFromDay, outcomeDueDay, outcomeUntilDay } = days;
  return {
    from: addDays(arrivedOn, outcomeFromDay),
    dueOn: addDays(arrivedOn, outcomeDueDay),
    until: addDays(arrivedOn, outcomeUntilDay),
  };
}

/** How an outcome that is not recorded stands on a day. */
export function outcomeStateOn({ from, dueOn, until }: OutcomeWindow, today: PlainDate): OutcomeState {
  if (today < from) return 'to-come';
  if (today <= dueOn) return 'due';
  return today <= until ? 'late' : 'missed';
}

/** From which age school, and employment and language, are asked. */
export interface OutcomeAges {
  school: number;
  adult: number;
}

export type OutcomeQuestion = Exclude<keyof PersonOutcome, 'personId'>;
export const outcomeQuestions: readonly OutcomeQuestion[] = ['employment', 'languageLevel', 'schooling'];

/** What is asked about somebody, by age on the day of the assessment: adults work and language, children school. */
export function questionsFor(birthDate: PlainDate, on: PlainDate, ages: OutcomeAges): OutcomeQuestion[] {
  const age = ageOn(birthDate, on);
  if (age >= ages.adult) return ['employment', 'languageLevel'];
  return age >= ages.school ? ['schooling'] : [];
}

/** What the findings of an outcome are judged by. */
export interface OutcomeFacts {
  window: OutcomeWindow;
  ages: OutcomeAges;
  /** Members who travelled. */
  people: readonly { id: string; name: string; birthDate: PlainDate }[];
  today: PlainDate;
}

/** What is wrong with an outcome, each beside its field; empty when nothing. */
export function outcomeFindings(input: OutcomeInput, { window, ages, people, today }: OutcomeFacts): FieldProblem[] {
  const { assessedOn } = input;
  if (assessedOn > today) return [problemAt('assessedOn', 'platform.field.future-date')];
  if (assessedOn < window.from || assessedOn > window.until) {
    const { from, until } = window;
    return [problemAt('assessedOn', 'integration.outcome.outside-window', { from, until })];
  }
  const answered = new Set(input.people.map(({ personId }) => personId));
  const missing = people.filter(
    ({ id, birthDate }) => !answered.has(id) && questionsFor(birthDate, assessedOn, ages).length > 0,
  );
  return [
    ...input.people.flatMap((answers, index) => {
      const path = `people.${index}`;
      const isTwice = input.people.findIndex(({ personId }) => personId === answers.personId) < index;
      if (isTwice) return [problemAt(`${path}.personId`, 'integration.outcome.person-twice')];
      const person = people.find(({ id }) => id === answers.personId);
      if (!person) return [problemAt(`${path}.personId`, 'integration.outcome.unknown-person')];
      const asked = questionsFor(person.birthDate, assessedOn, ages);
      return outcomeQuestions.flatMap((question) => answerFindings(path, question, answers, asked));
    }),
    ...missing.map(({ name }) => problemAt('people', 'integration.outcome.person-missing', { name })),
  ];
}

function answerFindings(
  path: string,
  question: OutcomeQuestion,
  answers: PersonOutcome,
  asked: readonly OutcomeQuestion[],
): FieldProblem[] {
  const isAsked = asked.includes(question);
  if (isAsked === (answers[question] !== null)) return [];
  const code = isAsked ? 'integration.outcome.answer-missing' : 'integration.outcome.not-asked';
  return [problemAt(`${path}.${question}`, code)];
}
