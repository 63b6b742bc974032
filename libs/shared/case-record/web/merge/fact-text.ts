import type { MergedField, Person } from '@passage/case-record/domain';
import { useMemo } from 'react';
import { useChoices } from '../choices/options';
import { useNamedValue } from '../choices/named-value';
import { useCountryOptions, useLanguageOptions } from '../country/names';

/** The function that puts one fact of a person into words, for a choice between two. */
export function useFactText(): (person: Person, field: MergedField) => string {
  const { sexes, precisions } = useChoices();
  const nationality = useCountryOptions();
  const language = useLanguageOptions(null);
  const choices = useMemo(
    () => ({ sex: sexes, nationality, language, birthDatePrecision: precisions }),
    [sexes, nationality, language, precisions],
  );
  const named = useNamedValue(choices);
  return (person, field) =>
    field === 'birthDate' && person.birthDatePrecision !== 'day'
      ? `${named(field, person[field])} (${named('birthDatePrecision', person.birthDatePrecision)})`
      : named(field, person[field]);
}
