import type { ComboboxItem } from '@mantine/core';
import { useLocale } from '@passage/platform/web';
import { useMemo, type ReactNode } from 'react';
import { countryCodes, languageCodes } from './countries';

type Kind = 'region' | 'language';

/** The function that names countries or languages in the reader's language; a code that has no name stays as it is. */
function useNames(kind: Kind): (code: string) => string {
  const { locale } = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: kind, fallback: 'none' });
    return (code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    };
  }, [kind, locale]);
}

function useOptions(kind: Kind, codes: readonly string[], current: string | null | undefined): ComboboxItem[] {
  const { locale } = useLocale();
  const nameOf = useNames(kind);
  return useMemo(() => {
    const all = current && !codes.includes(current) ? [...codes, current] : codes;
    return all
      .map((value) => ({ value, label: nameOf(value) }))
      .toSorted((left, right) => left.label.localeCompare(right.label, locale));
  }, [codes, current, locale, nameOf]);
}

/** Countries to choose from, named and sorted in the reader's language. */
export function useCountryOptions(): ComboboxItem[] {
  return useOptions('region', countryCodes, null);
}

/** Languages to choose from; the one recorded is among them whatever it is. */
export function useLanguageOptions(current: string | null | undefined): ComboboxItem[] {
  return useOptions('language', languageCodes, current);
}

/** The function that names countries in the reader's language, for texts that are no elements. */
export function useCountryName(): (code: string) => string {
  return useNames('region');
}

/** The function that names languages in the reader's language, for texts that are no elements. */
export function useLanguageName(): (code: string) => string {
  return useNames('language');
}

/** A country by its name in the reader's language; nothing for null. */
export function CountryName({ code }: { readonly code: string | null }): ReactNode {
  const nameOf = useNames('region');
  return code ? <bdi>{nameOf(code)}</bdi> : null;
}

/** A language by its name in the reader's language; nothing for null. */
export function LanguageName({ code }: { readonly code: string | null }): ReactNode {
  const nameOf = useNames('language');
  return code ? <bdi>{nameOf(code)}</bdi> : null;
}
