import { complement, contains, dates, intersect, rangesAhead, union, type DateRange } from '@passage/pipeline/domain';
import type { PlainDate } from '@passage/platform/domain';
import {
  concernedDates,
  latestFirst,
  type CheckedPerson,
  type CheckRule,
  type StandingCheck,
} from './check-state.rules';

/** What the checks of a person say about the requirement they serve. */
export interface ChecksClearance {
  /** The check it rests on. */
  sourceId: string;
  outcome: 'pending' | 'cleared' | 'refused';
  from: PlainDate;
  until: PlainDate | null;
}

/**
 * What the checks of a person say about their requirement. It is refused while the latest answer of any kind is not
 * clear. Otherwise it is cleared on the days on which every needed kind is clear; a renewal in time joins its
 * predecessor. Checks in doubt say nothing. While a needed kind is awaited, and no other still to be asked, it is pending.
 */
export function clearancesOfChecks(
  rules: readonly CheckRule[],
  person: CheckedPerson,
  checks: readonly StandingCheck[],
  today: PlainDate,
): ChecksClearance[] {
  const sound = checks.filter(({ staleSince }) => staleSince === null);
  const refusal = latestAnswers(rules, sound).find(({ result }) => result === 'not-clear');
  if (refusal?.answeredOn) {
    return [{ sourceId: refusal.id, outcome: 'refused', from: refusal.answeredOn, until: null }];
  }
  const needed = rules.filter(
    (rule) => rule.askedFor === 'everybody' || checks.some((each) => each.typeCode === rule.code),
  );
  return [...clearedBy(needed, person, sound), ...awaitedOf(needed, person, sound, today)];
}

function latestAnswers(rules: readonly CheckRule[], sound: readonly StandingCheck[]): StandingCheck[] {
  const answered = latestFirst(sound.filter(({ answeredOn }) => answeredOn !== null)).sort((one, other) =>
    (one.answeredOn ?? '') < (other.answeredOn ?? '') ? 1 : -1,
  );
  return rules.flatMap(({ code }) => answered.find(({ typeCode }) => typeCode === code) ?? []);
}

function clearedBy(
  needed: readonly CheckRule[],
  person: CheckedPerson,
  sound: readonly StandingCheck[],
): ChecksClearance[] {
  const clear = sound.filter(({ result }) => result === 'clear');
  const first = clear.map(({ answeredOn }) => answeredOn ?? '').sort()[0];
  if (needed.length === 0 || first === undefined) return [];
  const common = intersect(
    ...needed.map((rule) => {
      const periods = clear.filter(({ typeCode }) => typeCode === rule.code).map(periodOf);
      return union(
        complement(concernedDates(rule, person.birthDate)),
        ...periods.map(({ from, to }) => dates(from, to)),
      );
    }),
    dates(first, null),
  );
  const used = new Set<string>();
  return common.flatMap((range) => {
    const source = sourceOf(
      range,
      clear.filter(({ id }) => !used.has(id)),
    );
    if (!source) return [];
    used.add(source.id);
    return [{ sourceId: source.id, outcome: 'cleared' as const, from: range.from ?? first, until: range.to }];
  });
}

/** The check that ends a range, or else the latest one that holds in it. */
function sourceOf({ from, to }: DateRange, clear: readonly StandingCheck[]): StandingCheck | undefined {
  const within = latestFirst(clear).filter((check) => {
    const period = periodOf(check);
    return (to === null || period.from < to) && (period.to === null || from === null || period.to > from);
  });
  return within.find(({ validUntil }) => validUntil === to) ?? within[0];
}

function periodOf({ answeredOn, askedOn, validUntil }: StandingCheck): { from: PlainDate; to: PlainDate | null } {
  return { from: answeredOn ?? askedOn, to: validUntil };
}

function awaitedOf(
  needed: readonly CheckRule[],
  person: CheckedPerson,
  sound: readonly StandingCheck[],
  today: PlainDate,
): ChecksClearance[] {
  const isAwaited = ({ result }: StandingCheck) => result === 'pending';
  const isMissing = (rule: CheckRule) =>
    contains(concernedDates(rule, person.birthDate), today) &&
    !sound.some((check) => check.typeCode === rule.code && (isAwaited(check) || isAhead(check, today)));
  const [awaited] = latestFirst(sound.filter(isAwaited)).reverse();
  if (!awaited || needed.some(isMissing)) return [];
  return [{ sourceId: awaited.id, outcome: 'pending', from: awaited.askedOn, until: null }];
}

function isAhead(check: StandingCheck, today: PlainDate): boolean {
  const { from, to } = periodOf(check);
  return check.result === 'clear' && rangesAhead(dates(from, to), today).length > 0;
}
