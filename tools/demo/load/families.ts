import { priorities, type Priority } from '@passage/case-record/domain';
import { ageCategoryOn, type AgeCategory } from '@passage/movement/domain';
import { programmes, type ProgrammeData } from '@passage/pipeline/domain';
import { addMonths, type PlainDate } from '@passage/platform/domain';
import { composition, type Member } from '../family/composition';
import { makeFamily, type DemoFamily } from '../family/family';
import { caseloads } from '../family/peoples';
import { writeHistory, type History } from '../history/history';
import { earlierOf } from '../history/check';
import { daysSinceReferral, hasReached, phaseShares, type Phase } from '../history/phase';
import { delayed, drawPace, timetableFrom, type Pace } from '../history/timetable';
import { drawTrouble, type Trouble } from '../history/trouble';
import { Ids } from '../random/ids';
import { Random } from '../random/random';
import type { Sequences } from './sequences';
import { addDays } from '../history/calendar';

/** The numbers of a family and of its first person. */
type Numbers = Pick<Sequences, 'caseSequence' | 'personSequence'>;

/** A family of the demo with all that happened to it. */
export interface FamilyWithHistory {
  family: DemoFamily;
  history: History;
  random: Random;
}

const daysBetweenSiblings = 340;
/** Days since cases that ended early were closed, at most. */
const longestClosed = 240;
const priorityShares: readonly (readonly [Priority, number])[] = [
  [priorities[0], 0.015],
  [priorities[1], 0.085],
  [priorities[2], 0.9],
];
const officeShares = Object.entries(caseloads).map(([code, { share }]) => [code, share] as const);

/**
 * Families one after the other, endlessly. Each depends only on the seed, its number and the day it is, so the same
 * family comes out however many are made.
 */
export function* families(
  seed: number,
  today: PlainDate,
  countries: ReadonlyMap<string, string>,
  from: Numbers,
): Generator<FamilyWithHistory> {
  let { caseSequence, personSequence } = from;
  for (;;) {
    const made = oneFamily(new Random(`${seed}/${caseSequence}`), today, countries, { caseSequence, personSequence });
    yield made;
    caseSequence += 1;
    personSequence += peopleOnRecord(made.family);
  }
}

/** How many people are kept with a family: its members, and the parent who is not with them. */
export function peopleOnRecord({ people, absentParent, guardian }: DemoFamily): number {
  return people.length + (absentParent ? 1 : 0) + (guardian ? 1 : 0);
}

function oneFamily(
  random: Random,
  today: PlainDate,
  countries: ReadonlyMap<string, string>,
  at: Numbers,
): FamilyWithHistory {
  const officeCode = random.weighted(officeShares);
  const caseload = caseloads[officeCode] as (typeof caseloads)[string];
  const programme = programmeOf(random.weighted(caseload.programmes));
  const priority = random.weighted(priorityShares);
  const hasInterview = programme.requirements.some(({ code }) => code === 'case.interview');
  const usualPace = drawPace({ priority, hasInterview, transitDays: programme.transitDays }, random);
  const phase = possiblePhase(random.weighted(phaseShares), usualPace);
  const trouble = drawTrouble(phase, random);
  const { pace, daysSince } = waitingForTravel(usualPace, phase, trouble, programme, random);
  const asOf = phase === 'ended-early' ? addDays(today, -random.whole(0, longestClosed)) : today;
  const referredOn = addDays(asOf, -(daysSince ?? daysSinceReferral(phase, pace, random)));
  const days = timetableFrom(referredOn, pace);
  const members = seated(bornInTime(composition(random, asOf), phase, referredOn, random), phase, days.departed);
  const family = makeFamily(
    {
      ids: new Ids(at.caseSequence, random),
      ...{ caseSequence: at.caseSequence, firstPersonSequence: at.personSequence, officeCode, caseload, programme },
      ...{
        asylum: countries.get(officeCode) ?? '',
        origin: random.weighted(caseload.peoples),
        referredOn,
        today,
        members,
      },
    },
    random,
  );
  return { family, history: writeHistory(family, { phase, trouble, priority, days, today, asOf }, random), random };
}

function programmeOf(code: string): ProgrammeData {
  const programme = programmes.find((each) => each.code === code);
  if (!programme) throw new Error(`The demo needs the programme ${code}.`);
  return programme;
}

/**
 * Checks lapse because a family that is ready does not travel: so its journey waits until the medical examination ends
 * soon, or has ended. `daysSince` is given where that settles how long ago the referral was.
 */
function waitingForTravel(
  pace: Pace,
  phase: Phase,
  trouble: Trouble | null,
  { requirements, transitDays }: ProgrammeData,
  random: Random,
): { pace: Pace; daysSince?: number } {
  const rule = requirements.find(({ code }) => code === 'health.assessment');
  const examinationEnds = pace.examined + Math.round((rule?.validityMonths ?? 0) * 30.4) + (rule?.validityDays ?? 0);
  const left = random.whole(6, 20);
  if (phase === 'ready' && (trouble === 'closing-soon' || trouble === 'lapsed')) {
    const daysSince = Math.max(pace.ready, examinationEnds + (trouble === 'lapsed' ? left : -left));
    return { pace: delayed(pace, daysSince + random.whole(3, 30) - pace.booked), daysSince };
  }
  if (phase === 'booked' && trouble === 'closing-soon') {
    return { pace: delayed(pace, examinationEnds - left - transitDays - pace.departed) };
  }
  return { pace };
}

/** Airlines take one infant for each adult's lap: of a family that has booked, nobody is left without one. */
function seated(members: Member[], phase: Phase, departsOn: PlainDate): Member[] {
  const isOf = (category: AgeCategory) => (member: Member) => ageCategoryOn(member.birthDate, departsOn) === category;
  const laps = members.filter(isOf('adult')).length;
  const tooMany = hasReached(phase, 'booked') ? members.filter(isOf('infant')).slice(laps) : [];
  return members.filter((member) => !tooMany.includes(member));
}

/** Phases that take no time in a programme give way to the next. */
function possiblePhase(phase: Phase, pace: Pace): Phase {
  if (phase === 'awaiting-interview' && pace.interviewed - pace.submitted < 1) return 'awaiting-decision';
  return phase === 'travelling' && pace.arrived === pace.departed ? 'settling' : phase;
}

/** Children of families that have booked were on the case from its beginning. */
function bornInTime(members: Member[], phase: Phase, referredOn: PlainDate, random: Random): Member[] {
  if (!hasReached(phase, 'ready') || random.chance(0.1 * Number(phase === 'ready'))) return members;
  if (members.every(({ birthDate }) => birthDate <= referredOn)) return members;
  let latest = addMonths(referredOn, -random.whole(1, 8));
  const inTime = members.toReversed().map((member) => {
    if (member.relationship !== 'child') return member;
    const birthDate = earlierOf(member.birthDate, latest);
    latest = addDays(birthDate, -daysBetweenSiblings);
    return { ...member, birthDate };
  });
  return inTime.reverse();
}
