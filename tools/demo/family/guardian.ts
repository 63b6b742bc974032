import { personNumber } from '@passage/case-record/domain';
import { ageOn } from '@passage/platform/domain';
import { givenName } from '../names/name-book';
import { Random } from '../random/random';
import type { DemoPerson, FamilyFrame } from './family';

const fullAge = 18;

/**
 * Who is named on paper as the guardian of somebody referred on their own before they are of age, and stays behind; null
 * for all others. `taken` numbers of persons go before.
 */
export function guardianOf(
  { caseSequence, firstPersonSequence, origin, referredOn, ids }: FamilyFrame,
  people: readonly DemoPerson[],
  taken: number,
): DemoPerson | null {
  const [principal] = people;
  if (!principal || ageOn(principal.birthDate, referredOn) >= fullAge) return null;
  const random = new Random(`guardian/${caseSequence}`);
  const given = givenName(origin.names, 'female', random);
  return {
    ...{ ...principal, id: ids.next(), number: personNumber(firstPersonSequence + taken), sex: 'female' },
    ...{
      givenNames: given.latin,
      nameLocal: given.local ?? '',
      relationship: 'other-dependant',
      phone: null,
      flags: [],
    },
    ...{
      birthDate: `${Number(principal.birthDate.slice(0, 4)) - random.whole(20, 34)}-01-01`,
      birthDatePrecision: 'year',
    },
  };
}
