import type { Words } from '@passage/case-processing/domain';
import { useLocale } from '@passage/platform/web';

/** The function that picks words in the reader's language; English where there is no translation. */
export function useWords(): (words: Words) => string {
  const { locale } = useLocale();
  return (words) => words[locale] || words.en;
}
