import type { ClosureReason, Priority, SubmissionCategory } from '@passage/case-record/domain';
import type { ProgrammeData } from '@passage/pipeline/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import type { DemoFamily, DemoPerson } from '../family/family';
import type { Random } from '../random/random';
import { pending, type Check } from './check';
import { checksOf } from './checks';
import { drawHolds, type DemoHold } from './hold';
import { drawMedicalProfile, type MedicalProfiles } from './medical';
import { hasReached, type Phase } from './phase';
import type { Step, Timetable } from './timetable';
import type { Trouble } from './trouble';
import { addDays } from './calendar';

/** Everything that has happened to a family, and what is planned. The stages turn it into rows. */
export interface History {
  phase: Phase;
  trouble: Trouble | null;
  priority: Priority;
  category: SubmissionCategory | null;
  days: Timetable;
  /** Today, or the day the case was closed. */
  asOf: PlainDate;
  checks: Check[];
  holds: DemoHold[];
  medical: MedicalProfiles;
  closure: { on: PlainDate; reason: ClosureReason } | null;
}

/** What was settled before the family had names. */
export interface HistoryFrame {
  phase: Phase;
  trouble: Trouble | null;
  priority: Priority;
  days: Timetable;
  today: PlainDate;
  /** Today, or the day on which a case ended early. */
  asOf: PlainDate;
}

const endings: readonly (readonly [ClosureReason, number])[] = [
  ['withdrawn', 0.28],
  ['no-contact', 0.26],
  ['denied-final', 0.24],
  ['returned-home', 0.08],
  ['resettled-elsewhere', 0.06],
  ['ineligible', 0.04],
  ['duplicate', 0.03],
  ['deceased', 0.01],
];

/** Shares of families with an appointment ahead who have it today, so that every day of the demo has some. */
const sharesOfToday: Readonly<Record<string, number>> = { 'case.interview': 0.15, 'health.assessment': 0.3 };

/** Writes the history of a family. */
export function writeHistory(family: DemoFamily, frame: HistoryFrame, random: Random): History {
  const { phase, trouble, days, today, asOf } = frame;
  const closure = drawClosure(frame, random);
  const { people, referredOn, programme } = family;
  const medical = new Map(
    people.map((person) => {
      const isScreened = screens(programme, ageOn(person.birthDate, lastTravelDay(frame)));
      return [person, drawMedicalProfile(ageOn(person.birthDate, today), isScreened, random)];
    }),
  );
  const frameOfChecks = {
    ...{ rules: programme.requirements, people, medical, days, phase, trouble, referredOn, asOf },
    today: Object.keys(sharesOfToday).filter((code) => random.chance(sharesOfToday[code] ?? 0)),
  };
  const found = checksOf(frameOfChecks, random);
  const kept = phase === 'ended-early' ? found.filter(({ outcome }) => outcome !== 'pending') : found;
  const checks = closure?.reason === 'denied-final' ? denied(kept, family, asOf) : kept;
  return {
    ...{ phase, trouble, priority: frame.priority, days, asOf, checks, closure },
    category: drawCategory(family, frame, random),
    holds: drawHolds({ phase, isHeld: trouble === 'held', people, referredOn, days, asOf }, random),
    medical,
  };
}

/** Days from an examination within which a family travels, at most. */
const longestWindow = 180;

/** The last day of the journey, or the last on which it may be. */
function lastTravelDay({ phase, days, asOf }: HistoryFrame): PlainDate {
  return hasReached(phase, 'booked') ? days.arrived : addDays(asOf, longestWindow);
}

/** Whether the programme has people of an age screened for tuberculosis. */
function screens({ requirements }: ProgrammeData, age: number): boolean {
  const rule = requirements.find(({ code }) => code === 'health.tb-screening');
  return rule !== undefined && age >= (rule.minAge ?? 0);
}

/** Whether a step has been taken. */
export function hasHappened({ days, asOf }: Pick<History, 'days' | 'asOf'>, step: Step): boolean {
  return days[step] <= asOf;
}

function drawClosure({ phase, trouble, days, today, asOf }: HistoryFrame, random: Random): History['closure'] {
  if (phase === 'ended-early') {
    const reason = random.weighted(endings);
    return { on: asOf, reason: reason === 'denied-final' && days.checked > asOf ? 'no-contact' : reason };
  }
  const on = addDays(days.settled, random.whole(10, 45));
  if (trouble === 'outcome-late') return null;
  return phase === 'complete' && on <= today && random.chance(0.6) ? { on, reason: 'arrived' } : null;
}

/** The same checks with a final denial at their end of everybody who was heard where the programme hears people. */
function denied(checks: Check[], { people, programme }: DemoFamily, on: PlainDate): Check[] {
  const ruleOf = (wanted: string) => programme.requirements.find(({ code }) => code === wanted);
  const [rule, hearing] = [ruleOf('case.decision'), ruleOf('case.interview')];
  if (!rule) return checks;
  const heard = checks.filter((check) => check.rule === hearing).map(({ person }) => person);
  const isJudged = (person: DemoPerson) =>
    !hearing || ageOn(person.birthDate, on) < (hearing.minAge ?? 0) || heard.includes(person);
  const refusals = people
    .filter(isJudged)
    .map((person): Check => ({ ...pending(rule, person, on), outcome: 'refused' }));
  return [...checks.filter((check) => check.rule !== rule), ...refusals];
}

/** The submission category, which a fresh referral may still lack. */
function drawCategory(
  family: DemoFamily,
  { days, asOf, today }: HistoryFrame,
  random: Random,
): SubmissionCategory | null {
  const [principal] = family.people;
  if (!principal || (days.completed > asOf && random.chance(0.3))) return null;
  if (ageOn(principal.birthDate, today) < 18) return 'CAR';
  const isSingleWoman =
    principal.sex === 'female' && family.people.every(({ relationship }) => relationship !== 'spouse');
  return random.weighted([
    ['LPP', 0.42],
    ['SVT', 0.2],
    ['MED', 0.08],
    ['WGR', isSingleWoman ? 0.5 : 0],
    ['RFU', 0.06],
    ['LFA', 0.14],
  ] as const);
}
