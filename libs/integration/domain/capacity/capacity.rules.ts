/** A period of an agency's capacity with the places others use: offered and assured, without the case in question. */
export interface CapacityUse {
  people: number;
  used: number;
}

/** Places left; never less than none. */
export function freePlaces({ people, used }: CapacityUse): number {
  return Math.max(0, people - used);
}

/** Whether a family finds room as a whole: families are never divided (domain reference F5). */
export function hasRoom(capacity: CapacityUse, family: number): boolean {
  return family <= freePlaces(capacity);
}
