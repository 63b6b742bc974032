/** Weights by value, in percent of a usual case. */
export interface Weights {
  priority: Readonly<Record<string, number>>;
  stage: Readonly<Record<string, number>>;
}

/** What a case weighs, in hundredths of a usual case; a priority or stage without a weight counts as usual. */
export function pointsOf({ priority, stage }: { priority: string; stage: string }, weights: Weights): number {
  return Math.floor(((weights.priority[priority] ?? 100) * (weights.stage[stage] ?? 100)) / 100);
}

/** A case to be given to somebody. */
export interface CaseToGive {
  caseId: string;
  officeId: string;
  points: number;
  /** Whose it is now; kept there when all else is equal. */
  ownerId: string | null;
}

/** A colleague to whom cases may be given. */
export interface Carrier {
  staffId: string;
  /** Offices whose cases they may carry; null: of every office. */
  officeIds: readonly string[] | null;
  /** What they carry without the cases to be given, in hundredths of a usual case. */
  points: number;
  /** What they can carry, in the same unit. */
  capacity: number;
}

/** A case with the colleague who would get it; null when nobody of its office has room. */
export interface Gift {
  caseId: string;
  staffId: string | null;
}

/** Whether a case may be given to a colleague without exceeding what they can carry. */
export function hasRoomFor({ points, capacity, officeIds }: Carrier, given: CaseToGive): boolean {
  return (officeIds === null || officeIds.includes(given.officeId)) && points + given.points <= capacity;
}

/**
 * Spreads cases evenly: the heaviest first, each to whoever of its office would then be least full. Nobody gets more
 * than they can carry; a case for which nobody has room stays where it is. The order of the input does not matter.
 */
export function spread(cases: readonly CaseToGive[], carriers: readonly Carrier[]): Gift[] {
  const loads = new Map(carriers.map((carrier) => [carrier.staffId, carrier]));
  const heaviestFirst = [...cases].sort((a, b) => b.points - a.points || compare(a.caseId, b.caseId));
  return heaviestFirst.map((given) => {
    const [chosen] = [...loads.values()].filter((each) => hasRoomFor(each, given)).sort(byFit(given));
    if (chosen) loads.set(chosen.staffId, { ...chosen, points: chosen.points + given.points });
    return { caseId: given.caseId, staffId: chosen?.staffId ?? null };
  });
}

function byFit(given: CaseToGive): (a: Carrier, b: Carrier) => number {
  const isOwner = ({ staffId }: Carrier) => Number(staffId === given.ownerId);
  return (a, b) => fullness(a, given) - fullness(b, given) || isOwner(b) - isOwner(a) || compare(a.staffId, b.staffId);
}

function fullness({ points, capacity }: Carrier, given: CaseToGive): number {
  return capacity === 0 ? 1 : (points + given.points) / capacity;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
