import { personNumber } from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import { addDays } from '../history/calendar';
import { givenName } from '../names/name-book';
import { Random } from '../random/random';
import type { DemoPerson, FamilyFrame } from './family';

/** The other parent of the children, who is not with the family. */
export interface AbsentParent {
  person: DemoPerson;
  state: 'dead' | 'missing';
  /** Day of death, or the last day anybody heard of the person. */
  sinceOn: PlainDate;
}

/** Of families of one parent, how many tell of the other one. */
const toldShare = 0.4;

/**
 * The other parent of some families with children and no spouse; null for all others. Drawn by a chance of its own, so
 * that nothing else of a family depends on it.
 */
export function absentParentOf(
  { caseSequence, firstPersonSequence, origin, referredOn, ids }: FamilyFrame,
  people: readonly DemoPerson[],
): AbsentParent | null {
  const [principal] = people;
  const births = people.filter(({ relationship }) => relationship === 'child').map(({ birthDate }) => birthDate);
  const [eldest, youngest] = [births.toSorted()[0], births.toSorted().at(-1)];
  const hasSpouse = people.some(({ relationship }) => relationship === 'spouse');
  const random = new Random(`absent parent/${caseSequence}`);
  if (!principal || !eldest || !youngest || hasSpouse || !random.chance(toldShare)) return null;
  const sinceOn = addDays(youngest, random.whole(20, 400));
  if (sinceOn >= referredOn) return null;
  const sex = principal.sex === 'male' ? 'female' : 'male';
  const given = givenName(origin.names, sex, random);
  const state = random.chance(0.5) ? 'dead' : 'missing';
  return {
    person: {
      ...{ ...principal, id: ids.next(), number: personNumber(firstPersonSequence + people.length), sex },
      ...{
        givenNames: given.latin,
        nameLocal: given.local ?? '',
        relationship: 'other-dependant',
        phone: null,
        flags: [],
      },
      ...{ birthDate: `${Number(eldest.slice(0, 4)) - random.whole(20, 34)}-01-01`, birthDatePrecision: 'year' },
    },
    ...{ state, sinceOn },
  };
}
