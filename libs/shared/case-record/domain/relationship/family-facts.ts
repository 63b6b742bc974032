import type { KinshipLimits } from '../kinship-limit/kinship-limit';
import type { Sex } from '../person/person';
import type { DatedFact } from './date-range.rules';
import type { Relationship, Tie } from './relationship';

/** A person, as far as rules over relationships look. */
export interface KinPerson {
  sex: Sex;
  birth: DatedFact;
  /** Day of death; null for anybody not known to be dead, or when the day is not known. */
  death: DatedFact | null;
}

/** A relationship as told or known; `id` tells a known one from the one being changed. */
export type ToldRelationship = Tie &
  Partial<Pick<Relationship, 'id' | 'basis' | 'state' | 'fromOn' | 'untilOn' | 'isConfirmed'>>;

/** What the rules know of the family. */
export interface FamilyFacts {
  people: ReadonlyMap<string, KinPerson>;
  known: readonly ToldRelationship[];
  limits: KinshipLimits;
}
