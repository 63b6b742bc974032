import { birthday } from '@passage/pipeline/domain';
import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import type { Course } from '../course/course';
import { problemAt, type orientationProblems } from '../problems';
import type { EnrolmentKind } from './enrolment';

/** What decides whether a person may have a place. */
export interface Candidate {
  personId: string;
  birthDate: PlainDate;
  programmeCode: string;
  isCaseClosed: boolean;
  /** Whether a clearance of the requirement stands. */
  hasCompleted: boolean;
  /** Whether the person has an open place in another session of the course. */
  isEnrolledInCourse: boolean;
  /** Whether an earlier session of the course was not completed. */
  hasMissedDays: boolean;
  /** Days on which the person has a place in some session. */
  busyOn: readonly PlainDate[];
}

/** What a session offers. */
export interface SessionOffer {
  course: Pick<Course, 'minAge' | 'maxAge' | 'programmeCodes'>;
  isMakeUp: boolean;
  days: readonly PlainDate[];
  freePlaces: number;
  freeChildmindingPlaces: number;
}

/** What keeps somebody out: a declared problem and the values of its words. */
export interface Obstacle {
  code: keyof typeof orientationProblems;
  params?: Record<string, string | number>;
}

/** What keeps a person out of a session; null when nothing does. Children may be minded whatever their programme. */
export function obstacleOf(candidate: Candidate, kind: EnrolmentKind, offer: SessionOffer): Obstacle | null {
  if (candidate.isCaseClosed) return { code: 'orientation.enrolment.case-closed' };
  if (candidate.isEnrolledInCourse) return { code: 'orientation.enrolment.already-enrolled' };
  const day = offer.days.find((each) => candidate.busyOn.includes(each));
  if (day) return { code: 'orientation.enrolment.same-day', params: { day } };
  return kind === 'participant' ? learningObstacle(candidate, offer) : null;
}

function learningObstacle(candidate: Candidate, { course, isMakeUp, days }: SessionOffer): Obstacle | null {
  const firstDay = days[0] ?? '';
  const { minAge, maxAge } = course;
  if (!course.programmeCodes.includes(candidate.programmeCode)) {
    return { code: 'orientation.enrolment.other-programme' };
  }
  if (firstDay < birthday(candidate.birthDate, minAge)) {
    return { code: 'orientation.enrolment.too-young', params: { minAge } };
  }
  if (maxAge !== null && firstDay >= birthday(candidate.birthDate, maxAge)) {
    return { code: 'orientation.enrolment.too-old', params: { maxAge } };
  }
  if (candidate.hasCompleted) return { code: 'orientation.enrolment.completed-before' };
  if (isMakeUp && !candidate.hasMissedDays) return { code: 'orientation.enrolment.make-up-only' };
  return null;
}

/** Everything that speaks against enrolling people together, each laid at its field. */
export function enrolmentFindings(
  wanted: readonly { candidate: Candidate; kind: EnrolmentKind }[],
  offer: SessionOffer,
): FieldProblem[] {
  const problems = wanted.flatMap(({ candidate, kind }, index) => {
    const at = `people.${index}.personId`;
    const isTwice = wanted.findIndex((other) => other.candidate.personId === candidate.personId) < index;
    if (isTwice) return [problemAt(at, 'orientation.enrolment.person-twice')];
    const obstacle = obstacleOf(candidate, kind, offer);
    return obstacle ? [problemAt(at, obstacle.code, obstacle.params)] : [];
  });
  const count = (kind: EnrolmentKind) => wanted.filter((each) => each.kind === kind).length;
  const { freePlaces, freeChildmindingPlaces } = offer;
  if (count('participant') > freePlaces) {
    problems.push(problemAt('people', 'orientation.enrolment.full', { free: freePlaces }));
  }
  if (count('childminding') > freeChildmindingPlaces) {
    problems.push(problemAt('people', 'orientation.enrolment.childminding-full', { free: freeChildmindingPlaces }));
  }
  return problems;
}

/** What a member of a family is best enrolled as: a participant if possible; minded, if too young to learn. */
export function suggestedPlace(
  candidate: Candidate,
  offer: SessionOffer,
): { suggested: EnrolmentKind | null; obstacle: Obstacle | null } {
  const obstacle = obstacleOf(candidate, 'participant', offer);
  if (!obstacle) return { suggested: 'participant', obstacle: null };
  const isYoung = obstacle.code === 'orientation.enrolment.too-young';
  if (isYoung && offer.freeChildmindingPlaces > 0) return { suggested: 'childminding', obstacle: null };
  return { suggested: null, obstacle };
}
