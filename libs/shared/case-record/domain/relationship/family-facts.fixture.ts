import { placeholderLimits } from '../kinship-limit/kinship-limit';
import type { FamilyFacts, KinPerson } from './family-facts';

/** A family nothing is known of yet. */
export const nobody: FamilyFacts = { people: new Map(), known: [], limits: placeholderLimits };

/** A man born on a day that is known exactly; anything can be given differently. */
export function personBorn(date: string, change: Partial<KinPerson> = {}): KinPerson {
  return { sex: 'male', birth: { date, precision: 'day' }, death: null, ...change };
}
