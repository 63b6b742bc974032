import { useToday } from '@passage/platform/web';
import { recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { useChoices } from '../choices/options';
import { useCountryOptions, useLanguageOptions } from '../country/names';

/** Names of the fields below, under the path at which a person stands in the form. */
type IdentityField =
  | 'givenNames'
  | 'familyName'
  | 'nameLocal'
  | 'sex'
  | 'birthDate'
  | 'birthDatePrecision'
  | 'nationality'
  | 'language'
  | 'phone'
  | 'registrationNumber';

const Fields = recordFields<Record<string, unknown>>();

interface IdentityFieldsProps {
  /** Path of the person in the form, ending with a dot; empty where the form is about one person. */
  readonly at?: string;
  /** Language recorded, offered even where it is none of the usual. */
  readonly language?: string | null | undefined;
  /** Whether the form begins with these fields; so it does unless others stand above them. */
  readonly isFirst?: boolean;
  /** Fields that are only shown: a second person must approve their change. */
  readonly locked?: readonly string[];
}

/** Fields for the identity of a person. */
export function IdentityFields({ at = '', language, isFirst = true, locked = [] }: IdentityFieldsProps): ReactNode {
  const today = useToday();
  const { sexes, precisions } = useChoices();
  const countries = useCountryOptions();
  const languages = useLanguageOptions(language);
  const field = (name: IdentityField) => ({ name: `${at}${name}`, isDisabled: locked.includes(name) });
  return (
    <>
      <Fields.Text {...field('givenNames')} labelId="case-record.person.given-names" isFirst={isFirst} />
      <Fields.Text {...field('familyName')} labelId="case-record.person.family-name" />
      <Fields.Text {...field('nameLocal')} labelId="case-record.person.name-local" lang={language ?? 'ar'} />
      <Fields.Choice {...field('sex')} labelId="case-record.person.sex" options={sexes} />
      <Fields.Date {...field('birthDate')} labelId="case-record.person.birth-date" max={today} />
      <Fields.Choice
        {...field('birthDatePrecision')}
        labelId="case-record.person.birth-date-precision"
        options={precisions}
      />
      <Fields.Choice {...field('nationality')} labelId="case-record.person.nationality" options={countries} />
      <Fields.Choice {...field('language')} labelId="case-record.person.language" options={languages} />
      <Fields.Text {...field('phone')} labelId="case-record.person.phone" type="tel" />
      <Fields.Text {...field('registrationNumber')} labelId="case-record.person.registration-number" />
    </>
  );
}
