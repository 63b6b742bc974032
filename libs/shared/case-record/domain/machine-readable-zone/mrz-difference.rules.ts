import type { Person } from '../person/person';
import { plainLetters } from './plain-letters.rules';
import type { MrzReading } from './machine-readable-zone';

/** A fact that a zone tells otherwise than the record. */
export interface MrzDifference {
  field: 'name' | 'birthDate' | 'sex' | 'nationality';
  onRecord: string | null;
  inZone: string;
}

/** Facts of a person that a zone can be compared with. */
export type PersonOnRecord = Pick<Person, 'givenNames' | 'familyName' | 'birthDate' | 'sex' | 'nationality'>;

/**
 * What a zone tells otherwise than the record of the person. Names count as the same when their words are, in any
 * order and without marks; a zone cuts long names, so words may be missing at the end or cut short there.
 */
export function mrzDifferences(reading: MrzReading, person: PersonOnRecord): MrzDifference[] {
  const differences: MrzDifference[] = [];
  const onRecord = `${person.givenNames} ${person.familyName}`.trim();
  const inZone = `${reading.givenNames} ${reading.familyName}`.trim();
  if (inZone && !isSamePerson(onRecord, inZone)) differences.push({ field: 'name', onRecord, inZone });
  const { birthDate, sex, nationality } = reading;
  if (birthDate && birthDate !== person.birthDate) {
    differences.push({ field: 'birthDate', onRecord: person.birthDate, inZone: birthDate });
  }
  if (sex && sex !== person.sex) differences.push({ field: 'sex', onRecord: person.sex, inZone: sex });
  if (nationality && nationality !== person.nationality) {
    differences.push({ field: 'nationality', onRecord: person.nationality, inZone: nationality });
  }
  return differences;
}

function isSamePerson(onRecord: string, inZone: string): boolean {
  const record = plainLetters(onRecord).split(' ').toSorted();
  const zone = plainLetters(inZone).split(' ').toSorted();
  return record.join(' ') === zone.join(' ') || record.join('') === zone.join('');
}
