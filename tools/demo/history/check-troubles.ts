import type { DemoPerson } from '../family/family';
import type { Random } from '../random/random';
import { laterOf, pending, type Check } from './check';
import type { CheckFrame } from './checks';
import { hasReached } from './phase';
import type { Trouble } from './trouble';
import { addDays } from './calendar';

/** Requirements one member can hold the family back by. */
const holdingBack = ['health.assessment', 'movement.exit-permit', 'movement.travel-document'];

/** The same checks with a trouble worked in, which concerns one person of the family. */
export function troubled(
  checks: Check[],
  trouble: Trouble,
  who: DemoPerson,
  frame: CheckFrame,
  random: Random,
): Check[] {
  switch (trouble) {
    case 'held-back':
      return heldBack(checks, who, frame, random);
    case 'stale': {
      const daysAgo = random.whole(2, 20);
      return checks.map((check) => (isHis(check, who) ? doubted(check, frame, daysAgo) : check));
    }
    case 'refused-member':
      return checks
        .filter((check) => !isHis(check, who) || check.rule.stage === 'case-processing')
        .map((check) => (isHis(check, who) && check.rule.code === 'case.decision' ? refused(check) : check));
    case 'deferred':
      return [...checks, ...deferred(frame, random)];
    default:
      return checks;
  }
}

const isHis = (check: Check, who: DemoPerson): boolean => check.person === who;
const refused = (check: Check): Check => ({ ...check, outcome: 'refused', until: null });

/** One thing of one member is still missing; an examination waits for its last result. */
function heldBack(checks: Check[], who: DemoPerson, { asOf }: CheckFrame, random: Random): Check[] {
  const done = holdingBack.filter((code) => checks.some((check) => isHis(check, who) && check.rule.code === code));
  if (done.length === 0) return checks;
  const late = random.pick(done);
  const others = checks.filter((check) => !isHis(check, who) || check.rule.code !== late);
  const rule = checks.find((check) => check.rule.code === late)?.rule;
  return rule && late === 'health.assessment'
    ? [...others, pending(rule, who, laterOf(who.birthDate, addDays(asOf, -random.whole(3, 20))))]
    : others;
}

/** Of a booked family the name was corrected after the booking, or it could not have been booked. */
function doubted(check: Check, { asOf, days, phase }: CheckFrame, daysAgo: number): Check {
  if (!check.rule.staleOn.includes('name') || check.outcome === 'pending') return check;
  const earliest = hasReached(phase, 'booked') ? laterOf(days.booked, check.on) : check.on;
  return { ...check, staleSince: laterOf(earliest, addDays(asOf, -daysAgo)) };
}

/** The receiving state has put its decision off. */
function deferred({ rules, people, days, asOf }: CheckFrame, random: Random): Check[] {
  const on = laterOf(days.interviewed, addDays(asOf, -random.whole(3, 20)));
  return rules
    .filter(({ code }) => code === 'case.decision')
    .flatMap((rule) => people.filter(({ birthDate }) => birthDate <= on).map((person) => pending(rule, person, on)));
}
