import { addDays, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { problemAt } from '../problems';
import type { DecisionInput, DecisionOutcome } from './decision';

/** What an answer of the receiving state says about the requirement `case.decision`. */
export const clearanceOf: Record<DecisionOutcome, 'cleared' | 'refused' | 'pending'> = {
  accepted: 'cleared',
  denied: 'refused',
  deferred: 'pending',
  'more-information': 'pending',
};

/** Answers that end the matter, and so need the interview the programme asks for. */
const final: readonly DecisionOutcome[] = ['accepted', 'denied'];

/** What a decision is judged by. */
export interface DecisionFacts {
  /** Current members of the case. */
  memberIds: ReadonlySet<string>;
  /** Day of the standing submission; null when the case is not submitted. */
  submittedOn: PlainDate | null;
  /** Members of whom the programme asks an interview that they have not had by the day of the decision. */
  awaitingInterview: ReadonlySet<string>;
  /** Members whom the same destination denied in an earlier case, under a record merged into theirs, where that stands. */
  deniedEarlier: ReadonlySet<string>;
}

/** Everything that speaks against recording a decision, each laid at its field. */
export function decisionProblemsOf(input: DecisionInput, facts: DecisionFacts): FieldProblem[] {
  return [
    ...submissionProblemsOf(input, facts),
    ...earlierDenialProblems(input, facts),
    ...input.members.flatMap((_, index) => memberProblems(input, index, facts)),
  ];
}

function submissionProblemsOf({ decidedOn }: DecisionInput, { submittedOn }: DecisionFacts): FieldProblem[] {
  if (submittedOn === null) return [problemAt('decidedOn', 'case-processing.decision.not-submitted')];
  if (decidedOn < submittedOn) {
    return [problemAt('decidedOn', 'case-processing.decision.before-submission', { submittedOn })];
  }
  return [];
}

/** A denial that stands is not passed over: whoever records an acceptance against it says why. */
function earlierDenialProblems(
  { members, despiteDenial }: DecisionInput,
  { deniedEarlier }: DecisionFacts,
): FieldProblem[] {
  const isAgainst = members.some(({ personId, outcome }) => outcome === 'accepted' && deniedEarlier.has(personId));
  return isAgainst && despiteDenial === ''
    ? [problemAt('despiteDenial', 'case-processing.decision.denied-earlier')]
    : [];
}

function memberProblems({ decidedOn, members }: DecisionInput, index: number, facts: DecisionFacts): FieldProblem[] {
  const member = members[index];
  if (!member) return [];
  const at = `members.${index}`;
  const { personId, outcome, validUntil, reviewOn } = member;
  const problems: FieldProblem[] = [];
  if (!facts.memberIds.has(personId)) {
    problems.push(problemAt(`${at}.personId`, 'case-processing.decision.not-a-member'));
  }
  if (members.findIndex((other) => other.personId === personId) !== index) {
    problems.push(problemAt(`${at}.personId`, 'case-processing.decision.person-twice'));
  }
  if (final.includes(outcome) && facts.awaitingInterview.has(personId)) {
    problems.push(problemAt(`${at}.outcome`, 'case-processing.decision.interview-missing'));
  }
  if (validUntil !== null && outcome !== 'accepted') {
    problems.push(problemAt(`${at}.validUntil`, 'case-processing.decision.end-without-acceptance'));
  } else if (validUntil !== null && validUntil <= decidedOn) {
    problems.push(problemAt(`${at}.validUntil`, 'case-processing.decision.ends-before-it-begins'));
  }
  return [...problems, ...reviewDayProblems(at, decidedOn, outcome, reviewOn)];
}

function reviewDayProblems(
  at: string,
  decidedOn: PlainDate,
  outcome: DecisionOutcome,
  reviewOn: PlainDate | null,
): FieldProblem[] {
  if (reviewOn === null) return [];
  if (outcome !== 'deferred')
    return [problemAt(`${at}.reviewOn`, 'case-processing.decision.review-day-without-deferral')];
  return reviewOn > decidedOn ? [] : [problemAt(`${at}.reviewOn`, 'case-processing.decision.review-day-passed')];
}

/** The first day on which a deferred matter is to be looked at again; null when no day is known. */
export function deferredUntil({ members }: Pick<DecisionInput, 'members'>): PlainDate | null {
  const days = members.flatMap(({ outcome, reviewOn }) => (outcome === 'deferred' && reviewOn ? [reviewOn] : []));
  return days.sort()[0] ?? null;
}

/** Last day on which a review of a denial may be asked for; null when nobody was denied. */
export function reviewUntil(input: Pick<DecisionInput, 'decidedOn' | 'members'>, periodDays: number): PlainDate | null {
  return input.members.some(({ outcome }) => outcome === 'denied') ? addDays(input.decidedOn, periodDays) : null;
}

/** What a split is read from. */
type Answered<Member> = { readonly members: readonly Member[] };
type StandingAnswer = { readonly outcome: DecisionOutcome; readonly isStanding: boolean };

/**
 * Who is accepted and who is not, when the answers that stand split the family; null when they do not. A family travels
 * together: while a traveller is not accepted, nobody of the case can be booked.
 */
export function splitOf<Member extends StandingAnswer>(
  decisions: readonly Answered<Member>[],
): { accepted: Member[]; others: Member[] } | null {
  const standing = decisions.flatMap(({ members }) => members.filter(({ isStanding }) => isStanding));
  const accepted = standing.filter(({ outcome }) => outcome === 'accepted');
  const others = standing.filter(({ outcome }) => outcome !== 'accepted');
  return accepted.length > 0 && others.length > 0 ? { accepted, others } : null;
}
