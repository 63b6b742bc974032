import { priorities, type Priority } from '@passage/case-record/domain';
import { programmes, type ProgrammeData } from '@passage/pipeline/domain';
import { addDays, addMonths, type PlainDate } from '@passage/platform/domain';
import { composition, type Member } from '../family/composition';
import { makeFamily, type DemoFamily } from '../family/family';
import { caseloads } from '../family/peoples';
import { writeHistory, type History } from '../history/history';
import { daysSinceReferral, hasReached, phaseShares, type Phase } from '../history/phase';
import { drawPace, timetableFrom, type Pace } from '../history/timetable';
import { drawTrouble } from '../history/trouble';
import { Random } from '../random/random';

/** The numbers of a family and of its first person. */
type Numbers = Pick<Sequences, 'caseSequence' | 'personSequence'>;

/** A family of the demo with all that happened to it. */
export interface FamilyWithHistory {
  family: DemoFamily;
  history: History;
  random: Random;
}

/** Where numbering goes on. */
export interface Sequences {
  caseSequence: number;
  personSequence: number;
  certificateSequence: number;
}

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
    personSequence += made.family.people.length;
  }
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
  const pace = drawPace({ priority, hasInterview, transitDays: programme.transitDays }, random);
  const phase = possiblePhase(random.weighted(phaseShares), pace);
  const asOf = phase === 'ended-early' ? addDays(today, -random.whole(0, longestClosed)) : today;
  const referredOn = addDays(asOf, -daysSinceReferral(phase, pace, random));
  const days = timetableFrom(referredOn, pace);
  const members = bornInTime(composition(random, today), phase, referredOn, random);
  const family = makeFamily(
    {
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
  const trouble = drawTrouble(phase, random);
  return { family, history: writeHistory(family, { phase, trouble, priority, days, today, asOf }, random), random };
}

function programmeOf(code: string): ProgrammeData {
  const programme = programmes.find((each) => each.code === code);
  if (!programme) throw new Error(`The demo needs the programme ${code}.`);
  return programme;
}

/** Phases that take no time in a programme give way to the next. */
function possiblePhase(phase: Phase, pace: Pace): Phase {
  if (phase === 'awaiting-interview' && pace.interviewed - pace.submitted < 1) return 'awaiting-decision';
  return phase === 'travelling' && pace.arrived === pace.departed ? 'settling' : phase;
}

/** Children of families that have booked were on the case from its beginning. */
function bornInTime(members: Member[], phase: Phase, referredOn: PlainDate, random: Random): Member[] {
  if (!hasReached(phase, 'ready') || random.chance(0.1 * Number(phase === 'ready'))) return members;
  return members.map((member) =>
    member.birthDate > referredOn ? { ...member, birthDate: addMonths(referredOn, -random.whole(1, 8)) } : member,
  );
}
