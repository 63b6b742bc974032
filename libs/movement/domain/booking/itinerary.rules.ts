import { instantOf, type FieldProblem } from '@passage/platform/domain';
import { movementProblems } from '../problems';
import type { SegmentInput } from './booking';

/** The instants of a flight; undefined where the local clocks never show that time, or there is no such zone. */
export function instantsOf(segment: SegmentInput): { departs: Date; arrives: Date } | undefined {
  try {
    const departs = instantOf({ date: segment.departsOn, time: segment.departsAt }, segment.fromZone);
    const arrives = instantOf({ date: segment.arrivesOn, time: segment.arrivesAt }, segment.toZone);
    return departs && arrives ? { departs, arrives } : undefined;
  } catch {
    return undefined;
  }
}

/** The longest flights there are take less than a day: more is a slip in a date. */
const longestFlightMs = 24 * 3_600_000;

/** What is wrong with an itinerary, each beside its field; empty when nothing. */
export function itineraryFindings(segments: readonly SegmentInput[]): FieldProblem[] {
  return segments.flatMap((segment, index) => {
    const instants = instantsOf(segment);
    if (!instants) return [finding(index, 'departsAt', 'movement.itinerary.no-such-time')];
    const before = segments[index - 1];
    const landed = before && instantsOf(before)?.arrives;
    const isLate = (landed && landed >= instants.departs) || instants.arrives <= instants.departs;
    return [
      ...(instants.arrives.getTime() - instants.departs.getTime() > longestFlightMs
        ? [finding(index, 'arrivesOn', 'movement.itinerary.flight-too-long')]
        : []),
      ...(isLate ? [finding(index, 'departsAt', 'movement.itinerary.segments-out-of-order')] : []),
      ...(before && before.toAirport !== segment.fromAirport
        ? [finding(index, 'fromAirport', 'movement.itinerary.not-connected')]
        : []),
    ];
  });
}

function finding(index: number, field: string, code: keyof typeof movementProblems): FieldProblem {
  const { title, remedy } = movementProblems[code];
  return { field: `segments.${index}.${field}`, code, reason: title, remedy };
}
