import { fullName, type PersonRecord } from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { KeyValueList, Section } from '@passage/ui';
import type { ReactNode } from 'react';
import { CountryName, LanguageName } from '../country/names';
import { PhotoPanel } from '../photo/photo-panel';
import classes from './person-record.module.css';

/** The main facts of a person, by which requirements and checks go. */
export function PersonFacts({ record }: { readonly record: PersonRecord }): ReactNode {
  return (
    <div className={classes.aside}>
      <PhotoPanel record={record} />
      <Section title={<Message id="case-record.person-record.facts" />}>
        <KeyValueList
          items={[
            { labelId: 'case-record.person-record.name', value: <bdi>{fullName(record)}</bdi> },
            { labelId: 'case-record.person.name-local', value: <bdi>{record.nameLocal}</bdi> },
            { labelId: 'case-record.person.sex', value: <Message id={`case-record.sex.${record.sex}`} /> },
            { labelId: 'case-record.person.birth-date', value: <PlainDate value={record.birthDate} /> },
            {
              labelId: 'case-record.person.birth-date-precision',
              value: <Message id={`case-record.precision.${record.birthDatePrecision}`} />,
            },
            { labelId: 'case-record.person.nationality', value: <CountryName code={record.nationality} /> },
            { labelId: 'case-record.person.language', value: <LanguageName code={record.language} /> },
            { labelId: 'case-record.person.phone', value: record.phone ? <bdi dir="ltr">{record.phone}</bdi> : null },
            {
              labelId: 'case-record.person.registration-number',
              value: record.registrationNumber ? <bdi>{record.registrationNumber}</bdi> : null,
            },
          ]}
        />
      </Section>
    </div>
  );
}
