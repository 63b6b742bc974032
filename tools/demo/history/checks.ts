import { usualEnd, type RequirementRule } from '@passage/pipeline/domain';
import { addDays, ageOn, daysBetween, type PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';
import type { Random } from '../random/random';
import type { Check } from './check';
import { hasReached, type Phase } from './phase';
import type { Step, Timetable } from './timetable';
import type { Trouble } from './trouble';

/** What decides which checks were made and how they came out. */
export interface CheckFrame {
  rules: readonly RequirementRule[];
  people: readonly DemoPerson[];
  days: Timetable;
  phase: Phase;
  trouble: Trouble | null;
  referredOn: PlainDate;
  /** Today, or the day the case ended. */
  asOf: PlainDate;
}

/** When a requirement is usually seen to, since when it is waited for, and how many days before it is on the calendar. */
const usual: Record<string, { step: Step; awaitedFrom?: Step; plannedDays?: number }> = {
  'case.registration': { step: 'completed' },
  'case.referral-complete': { step: 'completed' },
  'case.fingerprints': { step: 'fingerprinted' },
  'case.interview': { step: 'interviewed', awaitedFrom: 'submitted', plannedDays: 45 },
  'case.security-check': { step: 'checked', awaitedFrom: 'submitted', plannedDays: 400 },
  'case.decision': { step: 'decided' },
  'health.assessment': { step: 'examined', awaitedFrom: 'decided', plannedDays: 35 },
  'health.tb-screening': { step: 'examined', awaitedFrom: 'decided', plannedDays: 35 },
  'orientation.course': { step: 'oriented' },
  'movement.travel-document': { step: 'documented' },
  'movement.promissory-note': { step: 'documented' },
  'movement.exit-permit': { step: 'permitted' },
  'integration.assurance': { step: 'assured' },
};

/** Requirements one member can hold the family back by. */
const holdingBack = ['health.assessment', 'health.tb-screening', 'movement.exit-permit', 'movement.travel-document'];
/** Members of a family are not always seen on the same day. */
const apart = ['health.assessment', 'health.tb-screening', 'orientation.course', 'case.security-check'];

/** Every attempt to meet the requirements of the programme so far, and those on the calendar. */
export function checksOf(frame: CheckFrame, random: Random): Check[] {
  const { rules, people, phase, trouble, days, asOf } = frame;
  const travelsOn = hasReached(phase, 'booked') ? days.departed : asOf;
  const isConcerned = (rule: RequirementRule, person: DemoPerson) =>
    (rule.minAge === null || ageOn(person.birthDate, travelsOn) >= rule.minAge) &&
    (rule.maxAge === null || ageOn(person.birthDate, travelsOn) < rule.maxAge);
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
  const { days, phase, asOf, referredOn } = frame;
  const { step, awaitedFrom, plannedDays = 0 } = usual[rule.code] ?? { step: 'registered' };
  const isLate = person !== null && person.birthDate > referredOn;
  const spread = apart.includes(rule.code) && random.chance(0.25) ? random.whole(1, 9) : 0;
  const on = isLate && person ? laterOf(days[step], addDays(person.birthDate, 25)) : addDays(days[step], -spread);
  if (on > asOf) {
    const isAwaited = awaitedFrom !== undefined && days[awaitedFrom] <= asOf && daysBetween(asOf, on) <= plannedDays;
    return isAwaited ? [{ rule, person, on, outcome: 'pending', until: null, staleSince: null }] : [];
  }
  const hasBooking = hasReached(phase, 'booked');
  const needed = hasBooking ? addDays(days.arrived, 1) : asOf;
  const found: PlainDate[] = [on];
  for (let last: PlainDate | undefined = on; last !== undefined;) {
    const end: PlainDate | null = usualEnd(rule, last);
    const next: PlainDate | undefined =
      end === null || end > needed
        ? undefined
        : earlierOf(addDays(end, -random.whole(2, 12)), hasBooking ? earlierOf(days.booked, asOf) : asOf);
    last = next !== undefined && next > last ? next : undefined;
    if (last !== undefined) found.push(last);
  }
  return found.map((day) => made(rule, person, day, random));
}

function made(rule: RequirementRule, person: DemoPerson | null, on: PlainDate, random: Random): Check {
  const outcome = rule.stage === 'health' && random.chance(0.08) ? 'conditional' : 'cleared';
  return { rule, person, on, outcome, until: usualEnd(rule, on), staleSince: null };
}

/** The same checks with the trouble worked in, which concerns one person of the family. */
function troubled(checks: Check[], trouble: Trouble, who: DemoPerson, frame: CheckFrame, random: Random): Check[] {
  const { asOf, days, phase } = frame;
  const isMarked = (check: Check) => check.person === who || check.person === null;
  switch (trouble) {
    case 'closing-soon':
    case 'lapsed': {
      const soonest = phase === 'booked' ? daysBetween(asOf, days.arrived) + 1 : 0;
      const end = addDays(asOf, trouble === 'lapsed' ? -random.whole(1, 25) : soonest + random.whole(3, 22));
      const lapsing = checks.filter((check) => isMarked(check) && check.until !== null);
      if (lapsing.length === 0) return checks;
      const { rule, person } = random.pick(lapsing);
      const isSame = (check: Check) => check.rule === rule && check.person === person;
      return [
        ...checks.filter((check) => !isSame(check)),
        ...lapsing
          .filter(isSame)
          .slice(0, 1)
          .map((check) => endingOn(end, check)),
      ];
    }
    case 'held-back': {
      const late = random.pick(holdingBack.filter((code) => checks.some((check) => check.rule.code === code)));
      return checks.filter((check) => !(check.person === who && check.rule.code === late));
    }
    case 'stale':
      return checks.map((check) =>
        check.person === who && check.rule.staleOn.includes('name') && check.outcome !== 'pending'
          ? { ...check, staleSince: laterOf(check.on, addDays(asOf, -random.whole(2, 20))) }
          : check,
      );
    case 'refused-member':
      return checks
        .filter((check) => check.person !== who || check.rule.stage === 'case-processing')
        .map((check) =>
          check.person === who && check.rule.code === 'case.decision'
            ? { ...check, outcome: 'refused', until: null }
            : check,
        );
    case 'deferred':
      return [...checks, ...deferred(frame, random)];
    default:
      return checks;
  }
}

/** The receiving state has put its decision off. */
function deferred({ rules, people, asOf }: CheckFrame, random: Random): Check[] {
  const on = addDays(asOf, -random.whole(3, 20));
  return rules
    .filter(({ code }) => code === 'case.decision')
    .flatMap((rule) =>
      people.map((person): Check => ({ rule, person, on, outcome: 'pending', until: null, staleSince: null })),
    );
}

/** The check made earlier, so that it ends on a day. */
function endingOn(end: PlainDate, check: Check): Check {
  const length = check.until === null ? 0 : daysBetween(check.on, check.until);
  const on = addDays(end, -length);
  return { ...check, on, until: usualEnd(check.rule, on) };
}

function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

function earlierOf(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}
