import {
  addMonths,
  ageOn,
  fillIn,
  platformProblems,
  type FieldProblem,
  type PlainDate,
} from '@passage/platform/domain';
import type { BestInterest, BestInterestChange, BestInterestStanding } from './best-interest';
import { bestInterestProblems } from './best-interest.problems';
import { bestInterestProcedures, type BestInterestProcedure, type GroundCause } from './best-interest-rule';

/** Full age, from which nobody looks at the best interests of a child any more. */
export const fullAge = 18;

/** A procedure that was not withdrawn, as far as rules look. */
export type RecordedBestInterest = Pick<BestInterest, 'personId' | 'procedure' | 'heldOn' | 'outcome' | 'staleReasons'>;

/** A result with the guardians who follow from it: from its very day, or later on its report (`guardians_following`). */
export interface FoundResult extends RecordedBestInterest {
  /** `isCounted`: their custody was on record when the result came. */
  guardians: readonly { personId: string; isCounted: boolean }[];
}

/** What of a rule results are measured by. */
interface Measure {
  procedure: BestInterestProcedure;
  validMonths: number | null;
  staleOn: readonly GroundCause[];
}

/** Where a child stands by the results there are, and until when the one that counts holds. */
export interface StandingResult {
  standing: BestInterestStanding;
  /** First day it no longer holds; null without one, or when it does not lapse. */
  validUntil: PlainDate | null;
}

const nothing = { validUntil: null };

/**
 * Whether a child has a result in favour that holds on a day: of the procedure asked for or a more formal one. What is
 * open is waited for, and the latest word counts: after one against, an earlier one in favour says nothing any more.
 */
export function standingOf(
  results: readonly RecordedBestInterest[],
  { procedure, validMonths, staleOn }: Measure,
  today: PlainDate,
): StandingResult {
  const latest = latestOf(results);
  if (results.some(({ heldOn }) => heldOn === null)) return { standing: 'open', ...nothing };
  if (latest?.outcome === 'against') return { standing: 'against', ...nothing };
  if (latest?.outcome === 'deferred') return { standing: 'open', ...nothing };
  const formal = bestInterestProcedures.indexOf(procedure);
  const inFavour = results.filter(
    (each) => each.outcome === 'in-favour' && bestInterestProcedures.indexOf(each.procedure) >= formal,
  );
  const found = latestOf(inFavour.filter((each) => !isStale(each, staleOn)));
  if (!found?.heldOn) return { standing: inFavour.length > 0 ? 'stale' : 'missing', ...nothing };
  const validUntil = validMonths === null ? null : addMonths(found.heldOn, validMonths);
  return { standing: validUntil !== null && validUntil <= today ? 'lapsed' : 'met', validUntil };
}

/** Whether something changed since that puts a result in doubt. */
export function isStale(
  { staleReasons }: Pick<RecordedBestInterest, 'staleReasons'>,
  staleOn: readonly GroundCause[],
): boolean {
  return staleReasons.some((cause) => staleOn.includes(cause));
}

function latestOf(results: readonly RecordedBestInterest[]): RecordedBestInterest | undefined {
  return results
    .filter(({ heldOn }) => heldOn !== null)
    .toSorted((one, other) => ((one.heldOn ?? '') < (other.heldOn ?? '') ? 1 : -1))[0];
}

/** What is wrong with a procedure as entered about somebody born on a day. */
export function bestInterestFindings(
  { openedOn, heldOn, outcome }: Pick<BestInterestChange, 'openedOn' | 'heldOn' | 'outcome'>,
  birthDate: PlainDate,
  today: PlainDate,
): FieldProblem[] {
  if (openedOn > today) return [futureDate('openedOn')];
  if (heldOn && heldOn > today) return [futureDate('heldOn')];
  if ((heldOn === null) !== (outcome === null)) {
    return [at(heldOn === null ? 'heldOn' : 'outcome', 'case-processing.best-interest.result-incomplete')];
  }
  if (heldOn && heldOn < openedOn) return [at('heldOn', 'case-processing.best-interest.held-before-opened')];
  return ageOn(birthDate, openedOn) >= fullAge ? [at('openedOn', 'case-processing.best-interest.of-age')] : [];
}

function at(field: string, code: keyof typeof bestInterestProblems): FieldProblem {
  const { title, remedy } = bestInterestProblems[code];
  return { field, code, reason: fillIn(title), remedy: fillIn(remedy) };
}

function futureDate(field: string): FieldProblem {
  const { title, remedy } = platformProblems['platform.field.future-date'];
  return { field, code: 'platform.field.future-date', reason: title, remedy };
}
