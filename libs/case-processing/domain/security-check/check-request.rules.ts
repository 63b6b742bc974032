import { contains, usualEnd } from '@passage/pipeline/domain';
import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import { problemAt } from '../problems';
import { concernedDates, type CheckedPerson, type CheckRule, type StandingCheck } from './check-state.rules';
import type { CheckAnswer, CheckRequest } from './security-check';

/** What a request for checks is judged by. */
export interface CheckRequestFacts {
  referredOn: PlainDate;
  /** Current members of the case. */
  members: readonly CheckedPerson[];
  /** Types in force for the programme of the case. */
  rules: readonly CheckRule[];
  /** Checks of the members that were not withdrawn. */
  checks: readonly (StandingCheck & { personId: string })[];
}

/** Everything that speaks against asking for checks, each laid at its field. */
export function requestProblemsOf({ askedOn, lines }: CheckRequest, facts: CheckRequestFacts): FieldProblem[] {
  const { referredOn } = facts;
  const tooEarly = askedOn < referredOn;
  return [
    ...(tooEarly ? [problemAt('askedOn', 'case-processing.security-check.before-referral', { referredOn })] : []),
    ...lines.flatMap((line, index) => {
      const isDouble =
        lines.findIndex((each) => each.personId === line.personId && each.typeCode === line.typeCode) < index;
      if (isDouble) return [problemAt(`lines.${index}.typeCode`, 'case-processing.security-check.asked-twice')];
      return lineProblems(line, `lines.${index}`, askedOn, facts);
    }),
  ];
}

function lineProblems(
  { personId, typeCode }: CheckRequest['lines'][number],
  at: string,
  askedOn: PlainDate,
  { members, rules, checks }: CheckRequestFacts,
): FieldProblem[] {
  const member = members.find((each) => each.personId === personId);
  if (!member) return [problemAt(`${at}.personId`, 'case-processing.security-check.not-a-member')];
  const rule = rules.find(({ code }) => code === typeCode);
  if (!rule) return [problemAt(`${at}.typeCode`, 'case-processing.security-check.unknown-type')];
  if (!contains(concernedDates(rule, member.birthDate), askedOn)) {
    return [problemAt(`${at}.personId`, 'case-processing.security-check.other-age')];
  }
  const awaited = checks.find(
    (check) =>
      check.personId === personId && check.typeCode === typeCode && check.result === 'pending' && !check.staleSince,
  );
  if (!awaited) return [];
  return [problemAt(`${at}.typeCode`, 'case-processing.security-check.awaited', { askedOn: awaited.askedOn })];
}

/** Everything that speaks against an answer to a check that is awaited. */
export function answerProblemsOf({ answeredOn, result, validUntil }: CheckAnswer, askedOn: PlainDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (answeredOn < askedOn) {
    problems.push(problemAt('answeredOn', 'case-processing.security-check.answered-before-asked', { askedOn }));
  }
  if (validUntil !== null && result !== 'clear') {
    problems.push(problemAt('validUntil', 'case-processing.security-check.end-without-clear'));
  } else if (validUntil !== null && validUntil <= answeredOn) {
    problems.push(problemAt('validUntil', 'case-processing.security-check.ends-before-it-begins'));
  }
  return problems;
}

/** The first day on which an answer no longer holds; null for one without end, or that is not clear. */
export function endOfAnswer(
  { answeredOn, result, validUntil }: CheckAnswer,
  { validityMonths }: Pick<CheckRule, 'validityMonths'>,
): PlainDate | null {
  if (result !== 'clear') return null;
  return validUntil ?? usualEnd({ validityMonths, validityDays: null }, answeredOn);
}
