import type { Person } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { BirthDate } from './birth-date';

interface SexAndBirthProps {
  readonly person: Pick<Person, 'sex' | 'birthDate' | 'birthDatePrecision'>;
}

/** The sex of a person and when they were born, in one line. */
export function SexAndBirth({ person }: SexAndBirthProps): ReactNode {
  return (
    <Message
      id="case-record.person.sex-and-birth"
      values={{
        sex: <Message key="sex" id={`case-record.sex.${person.sex}`} />,
        birth: <BirthDate key="birth" person={person} />,
      }}
    />
  );
}
