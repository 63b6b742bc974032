import type { MergedFacts } from '@passage/case-record/domain';
import type { PersonEntity } from '../person/person.entity';

/** The facts of a row that a merge chooses among. */
export function mergedFactsOfRow(row: PersonEntity): MergedFacts {
  const { givenNames, familyName, nameLocal, sex, birthDate, birthDatePrecision } = row;
  const { nationality, language, phone, registrationNumber, flags } = row;
  return {
    ...{ givenNames, familyName, nameLocal, sex, birthDate, birthDatePrecision },
    ...{ nationality, language, phone, registrationNumber, flags },
  };
}
