import type { RequirementRule } from '@passage/pipeline/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';
import type { Random } from '../random/random';
import { troubled } from './check-troubles';
import { earlierOf, endOf, laterOf, pending, type Check } from './check';
import type { MedicalProfiles } from './medical';
import { hasReached, type Phase } from './phase';
import { courseEndBefore } from './session-calendar';
import type { Step, Timetable } from './timetable';
import type { Trouble } from './trouble';
import { addDays, daysBetween } from './calendar';

/** What decides which checks were made and how they came out. */
export interface CheckFrame {
  rules: readonly RequirementRule[];
  people: readonly DemoPerson[];
  medical: MedicalProfiles;
  days: Timetable;
  phase: Phase;
  trouble: Trouble | null;
  referredOn: PlainDate;
  /** Today, or the day the case ended. */
  asOf: PlainDate;
  /** Requirements whose appointments, where they lie ahead, are brought forward to today. */
  today: readonly string[];
}

/**
 * When a requirement is usually seen to, since when it is waited for, and how many days before it is on the calendar.
 * The screening for tuberculosis is part of the assessment, the check before departure part of the journey.
 */
const usual: Record<string, { step: Step; awaitedFrom?: Step; plannedDays?: number }> = {
  'case.registration': { step: 'completed' },
  'case.referral-complete': { step: 'completed' },
  'case.fingerprints': { step: 'fingerprinted' },
  'case.interview': { step: 'interviewed', awaitedFrom: 'submitted', plannedDays: 45 },
  'case.security-check': { step: 'checked', awaitedFrom: 'submitted', plannedDays: 400 },
  'case.decision': { step: 'decided' },
  'health.assessment': { step: 'examined', awaitedFrom: 'decided', plannedDays: 35 },
  'orientation.course': { step: 'oriented', awaitedFrom: 'decided', plannedDays: 25 },
  'movement.travel-document': { step: 'documented' },
  'movement.promissory-note': { step: 'documented' },
  'movement.exit-permit': { step: 'permitted' },
  'integration.assurance': { step: 'assured' },
};

/** Members of a family are not always seen on the same day. */
const apart = ['health.assessment', 'case.security-check'];
/** Days after birth from which a newborn is seen to. */
const newbornDays = 25;

/** Every attempt to meet the requirements of the programme so far, and those on the calendar. */
export function checksOf(frame: CheckFrame, random: Random): Check[] {
  const { rules, people, phase, trouble, days, asOf } = frame;
  const isConcerned = (rule: RequirementRule, person: DemoPerson) => {
    const journey = rule.holdsOn === 'arrival' ? days.arrived : days.departed;
    const age = ageOn(person.birthDate, hasReached(phase, 'booked') ? journey : asOf);
    return (rule.minAge === null || age >= rule.minAge) && (rule.maxAge === null || age < rule.maxAge);
  };
  const [marked] = people.length > 1 ? [random.pick(people.slice(1))] : people;
  const checks = rules
    .filter(({ code }) => usual[code])
    .flatMap((rule) => {
      if (rule.subject === 'case') return attempts(rule, null, frame, random);
      return people
        .filter((person) => isConcerned(rule, person))
        .flatMap((person) => attempts(rule, person, frame, random));
    });
  return trouble && marked ? troubled(checks, trouble, marked, frame, random) : checks;
}

/** The attempts of one subject: the first, and one more whenever it lapses before the journey. */
function attempts(rule: RequirementRule, person: DemoPerson | null, frame: CheckFrame, random: Random): Check[] {
  const { days, phase, asOf } = frame;
  const { step, awaitedFrom, plannedDays = 0 } = usual[rule.code] ?? { step: 'registered' };
  const on = firstDay(rule, person, days[step], frame, random);
  if (on > asOf) {
    const isAwaited = awaitedFrom !== undefined && days[awaitedFrom] <= asOf && daysBetween(asOf, on) <= plannedDays;
    return isAwaited ? [pending(rule, person, frame.today.includes(rule.code) ? asOf : on)] : [];
  }
  const hasBooking = hasReached(phase, 'booked');
  const needed = hasBooking ? addDays(days.arrived, 1) : asOf;
  const latest = hasBooking ? earlierOf(days.booked, asOf) : asOf;
  const found = [made(rule, person, on, frame)];
  if (frame.trouble === 'lapsed' && rule.stage === 'health') return found;
  for (let last = found[0]; last?.until && last.until <= needed; last = found.at(-1)) {
    const again = earlierOf(addDays(last.until, -random.whole(2, 12)), latest);
    if (again <= last.on) break;
    found.push(made(rule, person, again, frame));
  }
  return found;
}

function firstDay(
  { code }: RequirementRule,
  person: DemoPerson | null,
  usualDay: PlainDate,
  { referredOn, days }: CheckFrame,
  random: Random,
): PlainDate {
  if (code === 'orientation.course') {
    const end = courseEndBefore(usualDay);
    return end > days.decided ? end : addDays(end, 7);
  }
  const day = apart.includes(code) && random.chance(0.25) ? addDays(usualDay, -random.whole(1, 9)) : usualDay;
  const isNewborn = person !== null && person.birthDate > referredOn;
  return isNewborn ? laterOf(day, addDays(person.birthDate, newbornDays)) : day;
}

function made(rule: RequirementRule, person: DemoPerson | null, on: PlainDate, { medical }: CheckFrame): Check {
  const profile = person && medical.get(person);
  const outcome = rule.stage === 'health' && profile?.condition ? 'conditional' : 'cleared';
  return { rule, person, on, outcome, until: endOf(rule, on, profile?.tbClass), staleSince: null };
}
