import { wordedIn, type Worded } from '@passage/case-record/domain';
import { useLocale } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { wordingsQuery } from './wording.queries';

/**
 * Puts a name of the configuration (of a programme, a requirement, an office) into the reader's language. What nobody put
 * into it, and everything until the words have arrived, is shown as an administrator wrote it.
 */
export function useProductText(): Worded {
  const { locale } = useLocale();
  const items = useQuery({ ...wordingsQuery, enabled: locale !== 'en' }).data?.items;
  return useMemo(() => wordedIn(locale, items ?? []), [locale, items]);
}

/** A name of the configuration in the reader's language, as content of an element. */
export function ProductText({ typed }: { readonly typed: string }): ReactNode {
  return <bdi>{useProductText()(typed)}</bdi>;
}
