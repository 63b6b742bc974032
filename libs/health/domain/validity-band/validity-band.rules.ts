import { addMonths, type PlainDate } from '@passage/platform/domain';
import { usualEnd, type RequirementRule } from '@passage/pipeline/domain';
import type { Condition, TbClass } from '../condition/condition';
import type { ValidityBand } from './validity-band';

/** What of an assessment decides how long it holds. */
export interface ValidityFacts {
  destination: string;
  examinedOn: PlainDate;
  lastTestOn: PlainDate | null;
  tbClass: TbClass | null;
  conditions: readonly Condition[];
}

/** What decides how long an assessment holds, besides the bands. */
export type ValidityRule = Pick<RequirementRule, 'validFrom' | 'validityMonths' | 'validityDays'>;

/** When a clearance holds, and the band that shortened it; `until` null is without end. */
export interface Validity {
  from: PlainDate;
  until: PlainDate | null;
  band: ValidityBand | null;
}

/**
 * The day from which an assessment counts: the examination or the last test, as the requirement says (State cable of
 * 2015: months count from the examination; other states count from the test, domain reference C1).
 */
export function clockStart(
  facts: ValidityFacts,
  rule: Pick<ValidityRule, 'validFrom'>,
  signedOn: PlainDate,
): PlainDate {
  if (rule.validFrom === 'issued-on') return signedOn;
  if (rule.validFrom === 'last-test-on') return facts.lastTestOn ?? facts.examinedOn;
  return facts.examinedOn;
}

/**
 * The band that applies: of those in force on the day of examination that fit class and conditions, those made for the
 * destination before the general ones, and of these the shortest. Null when there is none.
 */
export function bandFor(facts: ValidityFacts, bands: readonly ValidityBand[]): ValidityBand | null {
  const inForce = bands.filter((band) => isLatest(band, bands, facts.examinedOn));
  const fitting = inForce.filter(
    (band) =>
      (band.tbClass === null || band.tbClass === facts.tbClass) &&
      (band.condition === null || facts.conditions.includes(band.condition)),
  );
  const own = fitting.filter((band) => band.destination === facts.destination);
  const candidates = own.length > 0 ? own : fitting.filter((band) => band.destination === null);
  return candidates.reduce<ValidityBand | null>((best, each) => (best && !isBetter(each, best) ? best : each), null);
}

/**
 * When an assessment holds: from its clock start until the earlier of the programme's usual end and the end of the
 * band. An assessment never outlives either rule.
 */
export function assessmentValidity(
  facts: ValidityFacts,
  rule: ValidityRule,
  bands: readonly ValidityBand[],
  signedOn: PlainDate,
): Validity {
  const from = clockStart(facts, rule, signedOn);
  const usual = usualEnd(rule, from);
  const band = bandFor(facts, bands);
  const banded = band && addMonths(from, band.months);
  if (banded && (usual === null || banded < usual)) return { from, until: banded, band };
  return { from, until: usual, band: banded === usual ? band : null };
}

function isLatest(band: ValidityBand, bands: readonly ValidityBand[], on: PlainDate): boolean {
  const isSameKey = (other: ValidityBand) =>
    other.destination === band.destination && other.tbClass === band.tbClass && other.condition === band.condition;
  return (
    band.effectiveFrom <= on &&
    !bands.some((other) => isSameKey(other) && other.effectiveFrom <= on && other.effectiveFrom > band.effectiveFrom)
  );
}

/** Shorter first; of two alike the one that says more, so that the reason shown is the closest. */
function isBetter(band: ValidityBand, other: ValidityBand): boolean {
  const details = (each: ValidityBand) => Number(each.tbClass !== null) + Number(each.condition !== null);
  return band.months < other.months || (band.months === other.months && details(band) > details(other));
}
