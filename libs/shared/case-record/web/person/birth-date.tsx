import { ageOn } from '@passage/platform/domain';
import { Message, PlainDate, useToday } from '@passage/platform/web';
import type { Person } from '@passage/case-record/domain';
import type { ReactNode } from 'react';

/** Birth date as far as it is known, and the age it makes today. */
export function BirthDate({
  person,
}: {
  readonly person: Pick<Person, 'birthDate' | 'birthDatePrecision'>;
}): ReactNode {
  const today = useToday();
  const { birthDate, birthDatePrecision } = person;
  return (
    <>
      {birthDatePrecision === 'day' ? (
        <PlainDate value={birthDate} />
      ) : birthDatePrecision === 'month' ? (
        <PlainDate value={birthDate} width="month" />
      ) : (
        <Message
          id={`case-record.birth-year.${birthDatePrecision === 'year' ? 'known' : 'estimated'}`}
          values={{ year: <PlainDate key="year" value={birthDate} width="year" /> }}
        />
      )}{' '}
      <Message id="case-record.person.age" values={{ years: ageOn(birthDate, today) }} />
    </>
  );
}
